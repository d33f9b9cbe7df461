"""Extraction rules, one a file, found by themselves."""
