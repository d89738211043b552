"""What is planned, promised or expected: "plans to train 450 nurses", "will be evacuated"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import AUXILIARIES, is_past, time_end
from statextract.attach.status.fears import may_be_dead
from statextract.attach.status.happened import has_happened
from statextract.attach.status.signs import Found, Signs, is_settled
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit
from statextract.model.vocabulary import Role

_REACH = 15  # tokens from the plan to the count
_INSERT = 7  # tokens of ", the minister has warned,"
_IN_TURN = ("first", "next")  # "the next 40 will be freed": nobody has been yet
_OUTGROWING = frozenset("exceed surpass top cross pass breach reach".split())
_AWAITING = ["expected", "to", "have"]  # "are expected to have their treatment" by June
_HAVING_TO = ["have", "to"]  # "may have to leave"
_LASTING = frozenset(
    """
    appear stand continue remain stay keep decide have never not ask determine examine
    investigate explain show say
    """.split()
)
_GLAD = frozenset(
    """
    glad happy proud relieved grateful thankful pleased delighted thrilled amazing amazed
    remarkable incredible fortunate lucky
    """.split()
)
_AT_LAST = frozenset(("finally", "eventually"))
_SENSES = frozenset(("hear", "see", "smell", "feel"))  # what rescuers could hear is so
_ENDS = frozenset(
    ", who whom which that where after because since over why how whether against involving".split()
)
# "Will send a team of 12" counts who will be sent, "will hear the pleas of 12" does not.
_GROUPS = frozenset(
    """
    team teams group groups total contingent force delegation batch number convoy crew squad
    maximum minimum average unit march rally
    """.split()
)
_TRIED = frozenset("tried arraigned sentenced charged buried questioned honoured".split())
_BEFORE_DEED = frozenset(
    """
    of on considering risks risk risking contemplating up recommended recommends proposes proposed
    suggested suggests
    """.split()
)
_NO_DEEDS = frozenset(
    "facing involving concerning including regarding arising posing being".split()
)
_GOALS = frozenset("aim goal objective idea plan target ambition intention hope".split())
_WISHING = frozenset("hope hopes hoped aim aims want wants plan plans intend intends".split())
_UNREAL = frozenset(("could", "would", "might"))
_STATES = frozenset("in at without out homeless jobless unemployed unable dead under".split())
_TAKING = frozenset("cost claim claimed take taken".split())
_AVERTED = frozenset("prevented avoided averted".split())  # deaths that need not be
_CLOSERS = frozenset([",", ".", ";", ")", "and", ""])
_RANKS = frozenset("- high higher highest low lower lowest medium moderate same this".split())
_RANKED = frozenset("category categories group groups factor factors zone zones area areas".split())


def _is_cause(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether a noun alone follows "due to": "19 were due to illness and five to violence"."""
    lower, at = signs.document.lower, hit.last
    if lower[at - 2 : at] != ["due", "to"]:
        return False
    return lower[at].endswith("ing") or "".join(lower[at + 1 : at + 2]) in _CLOSERS


def is_planned(signs: Signs) -> Found | None:
    """The court will hear 40 witnesses; Delhi plans to train 450 nurses."""
    if signs.draft.phrase.definite or is_settled(signs):
        return None
    lower, first = signs.document.lower, signs.first
    for part in ("plan", "modal"):
        for hit in signs.before(part):
            if first == hit.last and lower[hit.first] == "there":  # there may be ten more
                return signs.cited(hit)
            if first == hit.last and lower[first] in _OUTGROWING and not signs.negated(hit):
                return signs.cited(hit)  # "the toll could exceed 100": the verb is its bound
            if first - hit.last > _REACH or first == hit.last or not signs.in_clause(hit):
                continue
            if signs.negated(hit) or _name(signs, hit) or _lasts(signs, hit):
                continue
            if lower[hit.last - 1] in _BEFORE_DEED and not _is_deed(lower[hit.last : first]):
                continue
            if _tells_who(signs, hit) or _is_cause(signs, hit):
                continue
            if lower[hit.first] == "could" and (
                lower[hit.last] in _SENSES or lower[hit.last] in _AT_LAST
            ):
                continue  # "rescuers could finally reach 34 miners"
            if lower[hit.first] == "could" and not _GLAD.isdisjoint(
                lower[signs.sentence.first : hit.first]
            ):
                continue  # "was glad that officers could rescue 30"
            if _governs(signs, hit, first):
                return signs.cited(hit)
    return None


def _lasts(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether what may be is so already: "could remain"; not "could well have killed 42"."""
    lower, at = signs.document.lower, hit.last
    if lower[hit.first - 1] in _GOALS and lower[at] == "have":
        return False  # "the aim is to have 400 families housed"
    if (lower[hit.first] in _UNREAL or lower[hit.first] in _WISHING) and lower[at] == "have":
        return not is_past(lower[at + 1])
    return lower[at] in _LASTING


def _is_deed(words: Sequence[str]) -> bool:
    """Whether a plan goes on with a deed: "the goal of moving 90"; not "risks facing 12".

    Nor "suggests smoking killed 12".
    """
    deed = words[0].endswith("ing") and words[0] not in _NO_DEEDS
    return deed and not any(is_past(word) or word in AUXILIARIES for word in words[1:])


def _tells_who(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether a plan only says who was counted: "those who applied for asylum rose to 321"."""
    head, lower = signs.draft.phrase.head, signs.document.lower
    counted = head is not None and head[1] <= hit.first
    deed = hit.last
    if lower[hit.first] in _UNREAL:  # "a device that could well have killed 42"
        deed = next((t for t in range(hit.first, deed + 2) if lower[t] == "have"), deed - 2) + 2
    told = any(is_past(word) for word in lower[deed : signs.first])
    return (counted or told) and lower[hit.first - 1] in ("who", "that")


def is_promised(signs: Signs) -> Found | None:
    """The ministry promised last week to free 40 detainees."""
    if signs.draft.phrase.definite or is_settled(signs):
        return None
    lower, first = signs.document.lower, signs.first
    for hit in signs.before("promise"):
        to = time_end(lower, hit.last)
        near = hit.last < to < first - 1 <= hit.last + _REACH and lower[to] == "to"
        near = near and lower[to + 1] not in _LASTING
        if near and signs.in_clause(hit) and not signs.negated(hit) and _governs(signs, hit, first):
            return signs.cited(hit)
    return None


def _governs(signs: Signs, hit: Hit[StatusWord], first: int) -> bool:
    """Whether what is planned reaches to the count: not "will be tried for killing 12"."""
    between = signs.document.lower[hit.last : first]
    if not signs.open(hit.last, first) or _ENDS & set(between) or not _acts(signs, hit):
        return False
    if any(word == "and" and is_past(near) for word, near in pairwise(between)):
        return False
    lives = between[-3:] == ["the", "lives", "of"] and not _TAKING.isdisjoint(between[-4:-3])
    if between[-1:] == ["of"] and _GROUPS.isdisjoint(between[-2:-1]) and not lives:
        return False
    return not any(
        word in ("for", "of") and any(near.endswith("ing") for near in between[at + 1 : at + 3])
        for at, word in enumerate(between)
    )


def _acts(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether "could be" goes on with a participle: "may be at sea" tells of what is so.

    So does "would have to leave", and "would be in danger" or without a home.
    """
    document = signs.document
    if document.lower[hit.first] == "would" and document.lower[hit.last : hit.last + 1] != []:
        following = document.lower[hit.last]
        if following == "to" or (following in _STATES and hit.last - hit.first > 1):
            return True
    if document.lower[hit.last - 1] not in ("be", "have"):
        return True
    following = document.lower[hit.last] if hit.last < signs.sentence.last else ""
    if following in _TRIED:
        return False
    return is_past(following) or following.endswith(("ed", "en", "ing"))


def is_expected(signs: Signs) -> Found | None:
    """Some 700 families are likely to lose land; the first 90 people will be evacuated."""
    chosen = signs.document.lower[signs.draft.number.first - 1] in _IN_TURN
    if signs.draft.phrase.definite and not chosen:
        return None
    settled = is_settled(signs)
    lower, last = signs.document.lower, signs.draft.phrase.last
    if has_happened(signs):
        return None
    tail = max(last, signs.draft.phrase.tail)
    for hit in signs.behind("prospect"):
        if (
            hit.first - _inserted(signs, tail, hit.first) > max(tail, last) + 2
            or not signs.in_clause(hit)
            or _name(signs, hit)
        ):
            continue
        following = lower[hit.last] if hit.last < signs.sentence.last else ""
        if _is_told_ahead(signs, hit, tail):
            continue
        if (
            "court" in lower[hit.last : hit.last + 2]
            or (
                following in _LASTING
                and lower[hit.last : hit.last + 2] != _HAVING_TO
                and lower[hit.last - 2 : hit.last + 1] != _AWAITING
                and not may_be_dead(signs, hit)
            )
            or _in_court(signs, hit, following)
            or not _acts(signs, hit)
            or (settled and following not in _AVERTED)
            or _is_level_of_risk(signs, hit)
        ):
            continue
        return signs.cited(hit)
    return None


def _inserted(signs: Signs, first: int, last: int) -> int:
    """How many tokens between two are set apart: "deaths, she warned, were possible"."""
    lower = signs.document.lower
    apart = lower[first : first + 1] == [","] and lower[last - 1] == ","
    return last - first if apart and last - first <= _INSERT else 0


def _is_told_ahead(signs: Signs, hit: Hit[StatusWord], tail: int) -> bool:
    """Whether "would" only tells what came next: "Later that night two more would be shot"."""
    lower = signs.document.lower
    if lower[hit.first] != "would":
        return False
    opening = lower[signs.sentence.first : signs.first]
    then = "later" in lower[tail : hit.last + 2] or "eventually" in lower[tail : hit.last + 2]
    return then or "later" in opening or "afterwards" in opening


def _is_level_of_risk(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether "risk" is a noun that ranks people: "139 in the high risk category"."""
    lower = signs.document.lower
    return lower[hit.first] == "risk" and (
        lower[hit.first - 1] in _RANKS or signs.document.following(hit.last) in _RANKED
    )


def _in_court(signs: Signs, hit: Hit[StatusWord], verb: str) -> bool:
    """Whether suspects are only to appear: they are suspects already."""
    if verb == "face" and hit.last - hit.first > 1:  # "are to face retrials"
        return False
    role = signs.draft.role
    return (
        role is not None
        and role.value is Role.SUSPECT
        and verb in ("appear", "be", "stand", "face")
    )


def _name(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether the word is a month or a first name: in May; Will Smith freed 12."""
    words = signs.document.words
    if words[hit.first] == "May" and hit.first > signs.sentence.first:
        return True
    following = words[hit.last] if hit.last < signs.sentence.last else ""
    return words[hit.first] == "Will" and following.istitle()
