"""Words that stand between the people of a list, and those that only describe them."""

# Between the people of a list: "the President and, separately, Prime Minister X", "X, as well as Y".
GLUE = frozenset(
    """, ; and & as well along with fellow separately also the both then later today yesterday by phone telephone on monday tuesday wednesday
    thursday friday saturday sunday ( ) a an his her their my our earlier tonight morning afternoon evening this over to also joint
    together namely former acting mr mrs ms h.e. he dr new newly elected designated incoming outgoing presumptive respectively about regarding
    shortly afterwards afterward subsequently thereafter soon little after before that lastly finally""".split()
)
DASHES = frozenset(("-", "--", "—", "–"))
