"""A synthetic news archive: invented articles of many kinds, of which one in a thousand reports a call."""

from collections.abc import Iterator, Sequence
from random import Random

from toolkit.text import Document

SHARE = 1_000  #: texts for each that reports a call
_SENTENCES = (30, 50)  #: in an article of about 3,000 characters

_TOPICS = {
    "sport": (
        "{name} scored twice as {city} beat {town} {n} to {m} on {day}.",
        "The coach called the second half the best of the season and praised his young defenders.",
        "“We kept talking to each other and nobody lost his head,” {name} said after the match.",
        "The referee went to the video screen before he gave the penalty in the {n}th minute.",
        "Tickets for the final will be sold online from {day}, the club said.",
        "{name} is on the phone with his agent every week, but he says that he will stay in {city}.",
        "A crowd of {n},{m}00 sang until the final whistle, and the captain thanked them.",
    ),
    "business": (
        "Shares of the {town} shipping company rose {n} percent on {day} after it raised its forecast.",
        "{name}, the chief executive, told analysts on a conference call that demand had recovered.",
        "The board called a meeting of shareholders for {month} to vote on the merger.",
        "Talks between the union and the railway ended without an agreement, and both sides blamed each other.",
        "The phone maker {name} & Sons said that it would open a second plant near {city}.",
        "Economists at the bank called for patience, as prices in {country} may fall by {month}.",
        "Exports to {country} fell by {n} percent in {month}, the statistics office said.",
    ),
    "courts": (
        "A court in {city} sentenced a {n}-year-old man to {m} years in prison on {day}.",
        "Neighbours called the police when they heard the alarm in the early hours.",
        "Prosecutors played a recording of a telephone call between the two brothers to the jury.",
        "His lawyer, {name}, spoke to reporters outside the court and called the verdict unjust.",
        "The judge, {name}, said that the witnesses had spoken freely.",
        "A hotline for victims has received {n} calls since {month}, the city said.",
    ),
    "weather": (
        "Heavy rain closed the road between {city} and {town} on {day}, and {n} families were taken to schools.",
        "Firefighters answered {n} emergency calls during the night, most of them about flooded cellars.",
        "The mayor, {name}, called on people to stay at home until the water falls.",
        "Forecasters expect another {n} millimetres by {day}.",
        "The river rose to its highest level since {month}, and a bridge near {town} was closed.",
    ),
    "politics": (
        "President {name} of {country} opened a new hospital in {city} on {day} and promised {n} more.",
        "The Prime Minister called the budget a first step and asked the opposition to support it.",
        "{name}, the foreign minister of {country}, met his counterpart from {land} in {city} on {day}.",
        "Both ministers spoke at the opening of the fair and signed an agreement on tourism.",
        "Peace talks between the government of {country} and the rebels are to go on in {city} in {month}.",
        "The opposition called for an early election and accused the cabinet of {land} of delay.",
        "A spokesperson for the ministry spoke of progress but gave no date.",
        "Parliament in {city} voted {n} to {m} for the law, which {name} had called overdue.",
        "The ambassador of {land} laid a wreath and called on the mayor of {town}.",
    ),
    "culture": (
        "The film festival in {city} opened on {day} with a comedy by {name}.",
        "{name} rang the bell of the old theatre before the curtain rose, as every year.",
        "The novel, called “The Long Harbour”, tells of three sisters who run a lighthouse near {town}.",
        "The museum shows {n} drawings, and a virtual tour is planned for {month}.",
        "Visitors speak of a quiet house in which nobody talks above a whisper.",
    ),
}
#: What any article may say; without words of calling, as most sentences are.
_PLAIN = (
    "The work is to cost {n} million and should be done by {month}.",
    "Residents of {town} had waited {m} years for it.",
    "About {n}0 people came on {day}, more than the organisers had counted on.",
    "The figures were published on {day}.",
    "{name}, who lives in {city}, said that he was glad of the change.",
    "Nobody was hurt, and the road was open again by noon.",
    "It is the first of its kind in {country}, and the {m}th in the region.",
    "The building dates from {m}{n}0 and was last repaired in {month}.",
    "A report that was seen by this newspaper puts the damage at {n} million.",
    "The council of {town} will decide in {month}.",
    "That is {n} percent more than a year ago.",
    "“We did not expect so many,” said {name}, who runs the office in {city}.",
    "Schools in {town} remain closed until {day}.",
    "The project is paid for by a fund in {country} and by gifts.",
    "Trains between {city} and {town} ran {n} minutes late.",
    "Two of the {m} sites lie near the border with {country}.",
    "The company, which has {n} workers, did not answer questions.",
    "Its neighbours in {land} had begun {m} years earlier.",
    "In {month} the price stood at {n}.",
    "The old bridge will be taken down, and a new one built beside it.",
    "Volunteers planted {n} trees along the river on {day}.",
    "The exhibition stays open until {month}.",
    "Doctors at the hospital in {city} treated {m} children.",
    "A decision is not expected before {month}.",
)
_NAMES = "Tamsin Oyelaran|Jorun Veldt|Ana Brackley|Radu Ionel|Mirela Costin|Owen Tarrant|Li Fenwick|Pia Lindqvar|Samir Dabbas".split(
    "|"
)
_CITIES = "Northport|Velden|Saltmarsh|Old Ferry|Karsholm|Brindle|Ostervik|Lower Quay".split("|")
_COUNTRIES = "Estonia|Chile|Ghana|Nepal|Uruguay|Iceland|Malta|Botswana|Laos|Slovenia".split("|")
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|")
_MONTHS = "January|March|April|June|August|October|November".split("|")
_REPORT = (
    "President {name} of {country} spoke by phone with President {other} of {land} on {day}. The two leaders "
    "discussed trade and agreed to meet in {city} in {month}. The call lasted {n} minutes."
)


def articles(count: int, seed: int = 0, share: int = SHARE) -> Iterator[Document]:
    """Yield articles, every `share`-th a report of a call; the same seed gives the same texts."""
    choices = Random(seed)
    topics = tuple(_TOPICS.values())
    for number in range(count):
        if number % share == share // 2:
            sentences = [_filled(_REPORT, choices), *_body(choices, topics[-2], 12)]
        else:
            sentences = _body(choices, choices.choice(topics), choices.randint(*_SENTENCES))
        yield Document(text="\n\n".join(_paragraphs(sentences)), ref=f"n{number}", published="2026-03-12")


def _body(choices: Random, templates: Sequence[str], count: int) -> list[str]:
    own = choices.sample(templates, choices.randint(1, 3))
    others = choices.choices(_PLAIN, k=count - len(own))
    sentences = [*own, *others]
    opening, rest = sentences[:1], sentences[1:]
    choices.shuffle(rest)
    return [_filled(template, choices) for template in (*opening, *rest)]


def _filled(template: str, choices: Random) -> str:
    name, other = choices.sample(_NAMES, 2)
    city, town = choices.sample(_CITIES, 2)
    country, land = choices.sample(_COUNTRIES, 2)
    return template.format(
        name=name,
        other=other,
        city=city,
        town=town,
        country=country,
        land=land,
        day=choices.choice(_DAYS),
        month=choices.choice(_MONTHS),
        n=choices.randint(13, 79),
        m=choices.randint(2, 9),
    )


def _paragraphs(sentences: Sequence[str]) -> Iterator[str]:
    for first in range(0, len(sentences), 3):
        yield " ".join(sentences[first : first + 3])
