"""Pieces of a text by which gold locates its figures and dates."""

import re
from collections.abc import Sequence
from itertools import islice

_MOST = 40  # words to either side; what needs more is located by its offsets
_WORD_START = re.compile(r"(?<!\S)\S")
_WORD_END = re.compile(r"\S(?!\S)")
_REACH = 1_000


def find_context(text: str, start: int, end: int) -> str | None:
    """Return a piece of the text around ``start..end`` that locates it.

    The piece occurs once in the text and holds what it locates once, as a whole word at least;
    it grows by words to both sides, at first within its line. None if there is no such piece, as
    in a sentence that is printed twice.
    """
    line = text.rfind("\n", 0, start) + 1, _line_end(text, end)
    for first, last in (line, (0, len(text))):
        rights = [end, *islice(_ends(text, end, last), _MOST)]
        for left in (start, *_starts(text, first, start)[-_MOST:][::-1]):
            for right in rights:
                piece = text[left:right]
                if not holds_once(piece, text[start:end]):
                    break
                if text.find(piece, text.find(piece) + 1) < 0:
                    return piece
    return None


def holds_once(context: str, piece: str) -> bool:
    """Whether a context holds a piece once, or once as a whole word."""
    if context.count(piece) == 1:
        return True
    return len(re.findall(rf"(?<!\w){re.escape(piece)}(?!\w)", context)) == 1


def _line_end(text: str, end: int) -> int:
    at = text.find("\n", end)
    return len(text) if at < 0 else at


def _starts(text: str, first: int, start: int) -> Sequence[int]:
    """Return where the words before a place begin."""
    near = max(first, start - _REACH)
    return [match.start() for match in _WORD_START.finditer(text, near, start)]


def _ends(text: str, end: int, last: int) -> Sequence[int]:
    """Return where the words behind a place end."""
    return [match.end() for match in _WORD_END.finditer(text, end, min(last, end + _REACH))]
