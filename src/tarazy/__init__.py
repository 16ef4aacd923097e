"""Tarazy weighs a country's foreign relations."""
