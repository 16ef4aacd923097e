"""Every message, number and date in English, Russian and Kazakh."""

from tarazy.words.phrase import Phrase
from tarazy.words.speech import LANGUAGES, Words

__all__ = ["LANGUAGES", "Phrase", "Words"]
