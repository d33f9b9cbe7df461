"""The command `readout`: one module per subcommand under `commands/`, found by itself."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 clean, 1 findings, 2 usage or input, 3 internal error."""
    from toolkit.cli.run import run  # noqa: PLC0415 - argparse loads only when something is to be parsed

    return run(list(sys.argv[1:] if argv is None else argv))
