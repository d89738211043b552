"""Places and bodies told with their bare numbers: "79 cases. Osh has recorded 40, Batken 27".

The verb of the first says that they have, report or hold some of those who were told of right
before; behind the others verb and noun are left out: "Border police detained 37, customs 20 and the
coastguard nine". What such a list comes to is no question here, as long as its total can hold it.
"""

from collections.abc import Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fates_agree, unit_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.new_cases import may_be_there, places_of
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_name, is_rate
from statextract.link.sizes import nearly_holds
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_BY = "rule:by-name"
_HAVING = frozenset(
    """
    has have had recorded reported registered logged seen confirmed counted documented notified
    tallied listed records reports registers logs
    """.split()
)
_HELD = (Outcome.ARRESTED, Outcome.RESCUED, Outcome.KILLED, Outcome.STOPPED, Outcome.EVACUATED)
_JOINTS = frozenset([",", ";", "and", "while", "with"])
_CLOSES = frozenset([",", ";", ".", "and", "while", "(", "so", "to"])
_COMPARING = frozenset("compared than from against another more other further".split())
_NAME = 7  # tokens of ", and the North Kivu region has had"
_PAIR = 2
_SLIP = 1.1  # times its total that a list may come to


def link_by_name(scene: Scene) -> None:
    """Tie the bare numbers of such a sentence to the one count that leads the sentence before."""
    for number in scene.held:
        members = scene.by_sentence[number]
        if scene.document.sentences[number].kind is not SentenceKind.PROSE:
            continue
        before = scene.by_sentence.get(number - 1, ())
        whole = _whole(scene, before)
        if whole is not None and _are_row(scene, members, whole):
            _tie(scene, members, whole)


def _whole(scene: Scene, before: Sequence[int]) -> int | None:
    """The only count of a sentence that leads it, told as a plain number."""
    led = [index for index in before if leads(scene, index) and unit_of(scene.drafts[index])]
    led = [index for index in led if unit_of(scene.drafts[index]) is not Unit.OBJECT]
    if len(led) != 1:
        return None
    whole = scene.drafts[led[0]]
    plain = whole.number.type is NumberType.COUNT and whole.number.bound is not Bound.VAGUE
    plain = plain and whole.of is None and whole.direction is None and bool(whole.number.value)
    told = whole.status is None or whole.status.value is Status.ASSERTED
    return led[0] if plain and told and not is_baseline(scene, led[0]) else None


def _are_row(scene: Scene, members: Sequence[int], whole: int) -> bool:
    """Whether each count of a sentence is a bare object behind the name of a place or body."""
    group = scene.drafts[whole]
    sick = fate_of(group) is Outcome.SICK
    if not (sick or (fate_of(group) in _HELD and len(members) > 1)):
        return False
    if not _opens(scene, members[0], whole, sick=sick) or _is_dated(scene, members):
        return False
    told = 0.0
    for at, index in enumerate(members):
        if not _is_bare(scene, index) or not nearly_holds(group, scene.drafts[index]):
            return False
        if at and not _goes_on(scene, members[at - 1], index):
            return False
        told += scene.drafts[index].number.value or 0
    apart = is_set_apart(scene, members[0]) or is_of_another_time(scene, members[0])
    return (
        not apart
        and told <= _SLIP * (group.number.value or 0)
        and _is_inside(scene, members, whole)
    )


def _is_dated(scene: Scene, members: Sequence[int]) -> bool:
    """Whether a sentence has a time of its own, at its head or beside its only count."""
    sentence = scene.sentence(members[0])
    last = scene.sites[members[0]].first if len(members) > 1 else sentence.last
    return bool(within(scene.mentions.dates, sentence.first, last))


def _is_bare(scene: Scene, index: int) -> bool:
    """Whether an exact count has no noun but what stands before it as the next name."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.COUNT or draft.number.bound is not Bound.EXACT:
        return False
    if draft.of is not None or draft.same_as is not None or draft.phrase.of is not None:
        return False
    label = draft.phrase.head
    bare = label is None or label[1] <= draft.number.first
    return bare and scene.word(draft.number.last) in _CLOSES and not is_rate(scene, index)


def _opens(scene: Scene, index: int, whole: int, *, sick: bool) -> bool:
    """Whether the first count is the object of a name's verb: "Osh has had 40"."""
    first, floor = scene.sites[index].first, scene.sentence(index).first
    draft = scene.drafts[index]
    if not sick:
        outcome = draft.outcome
        acted = outcome is not None and outcome.by == "rule:object" and draft.actor is not None
        return acted and fates_agree(draft, scene.drafts[whole])
    verb, source = first - 1, draft.source
    if source is not None and source.start < draft.number.start:
        return False  # another's own number: "The Red Cross has counted 70"
    if scene.word(verb) not in _HAVING or not _COMPARING.isdisjoint(scene.between(floor, first)):
        return False
    return is_name(scene, floor + (scene.word(floor) == "the"))


def _goes_on(scene: Scene, other: int, index: int) -> bool:
    """Whether a joint and the next name stand between two counts, and no other verb."""
    gap = scene.between(scene.drafts[other].number.last, scene.drafts[index].number.first)
    if not 1 < len(gap) <= _NAME or gap[0] not in _JOINTS:
        return False
    if not _COMPARING.isdisjoint(gap):
        return False
    verbs = [word for word in gap if word in scene.verbs]
    return all(word in _HAVING for word in verbs)


def _is_inside(scene: Scene, members: Sequence[int], whole: int) -> bool:
    """Whether no place named for the total keeps those of the list out of it."""
    outer = [place for place in places_of(scene, whole) if is_name(scene, place.first)]
    return not outer or may_be_there(places_of(scene, members[0]), outer)


def _tie(scene: Scene, members: Sequence[int], whole: int) -> None:
    cue = (scene.sites[members[0]].first - 1, scene.sites[members[0]].last)
    group = scene.drafts[whole]
    for index in members:
        scene.leave_list(index)
        draft = scene.drafts[index]
        if draft.phrase.head is not None:  # "customs officers 20" are none of them themselves
            draft.noun, draft.unit, draft.role, draft.outcome = None, None, None, None
        if draft.unit is None:
            draft.unit = group.unit
        take_unit(scene, index, whole)
        draft.outcome = draft.outcome or group.outcome
        draft.role = draft.role or group.role
    if not all(scene.tie(index, whole, _BY, cue) for index in members) or len(members) < _PAIR:
        return
    listing = Listing("clauses", list(members), whole, cue=scene.document.span_of(*cue))
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(members, listing))
