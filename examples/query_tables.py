"""Ask a folder of tables questions with DuckDB: who undertook what, and which sides spoke most.

readout convert records.jsonl --to parquet -o tables
python examples/query_tables.py tables
"""

import sys
from pathlib import Path

import duckdb

QUESTIONS = {
    "Binding undertakings, by whom and for when": """
        select calls.date, array_to_string(actor_names, ', ') as who, type, due
        from commitments join calls using (call)
        where binding
        order by calls.date, call, commitment
    """,
    "Topics, by the number of calls": """
        select topic, count(distinct call) as calls
        from topics
        where polarity = 'positive'
        group by topic
        order by calls desc, topic
        limit 5
    """,
    "Sides, by the number of calls": """
        select side, count(distinct call) as calls
        from (select call, unnest(sides) as side from calls)
        group by side
        order by calls desc, side
    """,
}


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    database = duckdb.connect()
    for path in sorted(folder.glob("*.parquet")):
        database.read_parquet(str(path)).create_view(path.stem)
    for question, query in QUESTIONS.items():
        print(question)
        for row in database.execute(query).fetchall():
            print("  " + "  ".join("-" if cell is None else str(cell) for cell in row))


if __name__ == "__main__":
    main()
