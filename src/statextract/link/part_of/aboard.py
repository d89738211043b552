"""Those who were there as the whole of those who died, were hurt, saved or are missing.

"A bus carrying 50 pupils overturned; eight were killed and 39 injured." "Forty-three people were
working underground when water rushed in."
"""

from bisect import bisect_left
from collections.abc import Sequence

from statextract.link.beside import is_of_kinds
from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, is_narrower, noun_of, units_agree
from statextract.link.grammar import DEFINITE, HARMS
from statextract.link.leading import is_baseline, leads
from statextract.link.on_board import ABOARD, is_on_it, is_party, is_put_there
from statextract.link.part_of.another import is_of_another
from statextract.link.part_of.craft import (
    are_of_two_craft,
    are_on_rescue_craft,
    is_on_one_of_two,
    sank_apart,
    tells_of_two_craft,
)
from statextract.link.part_of.crew import are_beside_crew, are_crew, has_crew_beside
from statextract.link.part_of.fates_aboard import (
    FATES,
    are_others_of_trip,
    fate_told,
    has_fate,
)
from statextract.link.part_of.graded import severity_of
from statextract.link.part_of.occasion import goes_back, is_set_apart
from statextract.link.part_of.rests import is_of_the_other
from statextract.link.part_of.times import befell_before
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import is_added, is_bare
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Status

_SEVERAL = frozenset("separate different various accidents incidents attacks crashes".split())
_COUNT, _HURT = NumberType.COUNT, Outcome.INJURED
_BEFORE = 8  # counts
_DOZENS = 20
_MOST = 20_000  # people: more are no passengers of one trip
_ALL_FATES = 3  # killed, rescued, missing
_REACH = 3  # sentences with figures on either side


def link_aboard(scene: Scene) -> None:
    """Tie counts of fates to the people aboard, told in the same sentence or the next."""
    listed: dict[int | None, list[Listing]] = {}
    for listing in scene.listings:
        listed.setdefault(listing.whole, []).append(listing)
    _take_people(scene)
    there = [index for index in range(len(scene.drafts)) if were_there(scene, index)]
    there = [index for index in there if not is_of_kinds(scene, index)]
    all_of_them = frozenset(there)  # "13 of the 113 on board were children": of the 113
    there = [index for index in there if scene.whole_of(index) not in all_of_them]
    for whole in there:
        parts = [part for part in _near(scene, whole) if _shared_trip(scene, part, whole)]
        parts = [part for part in parts if not _is_of_trip_before(scene, part, whole, there)]
        all_there = scene.drafts[whole].number.value
        parts = [part for part in parts if scene.drafts[part].number.value != all_there]
        if are_beside_crew(scene, whole):
            parts = [part for part in parts if scene.drafts[part].number.value != 0]
        if has_crew_beside(scene, whole):
            parts = [part for part in parts if noun_of(scene.drafts[part]) == "passenger"]
        here = scene.drafts[whole].sentence
        told = {
            fate_told(scene, o)
            for o in scene.by_sentence[here]
            if scene.whole_of(o) == whole and scene.drafts[o].number.type is _COUNT
        }
        parts = [part for part in parts if fate_told(scene, part) not in told]
        full = _fullest(scene, parts)
        parts.sort(
            key=lambda part: (
                _is_vague_afar(scene, part, here),
                scene.drafts[part].sentence != full,
                _is_away(scene, part, here),
            )
        )
        parts = sorted({fate_told(scene, part): part for part in reversed(parts)}.values())
        parts = [part for part in parts if not _are_too_many(scene, part, whole)]
        parts = _without_grades(scene, parts)
        if _are_of_both(scene, parts, whole):
            continue
        for part in parts:
            scene.tie(part, whole, "rule:aboard")
        _list_together(scene, parts, whole, listed.get(whole, ()))


def _fullest(scene: Scene, parts: Sequence[int]) -> int | None:
    """The first sentence that tells three fates, as one source does for all on board."""
    fates: dict[int, set[object]] = {}
    for part in parts:
        fates.setdefault(scene.drafts[part].sentence, set()).add(fate_of(scene.drafts[part]))
    return next((number for number in sorted(fates) if len(fates[number]) >= _ALL_FATES), None)


def _is_vague_afar(scene: Scene, part: int, here: int) -> bool:
    """Whether a count elsewhere is of dozens or of nobody: "dozens are missing", then 60 are."""
    number = scene.drafts[part].number
    dozens = number.value is None and (number.low or 0) >= _DOZENS
    return (dozens or number.value == 0) and scene.drafts[part].sentence != here


def _is_away(scene: Scene, part: int, here: int) -> tuple[bool, int]:
    return scene.drafts[part].sentence != here, part


def _take_people(scene: Scene) -> None:
    """Give "169 had been aboard" the unit of those told before it, whatever became of them."""
    for index in scene.beside(ABOARD):
        draft = scene.drafts[index]
        if draft.unit is not None or not is_bare(scene, index) or draft.number.type is not _COUNT:
            continue
        told = (o for o in range(index - 1, max(-1, index - _BEFORE), -1) if has_fate(scene, o))
        before = next(told, None)
        if before is not None and is_put_there(scene, index):
            take_unit(scene, index, before)


def _without_grades(scene: Scene, parts: list[int]) -> list[int]:
    """The parts without the badly hurt, where all the hurt are told as well: some of those."""
    plain = any(
        fate_of(scene.drafts[part]) is _HURT and not severity_of(scene, part) for part in parts
    )
    return [part for part in parts if not plain or not severity_of(scene, part)]


def _is_of_trip_before(scene: Scene, part: int, whole: int, there: Sequence[int]) -> bool:
    """Whether those of another trip were told of before a count, and these only behind it."""
    here = scene.drafts[part].sentence
    if scene.drafts[whole].sentence <= here:
        return False
    return any(scene.drafts[other].sentence <= here for other in there)


def _are_of_both(scene: Scene, parts: Sequence[int], whole: int) -> bool:
    """Whether more met a fate than were in one of two craft that met: they were in both."""
    told = sum(scene.drafts[part].number.low or 0 for part in parts)
    return told > (scene.drafts[whole].number.high or told) and tells_of_two_craft(scene, whole)


def _are_too_many(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count and one of its fate joined to it are more: "15 boys, eight men" of 22."""
    told = scene.drafts[part].number.low or 0
    beside = min(part + 1, len(scene.drafts) - 1)
    between = list(scene.between(scene.sites[part].last, scene.sites[beside].first))
    if between in (["and"], [","]) and fate_told(scene, beside) == fate_told(scene, part):
        told += scene.drafts[beside].number.low or 0
    return told > (scene.drafts[whole].number.high or told)


def _list_together(scene: Scene, parts: list[int], whole: int, listings: Sequence[Listing]) -> None:
    """Make the fates one listing, with those that the text listed before."""
    for listing in listings:
        if all(fate_of(scene.drafts[part]) in FATES for part in listing.parts):
            fates = {fate_told(scene, part) for part in listing.parts}
            listing.parts.extend(part for part in parts if fate_told(scene, part) not in fates)
            return
    rest = next((i for i in range(whole + 1, len(scene.drafts)) if _is_rest(scene, i, whole)), None)
    worded = [
        other
        for other in scene.by_sentence[scene.drafts[whole].sentence]
        if other not in parts
        and scene.whole_of(other) == whole
        and other not in scene.listing_of
        and has_fate(scene, other)
    ]  # "Of the 13 working there, eight came out"
    if parts:
        parts = sorted([*parts, *worded])
    if len(parts) > 1:
        told = parts if rest is None or rest in parts else [*parts, rest]
        scene.listings.append(Listing("aboard", told, whole, rest=rest))


def _is_rest(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is "the other five" of those aboard, beside whom nobody was listed."""
    of = scene.drafts[index].of
    alone = index not in scene.listing_of or len(scene.listing_of[index].parts) == 1
    return of is not None and of.value == whole and of.by == "rule:remainder" and alone


def _near(scene: Scene, index: int) -> list[int]:
    """The figures in the sentences around one that hold any."""
    at = bisect_left(scene.held, scene.drafts[index].sentence)
    numbers = sorted({*scene.lede, *scene.held[max(0, at - _REACH) : at + _REACH + 1]})
    numbers = [number for number in numbers if not _tells_of_several(scene, number)]
    prose = [n for n in numbers if scene.document.sentences[n].kind is SentenceKind.PROSE]
    return [other for number in prose for other in scene.by_sentence[number]]


def _tells_of_several(scene: Scene, number: int) -> bool:
    """Whether a sentence sums up several events: "killed in separate road accidents"."""
    sentence = scene.document.sentences[number]
    return not _SEVERAL.isdisjoint(scene.between(sentence.first, sentence.last))


def were_there(scene: Scene, index: int) -> bool:
    """Whether "carrying 50 pupils" or "26 people aboard" says that they were on board."""
    draft = scene.drafts[index]
    if draft.unit is None or not counts_people(draft.unit.value):
        return False
    if draft.outcome is not None and draft.outcome.value in FATES:
        return False
    if _is_of_one_of_two(scene, index) or are_on_rescue_craft(scene, index):
        return False
    return noun_of(draft) == "casualtie" or is_put_there(scene, index)


def _is_of_one_of_two(scene: Scene, index: int) -> bool:
    """Whether others were on board of another: "One bus carried 40 people and the other 33"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    return any(is_of_the_other(scene, other) for other in members if other > index)


def _others_died_between(scene: Scene, part: int, whole: int) -> bool:
    """Whether a sentence between tells who died: "28 were killed. There were no survivors"."""
    first, last = scene.drafts[whole].sentence, scene.drafts[part].sentence
    return any(
        first < scene.drafts[other].sentence < last
        and fate_of(scene.drafts[other]) is Outcome.KILLED
        and scene.whole_of(other) != whole
        for other in range(whole + 1, part)
    )


def _outnumber_them(scene: Scene, part: int, whole: int) -> bool:
    """Whether more than were aboard met the fate beside a count: "147 died; eleven were found"."""
    most = scene.drafts[whole].number.high
    return most is not None and any(
        fate_of(scene.drafts[other]) is fate_of(scene.drafts[part])
        and (scene.drafts[other].number.low or 0) > most
        for other in scene.by_sentence[scene.drafts[part].sentence]
    )


def _has_namesake(scene: Scene, part: int, whole: int) -> bool:
    """Whether others aboard are of a part's noun: seven pupils, of "52 pupils and 11 teachers"."""
    noun = noun_of(scene.drafts[part])
    if noun is None or noun == noun_of(scene.drafts[whole]):
        return False
    return any(
        noun_of(scene.drafts[other]) == noun and other != part and not has_fate(scene, other)
        for other in scene.by_sentence[scene.drafts[whole].sentence]
    )


def _shared_trip(scene: Scene, part: int, whole: int) -> bool:
    draft, aboard = scene.drafts[part], scene.drafts[whole]
    if part == whole or draft.of is not None:
        return False
    if is_party(scene, whole) and noun_of(aboard) not in (*GENERIC, None, noun_of(draft)):
        return False  # "Five people died. The group of 20 ministers met in Vienna"
    known = draft.sentence == aboard.sentence and bool(scene.sites[part].lead & DEFINITE)
    if (known or "all" in scene.sites[part].lead) and is_on_it(scene, scene.sites[part].last):
        return False  # "All 88 on the raft", "the two aboard the tug": they are those on board
    of = draft.phrase.of
    if of is not None and scene.word(of[1] - 1) in HARMS:
        return False  # "none of their injuries"
    if noun_of(aboard) == "passenger" and are_crew(draft):
        return False  # "killing all six crew and three of the 11 passengers on board"
    told = draft.outcome
    if told is not None and told.by == "rule:relative" and draft.phrase.head is None:
        return False  # "spoke of around 90, which would put the number of missing at 30"
    beside = any(has_fate(scene, other) for other in scene.earlier_in_sentence(part))
    beside = beside or are_others_of_trip(scene, part, whole)
    if draft.sentence < aboard.sentence and not can_hold(aboard, draft):
        return False  # "31 have died. The jet crashed, killing 22 passengers aboard"
    added = is_added(scene, part) and draft.sentence != aboard.sentence and not beside
    if added or is_baseline(scene, part) or not nearly_holds(aboard, draft):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if not has_fate(scene, part) or not leads(scene, part):
        return False
    trip = noun_of(aboard) != "casualtie"
    if goes_back(scene, part, whole) or (trip and (aboard.number.low or 0) > _MOST):
        return False
    if is_set_apart(scene, part) and draft.sentence != aboard.sentence:
        return False  # "In another accident, five were killed"
    if draft.sentence < aboard.sentence and _outnumber_them(scene, part, whole):
        return False
    if draft.sentence > aboard.sentence and is_of_another(scene, part, whole):
        return False  # "In March a bus hit a wall, killing seven"
    if befell_before(draft, aboard):
        return False
    if draft.number.value == 0 and _others_died_between(scene, part, whole):
        return False
    if are_of_two_craft(scene, part, whole) or sank_apart(scene, part, whole):
        return False
    if is_on_one_of_two(scene, part, whole):
        return False
    if are_of_two_stories(scene, draft, aboard) or _has_namesake(scene, part, whole):
        return False
    return draft.unit is not None and units_agree(draft, aboard) and is_narrower(draft, aboard)
