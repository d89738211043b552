"""Parts whose noun is left out as objects: "22 were held ... bail was granted to 13".

What befell them is told, and it comes after what befell their group: nobody is freed who was not
held, nor saved who was not trapped.
"""

from statextract.link.fit import came_later, fate_of, fits
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.bare import CLOSES
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_verb
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Outcome, Role, Unit

_GIVEN = "rule:given"
_TO = frozenset("to on upon for from against".split())
_PARTICLES = frozenset("up out in over back off away down".split())
_JUDGED = (Outcome.RELEASED, Outcome.CHARGED, Outcome.CONVICTED)
_BEFORE = frozenset(("after", "before", "since", "when", "while"))
_SUBJECT = 2  # tokens before a group that is its sentence's subject
_CLOSES = CLOSES | frozenset("alive at since while before during without from".split())


@rule()
def tie_elided_object(scene: Scene, index: int) -> Tie | None:
    """Tie the bare object of a verb, or whom something was given, to the group told last."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is not Unit.PERSON or draft.number.may_be_year:
        return None
    nominal = draft.phrase.nominal
    bare = draft.phrase.head is None and draft.phrase.of is None
    bare = bare and (nominal is None or nominal[1] == draft.number.first)  # "acquitted five"
    if not bare or draft.number.type is not NumberType.COUNT or not _is_object(scene, index):
        return None
    if scene.word(draft.number.last) not in _CLOSES or _is_recalled(scene, index):
        return None
    whole = _led_by(scene, index)
    whole = find_topic(scene, index) if whole is None else whole
    if whole is None or not _goes_on(scene, index, whole):
        return None
    first = scene.sites[index].first
    return Tie(whole, "rule:elided-object", (first - 1, first), "clauses")


def _is_object(scene: Scene, index: int) -> bool:
    """Whether a verb stands before a count, or it is given something."""
    draft, first = scene.drafts[index], scene.sites[index].first
    word = scene.word(first - 1)
    told = [cited.by for cited in (draft.unit, draft.outcome) if cited is not None]
    if word in _TO:
        return _GIVEN in told
    verb = first - 2 if word in _PARTICLES else first - 1
    return is_verb(scene, verb) and fate_of(draft) is not None


def _is_recalled(scene: Scene, index: int) -> bool:
    """Whether its clause only says when the rest was: "days after a French court charged five"."""
    words = scene.between(scene.sentence(index).first, scene.sites[index].first)
    return not _BEFORE.isdisjoint(words)


def _led_by(scene: Scene, index: int) -> int | None:
    """The group that its sentence began with: "the court heard 18 men and freed six"."""
    for other in scene.earlier_in_sentence(index):
        whole = scene.whole_of(other)
        if whole is not None and fits(scene, index, whole):
            return whole  # "remanded 37 and released 20": of those held
        if leads(scene, other) and fits(scene, index, other):
            return other
    return None


def _goes_on(scene: Scene, index: int, whole: int) -> bool:
    """Whether what befell a count can have befallen some of a larger group of people next."""
    draft, group = scene.drafts[index], scene.drafts[whole]
    if group.unit is None or group.unit.value is not Unit.PERSON or not can_hold(group, draft):
        return False
    if (draft.number.value or 0) >= (group.number.value or 0) or not fits(scene, index, whole):
        return False
    given = draft.unit is not None and draft.unit.by == _GIVEN
    return (
        given or came_later(draft, group) or (fate_of(group) is None and _met(scene, index, whole))
    )


def _met(scene: Scene, index: int, whole: int) -> bool:
    """Whether a group without a fate may meet one: those who act in the sentence do not."""
    group = scene.drafts[whole]
    if group.role is not None and group.role.value is Role.SUSPECT:
        return True
    judged = fate_of(scene.drafts[index]) in _JUDGED
    near = judged and group.sentence == scene.drafts[index].sentence
    return near and scene.sites[whole].first - scene.sentence(whole).first > _SUBJECT
