"""Manners of writing; a file put here is found by itself."""
