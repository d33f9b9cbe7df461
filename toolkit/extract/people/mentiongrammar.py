"""How a person may be named: office then name, name then office, a state's own, an office alone, or a name, in letters of chunks."""

from toolkit.patterns import awaited

# "of the Republic of Korea (ROK)"; "of the Israel Defense Forces Lt. Gen. X"
_OF = r"(?:o[tfM]*S(?:\(S\)|kk?k?(?=H*N))?)"
_BEHIND = r"t?M*(?:[DS]p?)?M*T(?:o[tfM]*S)?"  #: an office behind its holder's name
_PRE = r"H*(?P<{0}_det>t)?[Mf]*(?:(?P<{0}_side>[DS])(?:\([SkN]\))?p?)?[Mf]*(?:k+(?:ak+)?p?)?"  # "the acting Turkish", "Türkiye's Strategic Affairs"
_OFFICE = (
    r"(?P<{0}>T)(?:/M*T)*"  # "Foreign Minister", "High Representative/Vice-President"
    # "Prime Minister and Minister of Foreign Affairs X" is one office; "the President and Prime Minister X" are two people
    # "the Vice-President and Minister of Energy, X" with its comma is one again
    # "Moldovan Deputy Prime Minister, Foreign Minister X" too, its state before it and nothing else
    # "Kenyan President and African Union (AU) chairperson X"
    r"(?(%s_det)(?:aM*T(?=cH*N|o[tfM]*ScH*N)|aS\(S\)M*T(?=H*N))?|(?:(?:c?a|(?(%s_side)[c:/]|a))(?:S\(S\))?M*T(?=c?H*N|[ou]))*)"
    r"(?P<{0}_of>(?:"
    + _OF
    + r"|[ou][tf]*[MD]*T"
    + _OF
    # "of Japan", "to the Prime Minister of Italy", "in the Office of the President of Finland", "in the Caretaker Government of Yemen"
    + r"?|ut?N?[kM]+(?:o[tf]*[MD]*T|o[tf]*k{{1,5}}(?=o[tf]*S))?"
    + _OF
    # "and Religious Affairs of Costa Rica", ", Regional Cooperation and Trade of Mauritius"
    + r"|(?:o[tf]*|c)(?:k[kN]{{0,3}}c){{0,3}}k[kN]{{0,3}}c?a[DkN]{{1,4}}(?=o[tfM]*S)|ak[Dk]{{0,3}}(?=o[tf]*S)"
    + r"|o[tf]*[Dk]*N?[Dk]*(?:c?a[DkN]*)?k(?=[oc]|H*N)|o[tf]*N(?=cH*N)"
    # "for Arctic Affairs at the US National Security Council X"
    + r"|[ou]t?[DS]p?k{{1,4}}(?=c?H*N))*)"
    # "Chief of Staff to the President of Peru and Adviser X"
    + r"(?(%s_det)|(?:aM*T(?=H*N))?)"
).replace("%s", "{0}")
GRAMMAR = awaited(
    # What a mention can open with: most chunks are nothing of the kind, and need not be tried in six ways.
    # Before its office or name come letters of few kinds.
    "(?=[HtMfDSkTLN])(?=[HtMfDSkpa()]*+[TLN])(?:"
    # Office, then name: "the Prime Minister of Denmark, Ms Astrid X", "President X of Ukraine"
    + _PRE.format("titled")
    + _OFFICE.format("titled")
    # "Foreign Minister (FM) X", "Taoiseach (Irish PM) X"
    + rf"(?:\([DSpTkN]{{1,4}}\)(?=H*N))?c?(?:t(?=H)|f)?H*(?P<titled_name>N)(?P<titled_after>(?:{_OF}|\(S\))?)"  # "President X (Ukraine)"
    # Name, then office: "Francesco X, Diplomatic Advisor to the Prime Minister of Italy"
    # "Idris X, the President's spokesman": his own office stands behind whose it is
    # "X, who is foreign minister of Peru"
    + r"|H*(?P<apposed_name>N)cw*(?:tM*[DS]?M*Tp)?+"
    + _PRE.format("apposed")
    + _OFFICE.format("apposed")
    # "X, Prime Minister of Peru and Commander-in-Chief of the Armed Forces, made": a second office of his, up to the comma
    + r"(?:aM*N?T(?:o[tf]*[DS]?[MNDk]{1,4})?(?=cx))?"
    # "X, president of Peru, Y, president of Ghana, and Z, the Omani leader": each of a list before his office
    + rf"(?:(?!c?[tf]?H*N)|(?=(?:c?a?H*Nc{_BEHIND})+(?!c?[tf]?H*N)))"
    # "China's X", "Iran's Mr X"
    + r"|(?P<owner>S)pH*(?P<owned_name>N)"
    # "Poland's National Security Bureau Chief X": an office by its last word
    + r"|(?P<poster>[SD])p?(?:[kM]{1,7}H*|H{1,3})(?P<posted_name>N)"
    # "the friendly Republic's President", "the Turkish foreign minister", "the President"
    + "|"
    + _PRE.format("bare")
    + _OFFICE.format("bare")
    # "Ms X", "X of Ukraine", "X"; after "Presidents" or "Foreign Ministers" each of the list holds that office
    # "X, of the Republic of Korea,"
    + rf"|(?P<several>L)?H*(?P<plain_name>N)(?P<plain_after>co[tfM]*S(?!p)|\(S\)|{_OF}?)"
    + ")"
)
