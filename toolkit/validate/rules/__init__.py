"""The semantic rules, by family; a file put here is found by itself."""
