"""Dates, times and durations in texts: finding them, resolving them, and the notation for them.

Import from the modules: `dates`, `resolve`, `durations`, `clock`, `dateline`, `edtf`. Words and word orders
of a language are data, in `toolkit/lexicons/<language>/temporal.toml`.
"""
