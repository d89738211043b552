"""How text is cut into words: one pattern for articles and for the forms of the lexicons."""

import re
from collections.abc import Iterable

WORD = re.compile(
    r"""
      [A-Za-z]{2,}+(?![\w'])                    # most words: tried first, for speed
    | (?=\S)                                   # asked once, for all that follow
      (?: (?:[^\W\d_]\.){2,}                   # dotted abbreviations: U.N., a.m.
        | \d+(?:[.,]\d+)*                      # digits with separators: 1,234.5
        | [^\W\d_]++\d\w*                      # letters that run into digits: M23, TG584
        | [^\W\d_]++(?:'(?!s\b)[^\W\d_]++)*    # words, with inner apostrophes: didn't, O'Brien
        | '[sS]\b                              # the possessive, a token of its own
        | \S                                   # any other mark
      )
    """,
    re.VERBOSE,
)


def split_words(phrase: str) -> list[str]:
    """Return the words of a phrase, as the tokeniser of articles cuts them."""
    return WORD.findall(phrase)


def held_signs(text: str, signs: Iterable[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """Return those sets of signs of which a text holds one, not inside a longer word.

    The empty set asks for nothing and is always among them.
    """
    return frozenset(
        words
        for words in {(), *signs}
        if not words
        or any(word in text and re.search(rf"\b{re.escape(word)}\b", text) for word in words)
    )
