"""Benchmarks: every bar is a bound against something measured in the same run; see `python -m bench --help`."""
