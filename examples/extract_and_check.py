"""Extract a record from a text, check it, and print who was on the call."""

from toolkit import extract, validate

TEXT = """President Ilves of Norway speaks with President Marte of Chile

President Katrin Ilves of Norway spoke by phone today with President Andrés Marte of Chile for about 40 minutes, at the request of the
Chilean side. They agreed that their fisheries ministers would meet in Oslo in June.
"""

(record,) = extract(TEXT, published="2026-03-12", publisher="Office of the President of Norway")
assert not validate(record).findings
for person in record.participants:
    print(person.name, person.side)
print(
    record.date.value,
    record.medium.value,
    record.duration.qualifier,
    record.duration.value,
    record.initiator.value,
)
for commitment in record.commitments:
    print(commitment.class_, commitment.type, commitment.due, commitment.action)
