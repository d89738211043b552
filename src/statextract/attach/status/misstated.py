"""Numbers that somebody got wrong: "wrongly said that 57 died", "an earlier version gave 57"."""

from statextract.attach.function_words import NEGATIONS
from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_WRONGLY = frozenset(
    "falsely wrongly incorrectly mistakenly erroneously inaccurately untruthfully".split()
)
_IN_ERROR = (["in", "error"], ["by", "mistake"])
_WRONG = frozenset("wrong incorrect inaccurate erroneous mistaken false".split())
_SPEECH = frozenset(
    """
    said say says saying stated state states stating claimed claims claim claiming reported report
    reports reporting alleged alleges alleging suggested suggests gave give gives giving put puts
    announced told wrote listed
    """.split()
)
_GIVEN = frozenset("gave give gives giving quoted put reported used contained".split())
_FIGURES = frozenset("number figure total toll count".split())
_AT_FIRST = frozenset("originally initially first previously".split())
_SPEAKING = frozenset(("it", "which", "that"))
_AMENDED = frozenset("amended corrected".split())
_LEVEL = frozenset("as at was is".split())
_EARLIER = frozenset("earlier previous initial original older first".split())
_VERSIONS = frozenset("version versions edition editions".split())
_TEXTS = frozenset(
    """
    report reports story stories article articles text post posts page headline caption item
    dispatch bulletin statement release newspaper paper account summary
    """.split()
)
_OF_TEXT = 4  # tokens of "of this news story"
_DONE_TO = frozenset("told gave give gives giving put puts listed".split())  # "told 40 women"
# What denies without a status word.
MISSTATING = _WRONGLY | _WRONG | {"error", "mistake"} | _VERSIONS | _AMENDED
_ASIDE = frozenset("who whom whose which where after when to because".split())
_REACH = 25  # tokens from the verb of speech to the number
_SUBJECT = 18  # tokens from "version" or "the wrong number" to the verb of speech
_AT_ONCE = 3  # tokens from the verb to a number that no "that" leads to


def is_misstated(signs: Signs) -> Found | None:
    """An earlier version of this report said 57 had died; the agency falsely claimed that 12 fell.

    Where the clause goes on to tell of something else ("said the bus in which 12 died was new"),
    nothing is wrong with the number.
    """
    lower, first, start = signs.document.lower, signs.first, signs.sentence.first
    if signs.draft.phrase.definite:
        return None
    for at in range(first - 1, max(start, first - _REACH) - 1, -1):
        onto = _behind_marker(signs, at) if lower[at] in _SPEECH else None
        if onto is not None and _tells(signs, onto):
            return Cited(Status.DENIED, "rule:misstated", *signs.document.span_of(at, onto))
    return None


def _behind_marker(signs: Signs, verb: int) -> int | None:
    """Return the token behind a verb and what says that it is wrong, None if nothing does."""
    lower, first = signs.document.lower, signs.first
    comma = verb + 1 + (lower[verb + 1] == ",")
    for end in (comma + 1, comma + 2):
        marker = lower[comma:end]
        if marker in _IN_ERROR or not _WRONGLY.isdisjoint(marker[:1]):
            if end >= first or _is_done_to(signs, verb, end):
                return None
            return end + (lower[end] == ",")
    wrong = not _WRONGLY.isdisjoint(lower[max(0, verb - 1) : verb])
    wrong = wrong and not _is_done_to(signs, verb, verb + 1)
    return verb + 1 if wrong or _is_of_version(signs, verb) else None


def _is_done_to(signs: Signs, verb: int, onto: int) -> bool:
    """Whether the counted are told or given something: "wrongly told 40 women", "gave 12 a dose".

    So are they who are "reported to the police".
    """
    lower, words = signs.document.lower, signs.document.lower[onto : signs.first]
    if lower[verb] in ("reported", "reporting"):
        return not words and signs.document.following(signs.draft.phrase.last) == "to"
    said = "that" in words or not _FIGURES.isdisjoint(words) or not _LEVEL.isdisjoint(words)
    return lower[verb] in _DONE_TO and not said


def _is_of_version(signs: Signs, verb: int) -> bool:
    """Whether an earlier version of a text says it, or one that "gave the wrong number"."""
    lower, start = signs.document.lower, max(signs.sentence.first, verb - _SUBJECT)
    if not NEGATIONS.isdisjoint(lower[max(start, verb - 2) : verb]):
        return False
    # "was amended because it originally said the toll was 49"
    amended = lower[verb - 1] in _AT_FIRST and lower[verb - 2] in _SPEAKING
    for at in range(verb - 1, start, -1):
        if amended and lower[at] in _AMENDED:
            return True
        if lower[at] in _VERSIONS and lower[at - 1] in _EARLIER:
            return _is_text(signs, at, verb)
        if lower[at] in _FIGURES and lower[at - 1] in _WRONG:
            return not _GIVEN.isdisjoint(lower[max(start, at - 4) : at])
    return False


def _is_text(signs: Signs, version: int, verb: int) -> bool:
    """Whether a version is of a text: "of this story"; not "the first edition of the race"."""
    behind = signs.document.lower[version + 1 : min(verb, version + 1 + _OF_TEXT)]
    if behind[:1] != ["of"]:
        return signs.document.lower[version].startswith("version")
    return not _TEXTS.isdisjoint(behind)


def _tells(signs: Signs, onto: int) -> bool:
    """Whether what is said is the number: "that 57 died", "57 dead", "the toll as 57"."""
    lower, first = signs.document.lower, signs.first
    words = lower[onto:first]
    if not signs.open(onto, first) or not _ASIDE.isdisjoint(words):
        return False
    for_others = "for" in words and "that" not in words  # "falsely claimed benefits for 12"
    if words[:1] == ["that"] or (len(words) <= _AT_ONCE and not for_others):
        return True
    handed = words[:1] in (["the"], ["its"]) and not _FIGURES.isdisjoint(words)
    return handed and not _LEVEL.isdisjoint(words)
