"""Subcommands, one a file, found by themselves."""
