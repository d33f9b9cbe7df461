"""Reading undertakings: who acts, how far the clause goes, what governs it, of what type it is, when it falls due.

Import from the modules. `phrases` and `modals` read clauses, `doers` and `contexts` say who acts and who speaks,
`undertaken`, `futures` and `extents` find acts, `kinds`, `particulars`, `sums` and `answers` complete them.
"""
