"""The fixes; a file put here is found by itself."""
