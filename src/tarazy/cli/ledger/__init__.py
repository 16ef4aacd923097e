"""`tarazy ledger`: the commands that fill a ledger, ask it, judge in it and take from it."""

from tarazy.cli.ledger.group import ledger

__all__ = ["ledger"]
