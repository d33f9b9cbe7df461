"""What a command says on standard error, and the exit statuses."""

import sys

from toolkit.errors import InputError

CLEAN = 0  #: nothing at or above the failing severity
FINDINGS = 1
UNREADABLE = 2  #: a usage error, or an input that cannot be read
INTERNAL = 3
INTERRUPTED = 130  #: as shells have it for Ctrl-C


PLEASE = "please report it with the input; --debug shows where it happened"


class Messages:
    """Writes messages to standard error and counts the problems among them."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.problems = 0
        self.failures = 0

    def problem(self, error: InputError) -> None:
        """Report an input that cannot be read; `--quiet` does not silence it."""
        self.problems += 1
        write(str(error))

    def failure(self, text: str) -> None:
        """Report an internal error that one input ran into; the others are worked on all the same."""
        self.failures += 1
        write(text)
        if self.failures == 1:
            write(PLEASE)

    def note(self, text: str) -> None:
        """Say what nobody needs to act on."""
        if not self.quiet:
            write(text)

    def trace(self, line: str) -> None:
        """Explain a step; whoever asks for it wants it, however quiet the rest is."""
        write(line, prefix="")

    def status(self, status: int = CLEAN) -> int:
        """Return the exit status: internal errors outrank unreadable inputs, and these everything else."""
        return INTERNAL if self.failures else UNREADABLE if self.problems else status


def write(text: str, prefix: str = "readout: ") -> None:
    """Write one message, after what standard output got so far."""
    sys.stdout.flush()
    print(f"{prefix}{text}", file=sys.stderr, flush=True)
