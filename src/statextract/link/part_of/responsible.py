"""Deeds told by who did them: "Of 100 arrests ... the junta was responsible for 60, rebels for 30".

The whole is the count of the deeds told before, whatever the parts are called: cases, arrests; or
of the people harmed: "Militias were responsible for the harm to 1,051 victims, soldiers for 386".
"""

from statextract.link.fit import fate_of, fits, noun_of, unit_of
from statextract.link.leading import leads
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import are_told_apart, is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Role, Unit

_BY = "rule:accounted"
_ANY_DEED = frozenset([None, "case", "incident"])
_JOINTS = frozenset([",", ";", "and", "while"])
_SUBJECT = 8  # tokens of "and the Popular Front militia for"
_REACH = 8  # sentences with figures


@rule(["responsible"])
def tie_responsible(scene: Scene, index: int) -> Tie | None:
    """Tie what somebody is responsible for to the count of all such deeds."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.COUNT:
        return None
    opening = _opening(scene, index)
    if opening is None:
        return _tie_next(scene, index)
    if is_set_apart(scene, index) or is_added(scene, index):
        return None
    cue = (opening, scene.sites[index].first)
    for number in (draft.sentence, *scene.sentences_before(draft.sentence, _REACH)):
        for other in scene.by_sentence[number]:
            of = scene.drafts[other].of
            told = other < index and of is not None and of.by == _BY
            told = told and "responsible" in scene.said[number]
            whole = of.value if told and of is not None else other
            free = of is None or not _are_harmed(scene, other)
            known = told or (number != draft.sentence and free and leads(scene, other))
            if not known or not _is_of_deeds(scene, whole):
                continue
            if not can_hold(scene.drafts[whole], draft):
                continue
            if not _is_some(scene, index, whole):
                return None
            return Tie(whole, _BY, cue, "accounted", sibling=other if told else None)
    return None


def _opening(scene: Scene, index: int) -> int | None:
    """The token of "responsible for 60", "responsible for the arrests of 61 people", or None."""
    first = scene.sites[index].first
    if scene.word(first - 1) == "for":
        return first - 2 if scene.word(first - 2) == "responsible" else None
    begin = first - 4 - (scene.word(first - 3) == "the")  # "responsible for the deaths of 61"
    opened = tuple(scene.between(begin, begin + 2)) == ("responsible", "for")
    return begin if scene.word(first - 1) in ("of", "to") and opened else None


def _tie_next(scene: Scene, index: int) -> Tie | None:
    """Tie "rebels for 30" to the list that "the junta was responsible for 60" began."""
    other, first = index - 1, scene.sites[index].first
    of = scene.drafts[other].of if other >= 0 else None
    if of is None or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return None
    if scene.word(first - 1) != "for" or scene.word(scene.sites[other].first - 1) != "for":
        return None
    if of.by not in (_BY, "rule:parallel"):
        return None
    subject = scene.between(scene.drafts[other].number.last, first - 1)
    joined = not _JOINTS.isdisjoint(subject) and len(subject) <= _SUBJECT
    if not joined or not _is_some(scene, index, of.value):
        return None
    return Tie(of.value, "rule:parallel", (first - 1, first), sibling=other)


def _is_of_deeds(scene: Scene, index: int) -> bool:
    """Whether a count is of cases, or of people by the noun of what was done: "100 arrests"."""
    draft = scene.drafts[index]
    if scene.sentence(index).kind is SentenceKind.TITLE:
        return False
    if unit_of(draft) is Unit.CASE or _are_harmed(scene, index):
        return True
    by_noun = draft.outcome is not None and draft.outcome.by == "rule:noun"
    return by_noun and unit_of(draft) is Unit.PERSON


def _are_harmed(scene: Scene, index: int) -> bool:
    """Whether a count is of victims: "affecting 1,607 civilians"."""
    draft = scene.drafts[index]
    harmed = draft.role is not None and draft.role.value is Role.VICTIM
    return harmed and unit_of(draft) is Unit.PERSON


def _is_some(scene: Scene, index: int, whole: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    first = scene.sites[index].first
    deed = scene.word(first - 2).rstrip("s") if scene.word(first - 1) == "of" else _called(mine)
    harmed = _are_harmed(scene, whole) and fate_of(theirs) in (None, fate_of(mine))
    alike = deed in _ANY_DEED or deed == _called(theirs) or (harmed and fits(scene, index, whole))
    if not alike or not can_hold(theirs, mine) or are_equal(mine, theirs):
        return False  # as many are told again: "linked to three shootings"
    return not are_told_apart(scene, index, whole) and not is_of_own_year(scene, index, whole)


def _called(draft: Draft) -> str | None:
    return noun_of(draft) if draft.phrase.head is not None else None
