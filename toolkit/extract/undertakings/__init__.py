"""Reading undertakings: who acts, how far the clause goes, what governs it, of what type it is, when it falls due.

Import from the modules. `phrases` and `modals` read clauses, `doers` and `contexts` say who acts and who speaks,
`ownmodals`, `undertaken`, `futures`, `realacts`, `extents` and `furtheracts` find acts, `mutual` says whom an agreement binds, `heads`,
`kinds`, `evidence` and `deeds` tell types, `particulars`, `sums` and `answers` complete them, `repeats` drops what is told
twice.
"""
