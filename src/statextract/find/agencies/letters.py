"""Capital letters: what they say of a word and of a line."""

from enum import Enum, auto

from statextract.model.document import Document, Sentence, SentenceKind


class Style(Enum):
    """How a sentence uses capitals."""

    PROSE = auto()
    TITLE = auto()  # Every Word Has One
    CAPITALS = auto()  # NOTHING ELSE


class Styles:
    """How the sentences of one article use capitals, each judged once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, Style] = {}
        self._inside: set[str] | None = None

    def at(self, token: int) -> Style:
        """Return how the sentence of a token uses capitals."""
        index = self._document.sentence_of[token]
        if index not in self._known:
            self._known[index] = _style_of(self._document, self._document.sentences[index])
        return self._known[index]

    def is_inside(self, word: str) -> bool:
        """Whether a word as printed stands anywhere behind the first word of a sentence."""
        if self._inside is None:
            firsts = {sentence.first for sentence in self._document.sentences}
            words = enumerate(self._document.words)
            self._inside = {word for token, word in words if token not in firsts}
        return word in self._inside


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital letter, or has one right behind (eThekwini)."""
    return word[0].isupper() or word[1:2].isupper()


def _style_of(document: Document, sentence: Sentence) -> Style:
    """Return the style of a sentence; only lines without a full stop are titles."""
    if sentence.last - sentence.first < 3:
        return Style.PROSE
    if document.shadow[sentence.start : sentence.end].isupper():
        return Style.CAPITALS
    if sentence.kind not in (SentenceKind.TITLE, SentenceKind.HEADING):
        return Style.PROSE
    words = document.words[sentence.first + 1 : sentence.last]
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    raised = sum(map(is_capital, long))
    return Style.TITLE if len(long) >= 3 and raised >= 0.85 * len(long) else Style.PROSE
