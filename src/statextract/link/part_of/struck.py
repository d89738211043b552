"""Those struck, told behind what became of them: "Two are dead after six people were shot".

So are those who went missing: "43 bodies were found after some 130 migrants went missing".
"""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, is_narrower, units_agree
from statextract.link.harmed import STRUCK
from statextract.link.leading import leads
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import after
from statextract.link.sizes import nearly_holds
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Status

_AUXILIARIES = frozenset("were was had have been being got".split())
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.HOSPITALISED])
_ENDS = frozenset([Outcome.KILLED, Outcome.RESCUED])  # of those who went missing
_LOST = (("went", "missing"), ("disappeared",), ("vanished",), ("were", "reported", "missing"))
_LOSING = frozenset("missing disappeared vanished".split())
_THEN = frozenset(["after", "when"])
_SPELLS = frozenset("year years month months week weeks day days decade decades".split())
_PASSIVE = 4  # tokens of "were reportedly shot"
_BACK = 10  # tokens from "when" to "hit 16 pedestrians"


def link_struck(scene: Scene) -> None:
    """Tie the dead and the hurt to all who were struck, told behind them in one sentence."""
    if (STRUCK | _LOSING).isdisjoint(scene.words):
        return
    for whole in scene.beside(_THEN):
        if (STRUCK | _LOSING).isdisjoint(scene.said[scene.drafts[whole].sentence]):
            continue
        cue, fates = _opening_of(scene, whole), _FATES
        if cue is None:
            cue, fates = _losing_of(scene, whole), _ENDS
        if cue is None:
            continue
        parts = [
            part
            for part in scene.earlier_in_sentence(whole)
            if fate_of(scene.drafts[part]) in fates and _is_some(scene, part, whole)
        ]
        parts = [part for part in parts if scene.drafts[part].number.last <= cue]
        if len({fate_of(scene.drafts[part]) for part in parts}) < len(parts):
            continue  # "one died and two others died after six were shot" is told otherwise
        parts = [
            part for part in parts[::-1] if scene.tie(part, whole, "rule:struck", (cue, cue + 1))
        ]
        if len(parts) > 1:
            scene.listings.append(Listing("struck", parts, whole))


def _opening_of(scene: Scene, index: int) -> int | None:
    """The "after" or "when" of the clause that says of people that they were struck."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.unit is None or not counts_people(draft.unit.value) or draft.of is not None:
        return None
    if draft.number.type is not NumberType.COUNT or fate_of(draft) not in (Outcome.INJURED, None):
        return None
    if scene.word(first - 1) in _THEN:
        behind = after(scene, index)
        for token in range(behind, min(behind + _PASSIVE, scene.sentence(index).last)):
            if scene.word(token) in STRUCK:
                return first - 1
            if scene.word(token) not in _AUXILIARIES and not scene.word(token).endswith("ly"):
                return None
    elif scene.word(first - 1) in STRUCK:
        floor = max(scene.sentence(index).first, first - _BACK)
        return next((t for t in range(first - 2, floor, -1) if scene.word(t) in _THEN), None)
    return None


def _losing_of(scene: Scene, index: int) -> int | None:
    """The "after" or "when" of the clause that says of people that they went missing."""
    draft, first = scene.drafts[index], scene.sites[index].first
    before = next(scene.earlier_in_sentence(index), None)
    if draft.unit is None and before is not None and fate_of(scene.drafts[before]) in _ENDS:
        take_unit(scene, index, before)  # "Two hikers were found alive after five went missing"
    people = draft.unit is not None and counts_people(draft.unit.value) and draft.of is None
    if not people or scene.word(first - 1) not in _THEN or scene.word(first - 2) in _SPELLS:
        return None  # "Nine died on Monday, a year after 40 people went missing"
    behind = after(scene, index)
    behind += scene.word(behind) in _AUXILIARIES and scene.word(behind + 1) != "reported"
    lost = any(tuple(scene.between(behind, behind + len(form))) == form for form in _LOST)
    return first - 1 if lost else None


def _is_some(scene: Scene, part: int, whole: int) -> bool:
    draft, struck = scene.drafts[part], scene.drafts[whole]
    if draft.of is not None or not leads(scene, part):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    fewer = nearly_holds(struck, draft) and not _are_as_many(draft, struck)
    return fewer and units_agree(draft, struck) and is_narrower(draft, struck)


def _are_as_many(one: Draft, other: Draft) -> bool:
    return one.number.value is not None and one.number.value == other.number.value
