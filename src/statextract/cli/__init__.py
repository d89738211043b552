"""The command line: one file a command."""

from statextract.cli.application import main

__all__ = ["main"]
