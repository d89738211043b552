"""The command line: one file a command."""

import sys

_INTERRUPTED = 130


def main() -> None:
    """Run the command line; Ctrl-C ends it without a word, also while it is being loaded."""
    try:
        from statextract.cli.application import main as run  # noqa: PLC0415 - takes half a second

        run()
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
