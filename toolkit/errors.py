"""Errors for misuse of the library; defects of data are findings, not exceptions."""


class ToolkitError(Exception):
    """Base class of every error that this package raises on purpose."""


class InputError(ToolkitError):
    """An input cannot be read or decoded; the message says which and why."""


class SchemaError(ToolkitError):
    """A schema, vocabulary or lexicon of the package is missing or malformed."""


class RuleError(ToolkitError):
    """A rule is declared wrongly: a repeated code, a missing example."""


class RecordError(ToolkitError):
    """A record cannot be decoded into the model; validate it to learn all that is wrong.

    `pointer` is the JSON Pointer of what does not fit; empty for the record as a whole.
    """

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(f"{pointer}: {message}" if pointer else message)
        self.pointer = pointer
