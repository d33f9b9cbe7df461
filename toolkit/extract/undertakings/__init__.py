"""Reading undertakings: who acts, how far the clause goes, what governs it, of what type it is, when it falls due.

Import from the modules: `finds`, `doers`, `extents`, `contexts`, `acts`, `kinds`, `particulars`, `sums`.
"""
