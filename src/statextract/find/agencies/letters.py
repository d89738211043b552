"""Capital letters: what they say of a word and of a line."""

from enum import Enum, auto

from statextract.model.document import Document, Sentence, SentenceKind


class Style(Enum):
    """How a sentence uses capitals."""

    PROSE = auto()
    TITLE = auto()  # Every Word Has One
    CAPITALS = auto()  # NOTHING ELSE


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital letter."""
    return word[0].isupper()


def style_of(document: Document, sentence: Sentence) -> Style:
    """Return how a sentence uses capitals; only lines without a full stop are titles."""
    words = [word for word in document.words[sentence.first : sentence.last] if word[0].isalpha()]
    if len(words) < 3:
        return Style.PROSE
    shouted = sum(word.isupper() and len(word) > 1 for word in words)
    if shouted >= 0.8 * len(words):
        return Style.CAPITALS
    if sentence.kind not in (SentenceKind.TITLE, SentenceKind.HEADING):
        return Style.PROSE
    long = [word for word in words[1:] if len(word) > 3]
    raised = sum(map(is_capital, long))
    return Style.TITLE if len(long) >= 3 and raised >= 0.85 * len(long) else Style.PROSE
