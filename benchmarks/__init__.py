"""Measurements, each a ratio to a named peer in the same run; `python -m benchmarks` prints them as a table."""
