"""Every message, number and date in English, Russian and Kazakh."""

from tarazy.words.speech import LANGUAGES, Param, Phrase, Words

__all__ = ["LANGUAGES", "Param", "Phrase", "Words"]
