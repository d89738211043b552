"""Offsets of tools that count UTF-16 code units, as JavaScript does, and ours, code points."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum


class Offsets(StrEnum):
    """What a tool counts. They differ behind the first character beyond U+FFFF (an emoji)."""

    CODE_POINTS = "codepoints"
    UTF16 = "utf16"


class Ruler:
    """Turns offsets into a text from one way of counting into the other."""

    def __init__(self, text: str, offsets: Offsets) -> None:
        astral = [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._astral = astral if offsets is Offsets.UTF16 else []
        # In UTF-16 each of them stands one further to the right for each one before it.
        self._theirs = [at + number for number, at in enumerate(self._astral)]

    def to_theirs(self, at: int) -> int:
        """Return the tool's offset of a code point."""
        return at + bisect_right(self._astral, at - 1)

    def to_ours(self, at: int) -> int:
        """Return the code point of a tool's offset."""
        return at - bisect_right(self._theirs, at - 1)
