"""Mend records where that is mechanical and safe: fill what is empty, put in order what has one."""
