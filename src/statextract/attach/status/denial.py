"""Counts that the text denies: refuted claims, and numbers that it puts right."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from statextract.attach.status.answered import ANSWERING, is_answered
from statextract.attach.status.judged import (
    about_blame,
    answered,
    is_contrary,
    judged,
    pointed_at,
    refused,
)
from statextract.attach.status.misstated import MISSTATING, is_misstated
from statextract.attach.status.put_right import (
    PUTTING_RIGHT,
    first_count,
    is_put_right,
)
from statextract.attach.status.signs import Found, Signs
from statextract.attach.status.two_times import sets_two_times
from statextract.attach.status.unsaid import UNSAYING, was_never_said
from statextract.attach.status.untruth import (
    is_borne_out,
    is_called_untrue,
    is_fronted,
    is_not_so,
    that_clause,
)
from statextract.lexicons.status import Part, StatusWord
from statextract.model.document import Hit
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 25
_CLAUSE = 6  # tokens from "which" to the count
_GIVEN_REACH = 5  # tokens of "dead that had been widely reported"
_GIVEN = frozenset(
    """
    mentioned given reported announced stated cited claimed quoted published circulated rumoured
    initially originally previously alleged earlier feared
    """.split()
)
_EVENT = 6  # tokens of "the 1989 stadium disaster,"
_OTHER_EVENT = frozenset("claim claims report reports rumours rumors an a story video post".split())
_TAKING_BACK = frozenset(("took", "retracted", "withdrew"))
_WITHDRAWN = frozenset(("corrected", "retracted", "withdrew"))
# What denies without a status word.
DENYING_WORDS = _WITHDRAWN | PUTTING_RIGHT | UNSAYING | MISSTATING | ANSWERING | {"not", "?"}
_CONTRAST = frozenset((",", "and", "but", "(", "\u2013", ""))
_NO_CONTRAST = frozenset(("just", "only", "even", "all", "yet", "counting", "including"))


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
    counted = any(w.isdigit() or w in signs.numerals for w in lower[start : first - 2])
    if counted and lower[first - 1] == "the" and _was_given(signs):
        first -= 1
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


def _was_given(signs: Signs) -> bool:
    """Whether the number is one that somebody gave: "not the 83 first mentioned"."""
    behind = signs.document.lower[signs.draft.number.last :][:_GIVEN_REACH]
    return any(
        word in _GIVEN or (word == "as" and behind[at + 1 : at + 2] != ["many"])
        for at, word in enumerate(behind)
    )


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
        if signs.draft.phrase.definite or not _leads(signs, hit):
            continue
        reach = 8 if signs.document.lower[hit.last - 1] in ("any", "of", "such") else _REACH
        reach = 1 if signs.document.lower[hit.first] in _TAKING_BACK else reach
        if first - hit.last > reach or signs.negated(hit) or is_borne_out(signs):
            continue
        if signs.document.lower[hit.last - 1] == "that" and signs.aside(hit.last, first):
            continue
        if signs.open(hit.last, first) and not about_blame(signs, hit.last, first):
            return signs.cited(hit)
    return None


def _leads(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether a preface goes on to the count: not "fake news and 12 arrests"."""
    lower = signs.document.lower
    if lower[hit.first] not in ("false", "fake"):
        return True
    if lower[hit.last] in ("of", "about", "on"):  # "false reports of a gunman sent people running"
        return "," not in lower[hit.last : signs.first] and not signs.verb_between(
            hit.last, signs.first
        )
    return lower[hit.last] in ("that", "claiming", "saying")


# The rules in their order, each with the parts of which it needs one; the others need none.
_RULES: tuple[tuple[Callable[[Signs], Found | None], frozenset[Part]], ...] = (
    (_contrasted, frozenset()),
    (_corrected, frozenset()),
    (first_count, frozenset()),
    (that_clause, frozenset(("untruth", "refuting predicate"))),
    (_prefaced, frozenset(("denying preface",))),
    (is_misstated, frozenset()),
    (is_contrary, frozenset(("claim",))),
    (refused, frozenset(("denying verb", "untruth"))),
    (is_not_so, frozenset(("untruth",))),
    (judged, frozenset(("claim",))),
    (is_called_untrue, frozenset(("claim",))),
    (is_fronted, frozenset(("untruth", "refuting predicate"))),
    (pointed_at, frozenset(("untruth", "refuting predicate", "denying verb"))),
    (was_never_said, frozenset()),
    (is_put_right, frozenset()),
    (answered, frozenset()),
    (is_answered, frozenset()),
)
