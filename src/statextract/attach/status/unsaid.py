"""Numbers that nobody gave: "has at no time spoken of 40"."""

from statextract.attach.function_words import ADVERBS, AUXILIARIES, SUBORDINATORS
from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 14
_SPOKEN = frozenset(
    """
    said say says claimed claim stated state issued issue reported report announced announce gave
    give given published publish spoken speak spoke suggested suggest confirmed alleged put
    """.split()
)
_NEVER = frozenset(("never",))
_NO_TIMES = (("at", "no", "time"), ("at", "no", "point"), ("at", "no", "stage"), ("not", "once"))
_NOBODY = frozenset(("nobody", "none"))
# What denies without a status word.
UNSAYING = frozenset(("never", "no", "nobody", "none"))
_ONTO = frozenset("that of about any".split())
_HANDED = frozenset("gave give given put".split())
_FIGURES = frozenset("figure figures number numbers total toll count".split())


def was_never_said(signs: Signs) -> Found | None:
    """The council has at no time spoken of 15,000; nobody had ever said that 40 died."""
    lower, first, start = signs.document.lower, signs.first, signs.sentence.first
    if signs.draft.phrase.definite:
        return None
    for at in range(first - 1, max(start, first - _REACH), -1):
        if lower[at] in _SPOKEN and _goes_on(signs, at + 1):
            never = _never(signs, at)
            if never is not None:
                return Cited(Status.DENIED, "rule:unsaid", *signs.document.span_of(never, at + 1))
    return None


def _never(signs: Signs, verb: int) -> int | None:
    """Return where "never" or its like begins before a verb of speech, None without it."""
    lower, start = signs.document.lower, signs.sentence.first
    at = verb - 1
    ever = False
    while at >= start:
        if lower[at] in _NEVER or lower[max(start, at - 1) : at + 1] == ["did", "not"]:
            return at
        for words in _NO_TIMES:
            if tuple(lower[max(start, at - len(words) + 1) : at + 1]) == words:
                return at - len(words) + 1
        ever = ever or lower[at] == "ever"
        if lower[at] not in AUXILIARIES and lower[at] not in ADVERBS:
            break
        at -= 1
    if ever:
        return next((n for n in range(at, max(start, at - 5) - 1, -1) if lower[n] in _NOBODY), None)
    return None


def _goes_on(signs: Signs, at: int) -> bool:
    """Whether what is said runs on to the count: not "said the name, although 40 died"."""
    onto = signs.behind_insert(at)
    if onto is None:
        return False
    words = signs.document.lower[onto : signs.first]
    if signs.document.lower[at - 1] in _HANDED and _FIGURES.isdisjoint(words):
        return False  # "has never given any of the 300 a contract"
    given = words[:1] == ["the"] and not _FIGURES.isdisjoint(words)  # not "the deaths of 12"
    if not given and _ONTO.isdisjoint(words[:1]):
        return False
    return signs.open(onto, signs.first) and SUBORDINATORS.isdisjoint(words)
