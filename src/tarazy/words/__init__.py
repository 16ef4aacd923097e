"""Every message, number and date in English, Russian and Kazakh."""

from tarazy.words.speech import LANGUAGES, Words

__all__ = ["LANGUAGES", "Words"]
