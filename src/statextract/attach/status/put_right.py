"""Counts that their own sentence puts right."""

from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_AT_FIRST = frozenset("first initially originally wrongly mistakenly erroneously".split())
_PUT = frozenset(
    "put gave given said spoken spoke reported counted announced estimated claimed listed".split()
)
_HANDED = frozenset("put gave given".split())  # what else than a number can be: "gave 12 men bail"
_AS = frozenset("as at number total toll figure count".split())
_RIGHT = (("turns", "out"), ("turned", "out"), ("in", "fact"), ("actually",), ("in", "reality"))
_CORRECTING = frozenset("corrected revised amended lowered cut reduced scaled brought".split())
_BUT = frozenset("but before then later and".split())
_STATED = 8  # tokens from "had first put" to the number
_CORRECTED = 9  # tokens from the number to "corrected it to"
_NEXT = 6  # tokens from "corrected" to the right number
_REACH = 10
_GAVE = frozenset("gave put said stated reported wrote given read listed quoted".split())
_READ = frozenset("read said stated".split())
# What denies without a status word.
PUTTING_RIGHT = _AT_FIRST | {"should", "ought"}


def first_count(signs: Signs) -> Found | None:
    """As in "the navy had first put the number at 55", beside the right number.

    Also "initially gave the number as 21 but revised it to 17": lowered, so it was never true.
    """
    document, lower = signs.document, signs.document.lower
    floor = max(signs.sentence.first, signs.first - _STATED)
    before = lower[floor : signs.first]
    told = next((k for k, word in enumerate(before) if word in _AT_FIRST), None)
    if told is None or _PUT.isdisjoint(before) or signs.draft.number.value is None:
        return None
    stated = [word for word in before if word in _PUT]
    if stated[-1] in _HANDED and _AS.isdisjoint(before):
        return None
    if not (_is_set_right(signs) or _is_lowered(signs)):
        return None
    at = floor + told
    return Cited(Status.DENIED, "rule:first-count", *document.span_of(at, at + 1))


def _is_set_right(signs: Signs) -> bool:
    """Whether the sentence says how many there were in truth."""
    said = signs.document.lower[signs.sentence.first : signs.sentence.last]
    return any(
        tuple(said[at : at + len(form)]) == form for form in _RIGHT for at in range(len(said))
    )


def _is_lowered(signs: Signs) -> bool:
    """Whether a smaller number takes its place: "but corrected it to eight"."""
    lower, last = signs.document.lower, signs.draft.number.last
    end = min(signs.sentence.last, last + _CORRECTED)
    for at in range(last, end):
        if lower[at] in _CORRECTING and not _BUT.isdisjoint(lower[last:at]):
            behind = lower[at : min(signs.sentence.last, at + _NEXT)]
            return "to" in behind and "up" not in behind
    return False


def is_put_right(signs: Signs) -> Found | None:
    """We gave the number as 358; it should have read 366."""
    lower, last = signs.document.lower, signs.draft.number.last
    if _GAVE.isdisjoint(lower[signs.sentence.first : signs.first]):
        return None
    sentences = signs.document.sentences
    end = sentences[min(signs.sentence.index + 1, len(sentences) - 1)].last
    for at in range(last, min(end - 3, last + _REACH)):
        if lower[at : at + 2] in (["should", "have"], ["ought", "to"]):
            read = at + 2 + (lower[at + 2] == "have")
            meant = lower[read] in _READ or (lower[read] == "been" and lower[at - 1] == "it")
            if meant and (lower[read + 1][0].isdigit() or lower[read + 1] in signs.numerals):
                return Cited(Status.DENIED, "rule:put right", *signs.document.span_of(at, read + 1))
    return None
