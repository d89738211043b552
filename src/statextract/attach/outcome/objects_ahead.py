"""Whether the object of a verb begins behind it, or behind a time: "arrested on Monday 12 men"."""

from collections.abc import Set as AbstractSet

from statextract.attach.function_words import (
    CALENDAR,
    DETERMINERS,
    LONG_TIME,
    PREPOSITIONS,
    PRONOUNS,
    WITHIN,
    tells_when,
    time_start,
)
from statextract.model.document import Document, SentenceKind

_HEADLINES = (SentenceKind.TITLE, SentenceKind.HEADING)
_SUBJECT = 4  # tokens of "those women" and a verb
_COUNTED = frozenset("those people persons of".split())
_GROUP = 3  # tokens of "a group of"
_ONLY = frozenset("only just exactly precisely fully merely barely".split())
_BARE = 3  # tokens of a first object without an article, as headlines have it


def has_object(document: Document, at: int, objects: AbstractSet[int]) -> bool:
    """Whether an object begins at a token: a counted phrase, a determiner, a name."""
    if not document.following(at):
        return False
    if document.lower[at] == '"' and at + 1 in objects:
        return document.lower[at - 2] == '"'  # it "rescued" 40 girls
    if document.lower[at] in WITHIN and _is_timed(document, at, objects):
        return True  # "arrested on Monday 12 men", "arrested in the same month 175 accused"
    if at in objects or (document.lower[at] in _ONLY and at + 1 in objects):
        return True  # "killed only nine people"
    if tells_when(document.lower, at):
        return False
    if document.sentence_at(at).kind in _HEADLINES and any(
        joint + 1 in objects and document.lower[joint] in (",", "and") for joint in (at + 1, at + 2)
    ):
        return document.lower[at] not in PREPOSITIONS  # "kills wife, two children"
    word = document.lower[at]
    if word in DETERMINERS or word in PRONOUNS:
        return True
    if _opens_headline_list(document, at, objects):
        return True
    capital = document.words[at][0].isupper() and word not in PREPOSITIONS
    return capital and word not in CALENDAR and not document.words[at - 1][0].isupper()


def _is_timed(document: Document, at: int, objects: AbstractSet[int]) -> bool:
    """Whether a counted phrase, or "a group of" one, follows the time that begins at a token."""
    lower, last = document.lower, min(at + LONG_TIME + 1, document.sentence_at(at).last)
    before = lower[max(0, at - _SUBJECT) : at - 1]
    if any(word[0].isdigit() or word in _COUNTED for word in before):
        return False  # "of the 59 arrested in May 34 are women"
    return any(
        (end in objects or (end + _GROUP in objects and lower[end + 2] == "of"))
        and time_start(lower, end, at) == at
        for end in range(at + 2, last)
    )


def _opens_headline_list(document: Document, at: int, objects: AbstractSet[int]) -> bool:
    """Whether a bare noun and a count are objects in a headline: "Raiders abduct pastor, 2 nuns".

    What befell the count may still be told behind it: "Mob attacks pastor, 2 nuns hurt".
    """
    if document.sentence_at(at).kind not in _HEADLINES:
        return False
    window = document.lower[at : at + 1 + _BARE]
    if "," not in window[1:]:
        return False
    comma = window.index(",", 1)
    return at + comma + 1 in objects and PREPOSITIONS.isdisjoint(window[:comma])
