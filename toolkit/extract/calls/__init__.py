"""Calls: the reports of them in sentences, put together to calls: who was on each, when, how long, and whether it took place."""
