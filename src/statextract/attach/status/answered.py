"""Claims and questions that the next sentence answers: "Claim: 74 died. Verdict: False"."""

from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_LABELS = frozenset("claim claims rumour rumor myth allegation assertion hoax statement".split())
_FALSE_LABELS = frozenset(("myth", "fake"))
_VERDICTS = frozenset(
    """
    verdict fact facts rating ruling conclusion assessment answer truth reality our the check
    correction finding
    """.split()
)
_MARKS = frozenset(': \u2013 - \u2014 " \u201c'.split())
_LEADING = frozenset(
    """
    this that it these they is are was claim claims report rumour rumor story statement mostly
    simply completely entirely totally misleading and pure the a
    """.split()
)
_NO = frozenset("no false fake wrong untrue incorrect nonsense nope".split())
_NO_TRUTH = (["evidence"], ["proof"], ["truth"], ["basis"])
_YES = frozenset("yes true correct indeed".split())
_OPEN = frozenset("how why when where who what which".split())  # no yes or no answers
_CLOSED = frozenset(". , ! ; : \u2013 - \u2014".split()) | {""}
_OPENING = 4  # tokens of "Claim 3 :"
_VERDICT = 9  # tokens of "Our verdict : this claim is"
_ASKED = 3  # tokens from the question mark to the end
# What speaks of claims without a status word.
ANSWERING = _LABELS | _FALSE_LABELS


def is_answered(signs: Signs) -> Found | None:
    """Is it true that 47 died? No. Claim: 74 children fell ill. Verdict: this is false."""
    if signs.draft.phrase.definite:
        return None
    label = _label(signs)
    if label in _FALSE_LABELS:
        return Cited(Status.DENIED, f"rule:{label}", *_first(signs))
    if label is None and not _is_asked(signs):
        return None
    if label is None and signs.aside(signs.sentence.first, signs.first):
        return None  # "Were the rebels who killed 12 people tried? No."
    return _answer(signs, labelled=label is not None)


def _label(signs: Signs) -> str | None:
    """What a sentence opens with that is only claimed: "Claim: ...", "Myth 3: ..."."""
    lower, start = signs.document.lower, signs.sentence.first
    at = start + (lower[start] == "the")
    if lower[at] not in ANSWERING:
        return None
    behind = lower[at + 1 : min(signs.first, at + _OPENING)]
    return lower[at] if ":" in behind else None


def _is_asked(signs: Signs) -> bool:
    last = signs.sentence.last
    if signs.document.lower[signs.sentence.first] in _OPEN:
        return False
    return "?" in signs.document.lower[max(signs.sentence.first, last - _ASKED) : last]


def _first(signs: Signs) -> tuple[int, int]:
    start = signs.sentence.first
    return signs.document.span_of(start, start + 1)


def _answer(signs: Signs, *, labelled: bool) -> Found | None:
    """Return what the next sentence says first: "No.", "Verdict: False", "That is not true"."""
    sentences, lower = signs.document.sentences, signs.document.lower
    if signs.sentence.index + 1 >= len(sentences):
        return None
    following = sentences[signs.sentence.index + 1]
    at, last = following.first, min(following.last, following.first + _VERDICT)
    while at < last and (lower[at] in _VERDICTS or lower[at] in _MARKS):
        at += 1
    while at < last and lower[at] in _LEADING:
        at += 1
    if at >= following.last:
        return None
    closed = signs.document.following(at + 1) in _CLOSED
    untrue = any(hit.first == at and hit.entry.part == "untruth" for hit in signs.answers)
    without = lower[at] == "no" and lower[at + 1 : at + 2] in _NO_TRUTH
    if untrue or without or (lower[at] in _NO and closed):
        return Cited(Status.DENIED, "rule:answered", *signs.document.span_of(at, at + 1))
    if lower[at] in _YES and closed and not labelled:
        return Cited(Status.ASSERTED, "rule:answered", *signs.document.span_of(at, at + 1))
    return None
