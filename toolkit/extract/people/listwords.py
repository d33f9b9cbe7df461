"""Words that stand between the people of a list, and those that only describe them."""

# Between the people of a list: "the President and, separately, Prime Minister X", "X, as well as Y".
GLUE = frozenset(
    """, ; and & as well along with separately also the both then later today yesterday by phone telephone on monday tuesday wednesday
    thursday friday saturday sunday ( ) a an his her their my our earlier tonight morning afternoon evening this over to also joint
    together namely former acting mr mrs ms h.e. he dr new newly elected respectively about regarding
    shortly afterwards afterward subsequently thereafter soon little after before that""".split()
)
#: Where somebody stands, between the people of a list: "leftist X and conservative Y".
LEANINGS = frozenset(
    """conservative liberal socialist leftist centrist populist nationalist peronist islamist communist moderate reformist
    center-left centre-left center-right centre-right right-wing left-wing far-right far-left outgoing incoming
    powerful influential embattled beleaguered hardline hawkish dovish veteran ageing aging long-serving longtime long-time youthful
    controversial charismatic reclusive ailing exiled jailed autocratic authoritarian firebrand maverick reappointed re-appointed
    recently-elected recently-appointed pro-western pro-european pro-russian pro-eu republican democratic social-democratic green""".split()
)
DASHES = frozenset(("-", "--", "—", "–"))
