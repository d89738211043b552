"""Counts that the text denies: refuted claims, and numbers that it puts right."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from statextract.attach.status.put_right import (
    PUTTING_RIGHT,
    first_count,
    is_put_right,
)
from statextract.attach.status.signs import Found, Signs
from statextract.attach.status.two_times import sets_two_times
from statextract.attach.status.unsaid import UNSAYING, was_never_said
from statextract.attach.status.untruth import (
    is_called_untrue,
    is_fronted,
    is_not_so,
    pronounced,
    that_clause,
    verdicts,
)
from statextract.lexicons.status import Part, StatusWord
from statextract.model.document import Hit
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 25
_TO_CLAIM = 9
_CLAUSE = 6  # tokens from "which" to the count
_EVENT = 6  # tokens of "the 1989 stadium disaster,"
_OTHER_EVENT = frozenset("claim claims report reports rumours rumors an a story video post".split())
_TAKING_BACK = frozenset(("took", "retracted", "withdrew"))
_WITHDRAWN = frozenset(("corrected", "retracted", "withdrew"))
# What denies without a status word.
DENYING_WORDS = _WITHDRAWN | PUTTING_RIGHT | UNSAYING | {"not"}
_CONTRAST = frozenset((",", "and", "but", "(", "\u2013", ""))
_NO_CONTRAST = frozenset(("just", "only", "even", "all", "yet", "counting", "including"))
_BLAME = frozenset(
    """
    involvement responsibility wrongdoing knowledge role link links charge charges part bail
    entry access parole asylum visas visa permission guilt liability complicity
    """.split()
)
_OWN = frozenset(("story", "article", "report"))  # an earlier version of this story said 79
_BORNE = frozenset(("denied", "rejected", "dismissed"))
_BEHIND_VERDICT = frozenset(("by", ".", ",", ";", "as", "on", "and", ")", "", '"', "in", "\u2013"))
_VOICED = frozenset("claim claims account accounts statement statements story stories".split())
_SAYS = frozenset("said says saying claimed claims claiming alleged alleges showed shows".split())
_POINTERS = frozenset(("this", "that", "the", "these", "those", "such", "both"))
_TOLD = frozenset(
    """
    reported reports report claimed claims claim alleged rumoured rumored said wrote written
    posted circulated rumours rumors allegations
    """.split()
)


def find_denial(signs: Signs, parts: AbstractSet[Part]) -> Found | None:
    """Return what denies a count, None if nothing does; ``parts`` are those of its hits."""
    if _is_of_known_event(signs):
        return None
    for rule, needed in _RULES:
        if not needed or not needed.isdisjoint(parts):
            found = rule(signs)
            if found is not None:
                return found
    return None


def _is_of_known_event(signs: Signs) -> bool:
    """Whether a relative clause says what an event did: "in the fire, which killed 96"."""
    outcome, lower = signs.draft.outcome, signs.document.lower
    if outcome is None or outcome.value is None or signs.first - 2 < signs.sentence.first:
        return False
    for at in range(signs.first - 2, max(signs.sentence.first, signs.first - _CLAUSE), -1):
        verb = signs.document.starts[at + 1]
        if lower[at] in ("which", "that") and verb == outcome.start:
            before = lower[max(signs.sentence.first, at - _EVENT) : at]
            return "the" in before and _OTHER_EVENT.isdisjoint(before)
    return False


def _contrasted(signs: Signs) -> Found | None:
    """Eleven died, not 13; 51 people and not 44; 50 men instead of 70."""
    lower, first = signs.document.lower, signs.first
    start = signs.sentence.first
    for hit in signs.before("contrast"):
        if hit.last == first or (hit.last == first - 1 and lower[hit.last] == "the"):
            return None if sets_two_times(signs, hit) else signs.cited(hit)
    if first <= start or lower[first - 1] != "not" or lower[first] in _NO_CONTRAST:
        return None
    prior = lower[first - 2] if first - 2 >= start else ""
    last = signs.draft.number.last
    put_right = lower[last : last + 1] == ["but"]
    if (prior not in _CONTRAST and not put_right) or signs.draft.number.value in (None, 0):
        return None
    if prior == "" and "but" not in lower[last : last + 2]:
        return None
    return Cited(Status.DENIED, "rule:not", *signs.document.span_of(first - 1, first))


def _corrected(signs: Signs) -> Found | None:
    """Corrected from 412 to 421; put at eight but corrected in the afternoon."""
    lower, number = signs.document.lower, signs.draft.number
    for hit in signs.before("correction"):
        behind = lower[signs.draft.phrase.last : signs.draft.phrase.last + 3]
        if hit.last == signs.first and "to" in behind:
            return signs.cited(hit)
    last = min(signs.sentence.last, number.last + 6)
    for at in range(number.last, last):
        if lower[at] in _WITHDRAWN and ({"but", "later"} & set(lower[number.last : at])):
            return Cited(Status.DENIED, "rule:corrected", *signs.document.span_of(at, at + 1))
    return None


def _prefaced(signs: Signs) -> Found | None:
    """There is no truth to rumours of 15; it is untrue that 40; falsely claimed that 12."""
    first = signs.first
    for hit in signs.before("denying preface"):
        if signs.document.lower[hit.last - 1] in _OWN and first - hit.last <= 5:
            return signs.cited(hit)
        if signs.draft.phrase.definite or not _leads(signs, hit, first):
            continue
        reach = 8 if signs.document.lower[hit.last - 1] in ("any", "of", "such") else _REACH
        reach = 1 if signs.document.lower[hit.first] in _TAKING_BACK else reach
        if first - hit.last > reach or signs.negated(hit):
            continue
        if signs.open(hit.last, first) and not _about_blame(signs, hit.last, first):
            return signs.cited(hit)
    return None


def _leads(signs: Signs, hit: Hit[StatusWord], first: int) -> bool:
    """Whether a preface goes on to the count: not "contrary to reports, 12 came"."""
    lower = signs.document.lower
    if lower[hit.first] in ("false", "fake"):
        return lower[hit.last] in ("that", "of", "about", "on", "claiming", "saying")
    return lower[hit.first] != "contrary" or "," not in lower[hit.last : first]


def _refused(signs: Signs) -> Found | None:
    """Denied that 20 had been killed; dismissed as propaganda a claim that 84 fell."""
    lower, first = signs.document.lower, signs.first
    if signs.draft.phrase.definite:
        return None
    for hit in signs.before("denying verb"):
        if first - hit.last > _REACH or signs.negated(hit) or not signs.open(hit.last, first):
            continue
        if hit.first > signs.sentence.first and lower[hit.first - 1] in ("was", "were", "been"):
            continue
        if _about_blame(signs, hit.last, first):
            continue
        claims = _claims(signs, hit.last, first)
        told = bool(claims) and claims[0].first - hit.last <= _TO_CLAIM
        if told and _claimants(signs, claims[-1]):
            continue
        if told or lower[hit.last] == "that":
            that = claims[0].last if told else hit.last
            following = lower[that : min(first, that + 2)]
            if "he" not in following and "she" not in following:
                return signs.cited(hit)
    return None


def _judged(signs: Signs) -> Found | None:
    """Reports that 40 had been poisoned are devoid of truth; claims of 30 dead were denied."""
    number, first = signs.draft.number, signs.first
    claims = _claims(signs, first - _REACH, first)
    if not claims or signs.draft.phrase.definite:
        return None
    claim = claims[-1]
    if _claimants(signs, claim):
        return None
    for verdict in verdicts(signs):
        start = _content(signs, claim)
        if verdict.first - number.last > _REACH or not signs.open(start, verdict.first):
            return None
        if _claims(signs, number.last, verdict.first):
            return None
        if not signs.negated(verdict) and _of_claim(signs, claim, verdict):
            return signs.cited(verdict)
    return None


def _content(signs: Signs, claim: Hit[StatusWord]) -> int:
    """Return where what is claimed begins: behind "a post that said that", "a post"."""
    lower = signs.document.lower
    if lower[claim.last] in ("saying", "claiming"):
        return claim.last + 1
    told = range(claim.last + 1, signs.first if lower[claim.last] in ("that", "which") else 0)
    said = (at + 1 for at in told if lower[at] == "that" and lower[at - 1] in _SAYS)
    return max(said, default=claim.last)


def _claimants(signs: Signs, claim: Hit[StatusWord]) -> bool:
    """Whether the counted make the claim: a claim by 12 families, the account of two guards."""
    lower, first = signs.document.lower, signs.first
    if lower[first - 1] in ("by", "from"):
        return True
    return (
        signs.draft.outcome is None
        and claim.last == first - 1
        and lower[first - 1] == "of"
        and lower[claim.first] in _VOICED
    )


def _of_claim(signs: Signs, claim: Hit[StatusWord], verdict: Hit[StatusWord]) -> bool:
    """Whether a verdict that people can meet with too ("were rejected") is the claim's."""
    document = signs.document
    if document.lower[verdict.last - 1] not in _BORNE:
        return True
    following = document.lower[verdict.last] if verdict.last < signs.sentence.last else ""
    if following not in _BEHIND_VERDICT:
        return False
    joint = document.lower[claim.last] if claim.last < signs.sentence.last else ""
    return joint in ("of", "about") or signs.verb_between(signs.draft.number.last, verdict.first)


def _pointed_at(signs: Signs) -> Found | None:
    """Reported that two were killed, but this report was denied by the army."""
    document, sentence = signs.document, signs.sentence
    lower, last = document.lower, signs.draft.number.last
    if not any(word in _TOLD for word in lower[sentence.first : signs.first]):
        return None
    for verdict in verdicts(signs):
        if lower[verdict.first] in _NONE and not lower[verdict.first - 1].isalpha():
            return signs.cited(verdict)
        for claim in _claims(signs, last, verdict.first):
            near = verdict.first - claim.last <= 2
            if near and lower[claim.first - 1] in _POINTERS and not signs.negated(verdict):
                return signs.cited(verdict)
    for hit in signs.behind("denying verb"):
        pointed = lower[hit.last : hit.last + 2]
        refuted = pointed[:1] == ["the"] and pointed[1:] and pointed[1] in _FIGURES
        if refuted and "but" in lower[last : hit.first] and not signs.negated(hit):
            return signs.cited(hit)
    return None


def _answered(signs: Signs) -> Found | None:
    """Rebels claimed that 84 soldiers fell. The army denied the claim."""
    document = signs.document
    lower = document.lower
    if not signs.answers or _CLAIMED.isdisjoint(lower[signs.sentence.first : signs.first]):
        return None
    following = document.sentences[signs.sentence.index + 1]
    for hit in signs.answers:
        if hit.first - following.first > _TO_CLAIM or signs.negated(hit):
            continue
        if hit.entry.part == "denying verb":
            behind = lower[hit.last : min(following.last, hit.last + 2)]
            if behind[:1] in (["it"], ["this"]) or (
                behind[:1] and behind[0] in _POINTERS and behind[1:] and behind[1] in _DENIABLE
            ):
                return signs.cited(hit)
        verdict = pronounced(signs, hit)
        if verdict is not None and verdict.first > following.first:
            pointed = (
                lower[verdict.first - 2] in _POINTERS and lower[verdict.first - 1] in _DENIABLE
            )
            alone = verdict.first == following.first + 1 and lower[following.first] in _ALONE
            if alone or (pointed and lower[verdict.first - 2] != "both"):
                return signs.cited(verdict)
    return None


_NONE = frozenset(("none", "nothing", "no"))  # "none of it happened" points by itself
_ALONE = frozenset(("that", "this", "it"))
_CLAIMED = frozenset("claimed claims claim alleged alleges rumours rumoured rumors".split())
_FIGURES = frozenset("report reports figure figures toll number rumours rumors".split())
_DENIABLE = frozenset(
    """
    claim claims report reports allegation allegations rumour rumours rumor rumors accusation
    accusations figure figures assertion assertions
    """.split()
)


def _claims(signs: Signs, first: int, last: int) -> list[Hit[StatusWord]]:
    """Return the claim nouns on some tokens, in text order."""
    return [
        hit
        for hit in signs.hits
        if hit.entry.part == "claim" and first <= hit.first and hit.last <= last
    ]


def _about_blame(signs: Signs, first: int, last: int) -> bool:
    return any(word in _BLAME for word in signs.document.lower[first:last])


# The rules in their order, each with the parts of which it needs one; the others need none.
_RULES: tuple[tuple[Callable[[Signs], Found | None], frozenset[Part]], ...] = (
    (_contrasted, frozenset()),
    (_corrected, frozenset()),
    (first_count, frozenset()),
    (that_clause, frozenset(("untruth", "refuting predicate"))),
    (_prefaced, frozenset(("denying preface",))),
    (_refused, frozenset(("denying verb",))),
    (is_not_so, frozenset(("untruth",))),
    (_judged, frozenset(("claim",))),
    (is_called_untrue, frozenset(("claim",))),
    (is_fronted, frozenset(("untruth", "refuting predicate"))),
    (_pointed_at, frozenset(("untruth", "refuting predicate", "denying verb"))),
    (was_never_said, frozenset()),
    (is_put_right, frozenset()),
    (_answered, frozenset()),
)
