"""`readout validate --fix` and `--diff`."""

from argparse import Namespace

from toolkit.cli._messages import Messages
from toolkit.errors import InputError
from toolkit.inputs.files import find_files
from toolkit.repair.files import KINDS, mend_file, show_diff
from toolkit.repair.fix import Texts
from toolkit.writing import writing


def mend_all(args: Namespace, texts: Texts, messages: Messages) -> bool:
    """Mend the files that the arguments name, or show the difference; tell whether there is one."""
    changed = False
    with writing(args.output if args.diff else None) as stream:
        for file in find_files(args.paths, KINDS, messages.problem, input_format=args.input_format):
            try:
                mending = show_diff(file, texts, stream) if args.diff else mend_file(file, texts)
            except InputError as error:
                messages.problem(error)
                continue
            if mending.counts:
                changed = True
                messages.note(f"{file.name}: {'would mend' if args.diff else 'mended'} {mending}")
    return changed
