"""`readout extract --engine spark`."""

from argparse import Namespace

from toolkit.cli._messages import FINDINGS, Messages
from toolkit.errors import InputError

NEEDED = "--engine spark needs PySpark and Java: pip install 'diplomatic-call-toolkit[spark]'"


def extract_on_spark(args: Namespace) -> int:
    """Extract with the Spark session that the environment gives: under spark-submit the cluster's, else a local one.

    `FILE/records` gets the records as JSON Lines or Parquet, `FILE/rejected` what could not be worked on, with the
    error and the row.
    """
    try:
        from pyspark.errors import AnalysisException  # noqa: PLC0415
        from pyspark.sql import SparkSession  # noqa: PLC0415

        from toolkit.spark import extract  # noqa: PLC0415
    except ImportError as error:
        raise InputError(NEEDED) from error
    from toolkit.inputs.texts import COLUMNS  # noqa: PLC0415
    from toolkit.spark.rows import CORRUPT  # noqa: PLC0415

    kinds = {_kind(path) for path in args.paths}
    if (
        args.format not in (None, "jsonl", "parquet")
        or args.output in (None, "-")
        or len(kinds) != 1
        or kinds == {""}
    ):
        message = (
            "--engine spark reads .jsonl or .parquet files, all of one kind, and writes --format jsonl or parquet "
            "into a folder (-o FOLDER)"
        )
        raise InputError(message)
    messages = Messages(quiet=args.quiet)
    spark = SparkSession.builder.appName("readout extract").getOrCreate()
    try:
        if kinds == {"jsonl"}:
            schema = ", ".join(f"{name} string" for name in (*COLUMNS, CORRUPT))
            documents = (
                spark.read.schema(schema).option("columnNameOfCorruptRecord", CORRUPT).json(args.paths)
            )
        else:
            documents = spark.read.parquet(*args.paths)
        # What is kept is a small part of what is read, and is written twice: the records, and what was rejected.
        found = extract(documents).where("record is not null or error is not null").cache()
        records = found.where("record is not null").select("record")
        if args.format == "parquet":
            records.write.parquet(f"{args.output}/records")
        else:
            records.write.text(f"{args.output}/records")
        rejected = found.where("error is not null").select("ref", "error", "row")
        rejected.write.json(f"{args.output}/rejected")
        count = rejected.count()
        if count:
            messages.problem(InputError(f"{args.output}/rejected holds {count} that could not be worked on"))
        return messages.status(FINDINGS if args.fail_empty and not records.count() else 0)
    except AnalysisException as error:  # paths that are not there, an output that is
        message = f"Spark: {str(error).splitlines()[0]}"
        raise InputError(message) from error
    finally:
        spark.stop()


def _kind(path: str) -> str:
    name = path.removesuffix(".gz").removesuffix(".zst").rstrip("/")
    return {"jsonl": "jsonl", "ndjson": "jsonl", "parquet": "parquet"}.get(name.rpartition(".")[2], "")
