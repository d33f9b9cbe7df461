"""What generated calls are about: a phrase or two for each topic code, and what may be said of any of them.

The phrases stand as subject or object of a past tense, in singular or plural: “… needed patience”.
"""

from typing import Final

SUBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "ECO.TRADE": ("trade between the two countries", "market access for small firms"),
    "BIL": ("the wider bilateral relationship",),
    "BIL.REL": ("relations between the two countries", "the partnership of the two governments"),
    "BIL.PLAN": ("a road map for relations", "the joint programme for the coming years"),
    "BIL.SOV": ("respect for sovereignty and territorial integrity",),
    "BIL.HIST": ("the anniversary of diplomatic relations",),
    "BIL.DISP": ("the dispute over the border crossing", "the expulsion of two attachés"),
    "BIL.3RD": ("ties with neighbouring states",),
    "BIL.DOMESTIC": ("the formation of a new government",),
    "DIP": ("diplomatic contacts",),
    "DIP.VISIT": ("the preparation of ministerial visits",),
    "DIP.SUMMIT": ("the agenda of the coming summit",),
    "DIP.CONTACT": ("the hotline between the two ministries",),
    "DIP.COURTESY": ("congratulations on the national day",),
    "DIP.MEDIATION": ("good offices for the parties",),
    "SEC": ("regional security",),
    "SEC.DEFCOOP": ("defence cooperation", "joint exercises of the two navies"),
    "SEC.ALLIANCE": ("collective defence and deterrence",),
    "SEC.TERROR": ("the fight against terrorism",),
    "SEC.CYBER": ("cyberattacks on hospitals", "the spread of disinformation"),
    "SEC.MARITIME": ("freedom of navigation", "the protection of undersea cables"),
    "SEC.EURARCH": ("the European security architecture",),
    "ARM": ("arms control",),
    "ARM.STRATSTAB": ("strategic stability",),
    "ARM.TREATY": ("the extension of the arms-control treaty",),
    "ARM.NONPROLIF": ("nuclear non-proliferation", "safeguards on enrichment"),
    "ARM.CONV": ("the ban on chemical weapons",),
    "CON": ("the current crises",),
    "CON.UKR": ("the war in Ukraine",),
    "CON.PEACE": ("the ceasefire and its monitoring", "the peace negotiations"),
    "CON.GAZA": ("the situation in Gaza",),
    "CON.IRAN": ("the Iranian nuclear file",),
    "CON.SYR": ("the transition in Syria",),
    "CON.TWN": ("peace in the Taiwan Strait",),
    "CON.KOR": ("the situation on the Korean Peninsula",),
    "CON.SEA": ("incidents in the South China Sea",),
    "CON.SAS": ("developments in Afghanistan",),
    "CON.AFR": ("the conflict in Sudan",),
    "CON.CAU": ("peace between Armenia and Azerbaijan",),
    "CON.AME": ("the crisis in Haiti",),
    "CON.MIDEAST": ("de-escalation in the Middle East",),
    "CON.EASTMED": ("maritime zones in the Eastern Mediterranean",),
    "CON.BALKANS": ("the dialogue between Serbia and Kosovo",),
    "CON.EASTEUR": ("stability in Moldova",),
    "CON.YEM": ("the truce in Yemen",),
    "CON.LBY": ("elections in Libya",),
    "CON.SEASIA": ("the crisis in Myanmar",),
    "CON.CASIA": ("border security in Central Asia",),
    "ECO": ("economic affairs",),
    "ECO.TARIFF": ("tariffs on machine parts", "duties on timber"),
    "ECO.SANCTION": ("the enforcement of sanctions", "export controls"),
    "ECO.ASSETS": ("the use of frozen assets",),
    "ECO.INVEST": ("investment in manufacturing",),
    "ECO.SUPPLY": ("supply chains for critical minerals",),
    "ECO.AGRI": ("exports of grain and fertiliser", "food security"),
    "ECO.AID": ("development assistance", "the reconstruction of the harbour towns"),
    "ECO.TRANSPORT": ("the rail corridor", "direct flights between the capitals"),
    "ECO.MACRO": ("inflation and public debt",),
    "ENE": ("energy and climate policy",),
    "ENE.STRAT": ("energy security", "the energy partnership"),
    "ENE.OILGAS": ("supplies of natural gas", "oil prices"),
    "ENE.NUCCIV": ("the peaceful use of nuclear energy",),
    "ENE.CLIMATE": ("climate change", "the protection of forests"),
    "ENE.RENEW": ("offshore wind power", "green hydrogen"),
    "ENE.WATER": ("the sharing of river water",),
    "ENE.NUCSAFE": ("the safety of nuclear power plants",),
    "TEC": ("technology policy",),
    "TEC.HITECH": ("high-technology projects", "research on semiconductors"),
    "TEC.SPACE": ("satellite programmes", "space research"),
    "TEC.AI": ("artificial intelligence", "the rules for digital platforms"),
    "MOB": ("mobility between the two societies",),
    "MOB.VISA": ("visa-free travel",),
    "MOB.MIGR": ("migration and asylum",),
    "MOB.CONS": ("the fate of detained citizens",),
    "MOB.CULT": ("student exchanges", "cultural cooperation"),
    "MOB.DIASPORA": ("the rights of workers abroad",),
    "GLO": ("the international order",),
    "GLO.UN": ("the reform of the United Nations", "the United Nations Charter"),
    "GLO.ORG": ("work in the G20",),
    "GLO.BODY": ("the new contact group",),
    "GLO.INDOPAC": ("a free and open Indo-Pacific",),
    "GLO.ENLARGE": ("the accession process",),
    "GLO.ARCTIC": ("research in the Arctic",),
    "HUM": ("humanitarian questions",),
    "HUM.AID": ("humanitarian access", "relief convoys"),
    "HUM.RIGHTS": ("human rights",),
    "HUM.HEALTH": ("vaccines and health systems",),
    "HUM.DISASTER": ("relief after the floods", "the earthquake response"),
    "HUM.CRIME": ("drug trafficking", "organised crime"),
}

CODES: Final = tuple(SUBJECTS)

#: Each topic with each of its phrases, dealt in turn; the first is the simplest.
MATTERS: Final = tuple((code, phrase) for code, phrases in SUBJECTS.items() for phrase in phrases)

#: What somebody may say: a clause in the past tense, as reported speech has it.
VIEWS: Final = (
    "<t>{subject}</t> mattered to both sides",
    "<t>{subject}</t> needed patience",
    "<t>{subject}</t> deserved close attention",
    "<t>{subject}</t> could not wait",
    "<t>{subject}</t> had moved forward this year",
    "there was no substitute for steady work on <t>{subject}</t>",
    "<t>{subject}</t> remained high on the agenda of {land}",
)

#: The same with words in quotation marks.
QUOTED_VIEWS: Final = (
    "<t>{subject}</t> remained “<q>a shared duty</q>”",
    "<t>{subject}</t> called for “<q>calm heads and open ears</q>”",
    "the work on <t>{subject}</t> had become “<q>a bridge between neighbours</q>”",
    "<t>{subject}</t> deserved “<q>more than fine words</q>”",
    "on <t>{subject}</t> the two sides shared “<q>a common language</q>”",
)

#: Whole sentences in quotation marks.
SAYINGS: Final = (
    "A long road is shorter in company",
    "We have listened to each other with care",
    "Good neighbours mend the fence together",
    "There is more that joins us than divides us",
    "Patience has served both our peoples well",
    "The door between us stays open",
)

#: Verb of each act, with what it governs; the clause is the whole.
ATTITUDES: Final[dict[str, tuple[str, ...]]] = {
    "directive": (
        "<c><by urged>{s} urged</by> {o} to give more attention to <t>{subject}</t></c>",
        "<c><by called for>{s} called for</by> further work on <t>{subject}</t></c>",
    ),
    "expressive": (
        "<c><by welcomed>{s} welcomed</by> the progress on <t>{subject}</t></c>",
        "<c><by thanked>{s} thanked</by> {o} for the work on <t>{subject}</t></c>",
        "<c><by praised>{s} praised</by> the efforts on <t>{subject}</t></c>",
    ),
    "declarative": ("<c><by declared>{s} declared</by> the consultations on <t>{subject}</t> closed</c>",),
}

SILENCES: Final = (
    "<c>Nothing was said about <t>{subject}</t></c>",
    "<c>No agreement was reached on <t>{subject}</t></c>",
)

BACKGROUNDS: Final = (
    "<c><t>{subject}</t> had occupied both governments for months</c>",
    "<c>Experts had met twice this year on <t>{subject}</t></c>",
)
