"""`python -m tarazy` is the command line."""

from tarazy.cli import main

main()
