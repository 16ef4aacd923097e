"""The command line: data on standard output, progress and messages on standard error, an exit code that means it."""

from tarazy.cli.root import main, tarazy

__all__ = ["main", "tarazy"]
