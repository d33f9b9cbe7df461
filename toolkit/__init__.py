"""Structured data for diplomatic calls: extract records from readouts, and validate them."""
