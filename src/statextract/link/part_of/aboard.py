"""Those who were there as the whole of those who died, were hurt, saved or are missing.

"A bus carrying 50 pupils overturned; eight were killed and 39 injured." "Forty-three people were
working underground when water rushed in."
"""

from bisect import bisect_left
from collections.abc import Sequence

from statextract.link.fit import GENERIC, fate_of, is_narrower, noun_of, units_agree
from statextract.link.grammar import HARMS
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.another import is_of_another
from statextract.link.part_of.craft import CRAFT, are_of_two_craft, tells_of_two_craft
from statextract.link.part_of.occasion import goes_back, is_set_apart
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import after, is_added
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Status

_FATES = frozenset(
    [Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.RESCUED, Outcome.ESCAPED]
)
_SEVERAL = frozenset("separate different various accidents incidents attacks crashes".split())
_CARRYING = frozenset("carrying carried aboard".split())
_WITHIN = frozenset("in inside on at aboard under underground working asleep".split())
_PACKED = frozenset("packed crowded loaded laden filled crammed overloaded".split())
_TRAVELLING = frozenset("travelling traveling riding sailing flying".split())
_PARTIES = frozenset("group party team expedition convoy class".split())
_KNOWN = frozenset("the their his her its".split())
_NAME = 4  # tokens of "their touring group of"
_ON_THE = (("on", "the"), ("in", "the"))
_BUSY = frozenset(
    """
    working sleeping staying praying sheltering living celebrating gathered dining
    """.split()
)
_SPOTS = frozenset((("on", "board"), ("below", "ground"), ("under", "ground")))
_WHERE = frozenset("where as when while".split())
_BE = frozenset("were was been".split())
_CUES = _CARRYING | _TRAVELLING | CRAFT | _BUSY
_CUES |= frozenset("board aboard underground ground when time where".split())
_COUNT = NumberType.COUNT
_MOST = 20_000  # people: more are no passengers of one trip
_INSERT = 12  # tokens from "including" to "on board"
_STRETCH = 12  # tokens from "were" to "when"
_REACH = 3  # sentences with figures on either side


def link_aboard(scene: Scene) -> None:
    """Tie counts of fates to the people aboard, told in the same sentence or the next."""
    listed: dict[int | None, list[Listing]] = {}
    for listing in scene.listings:
        listed.setdefault(listing.whole, []).append(listing)
    there = [index for index in range(len(scene.drafts)) if were_there(scene, index)]
    for whole in there:
        parts = [part for part in _near(scene, whole) if _shared_trip(scene, part, whole)]
        parts = [part for part in parts if not _is_of_trip_before(scene, part, whole, there)]
        all_there = scene.drafts[whole].number.value
        parts = [part for part in parts if scene.drafts[part].number.value != all_there]
        here = scene.drafts[whole].sentence
        told = {
            _fate(scene, o)
            for o in scene.by_sentence[here]
            if scene.whole_of(o) == whole and scene.drafts[o].number.type is _COUNT
        }
        parts = [part for part in parts if _fate(scene, part) not in told]
        parts.sort(key=lambda part: (scene.drafts[part].sentence != here, part))
        parts = sorted({_fate(scene, part): part for part in reversed(parts)}.values())
        parts = [part for part in parts if not _are_too_many(scene, part, whole)]
        if _are_of_both(scene, parts, whole):
            continue
        for part in parts:
            scene.tie(part, whole, "rule:aboard")
        _list_together(scene, parts, whole, listed.get(whole, ()))


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
    if between in (["and"], [","]) and _fate(scene, beside) == _fate(scene, part):
        told += scene.drafts[beside].number.low or 0
    return told > (scene.drafts[whole].number.high or told)


def _list_together(scene: Scene, parts: list[int], whole: int, listings: Sequence[Listing]) -> None:
    """Make the fates one listing, with those that the text listed before."""
    for listing in listings:
        if all(fate_of(scene.drafts[part]) in _FATES for part in listing.parts):
            fates = {_fate(scene, part) for part in listing.parts}
            listing.parts.extend(part for part in parts if _fate(scene, part) not in fates)
            return
    rest = next((i for i in range(whole + 1, len(scene.drafts)) if _is_rest(scene, i, whole)), None)
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


def _fate(scene: Scene, index: int) -> tuple[object, bool]:
    """What tells a part from the others: of two counts of one fate the first is the story's own."""
    draft = scene.drafts[index]
    fate = fate_of(draft)
    return fate, noun_of(draft) == "survivor"


def were_there(scene: Scene, index: int) -> bool:
    """Whether "carrying 50 pupils" or "26 people aboard" says that they were on board."""
    draft = scene.drafts[index]
    if draft.unit is None or not counts_people(draft.unit.value):
        return False
    if draft.outcome is not None and draft.outcome.value in _FATES:
        return False
    if noun_of(draft) == "casualtie" or _is_party(scene, index):
        return True
    if _CUES.isdisjoint(scene.said[draft.sentence]):
        return False
    first = scene.sites[index].first
    if _CARRYING & set(scene.between(max(0, first - 2), first)):
        return True
    if _is_on_board_behind_insert(scene, index):
        return True
    if scene.word(first - 1) == "with" and scene.word(first - 2) in _PACKED | CRAFT:
        return True
    of = scene.drafts[index].phrase.of
    ends = {scene.sites[index].last, after(scene, index), *(() if of is None else (of[1],))}
    for last in sorted(ends):
        behind = list(scene.between(last, last + 2))
        if behind[:1] in (["aboard"], ["underground"]) or tuple(behind) in _SPOTS:
            return True
        if scene.word(first - 1) in _WHERE and _were_busy(scene, last):
            return True
        be = last + (behind[:1] == ["had"])
        if scene.word(be) in _BE and _travelled(scene, index, be + 1):
            return True
    return False


def _is_on_board_behind_insert(scene: Scene, index: int) -> bool:
    """Whether an insert parts them from it: "45 people, including the driver, on board"."""
    last = scene.sites[index].last
    if tuple(scene.between(last, last + 2)) != (",", "including"):
        return False
    words = scene.between(last + 2, min(last + _INSERT, scene.sentence(index).last))
    end = words.index(",") + 1 if "," in words else 0
    return bool(end) and tuple(words[end : end + 2]) == ("on", "board")


def _is_party(scene: Scene, index: int) -> bool:
    """Whether a count is all of a party known before: "the group of eight", "their party of 12"."""
    first = scene.drafts[index].number.first
    words = scene.between(max(0, first - _NAME), first)
    if len(words) < _NAME or words[-1] != "of" or words[-2] not in _PARTIES:
        return False
    return words[0] in _KNOWN or words[1] in _KNOWN


def _travelled(scene: Scene, index: int, token: int) -> bool:
    """Whether "travelling in", "on board", "on the bus" or "in the pit when" follows."""
    words = scene.between(token, token + 2)
    if words[:1] and words[0] in _TRAVELLING and words[-1] in _WITHIN:
        return True
    return _was_on(scene, token) or _were_within(scene, index, token)


def _were_busy(scene: Scene, token: int) -> bool:
    """Whether "were working" follows: all who were at a place as it happened."""
    return scene.word(token) in _BE and scene.word(token + 1) in _BUSY


def _was_on(scene: Scene, token: int) -> bool:
    """Whether "aboard", "on board" or "on the bus" stands at a token."""
    words = scene.between(token, token + 3)
    if words[:1] == ["aboard"] or tuple(words[:2]) == ("on", "board"):
        return True
    return tuple(words[:2]) in _ON_THE and words[-1] in CRAFT


def _were_within(scene: Scene, index: int, token: int) -> bool:
    """Whether "in the pit when ..." follows: all who were there as it happened."""
    words = scene.between(token, min(token + _STRETCH, scene.sentence(index).last))
    then = "when" in words or ("at", "the", "time") in zip(
        words, words[1:], words[2:], strict=False
    )
    return words[:1] != [] and words[0] in _WITHIN and then


def _has_namesake(scene: Scene, part: int, whole: int) -> bool:
    """Whether others aboard are of a part's noun: seven pupils, of "52 pupils and 11 teachers"."""
    noun = noun_of(scene.drafts[part])
    if noun is None or noun == noun_of(scene.drafts[whole]):
        return False
    return any(
        noun_of(scene.drafts[other]) == noun and other != part and not _has_fate(scene, other)
        for other in scene.by_sentence[scene.drafts[whole].sentence]
    )


def _has_fate(scene: Scene, index: int) -> bool:
    """Whether a count is of some who died, were hurt, saved or are missing.

    The others who were taken to hospital are those who were hurt.
    """
    draft = scene.drafts[index]
    fate, noun = fate_of(draft), noun_of(draft)
    others = fate is Outcome.HOSPITALISED and noun == "other"
    return fate in _FATES or others or noun == "survivor"


def _shared_trip(scene: Scene, part: int, whole: int) -> bool:
    draft, aboard = scene.drafts[part], scene.drafts[whole]
    if part == whole or draft.of is not None:
        return False
    if _is_party(scene, whole) and noun_of(aboard) not in (*GENERIC, None, noun_of(draft)):
        return False  # "Five people died. The group of 20 ministers met in Vienna"
    if "all" in scene.sites[part].lead and _was_on(scene, scene.sites[part].last):
        return False  # "All 88 on the raft were saved": they are those on board
    of = draft.phrase.of
    if of is not None and scene.word(of[1] - 1) in HARMS:
        return False  # "none of their injuries"
    told = draft.outcome
    if told is not None and told.by == "rule:relative" and draft.phrase.head is None:
        return False  # "spoke of around 90, which would put the number of missing at 30"
    beside = any(_has_fate(scene, other) for other in scene.earlier_in_sentence(part))
    if draft.sentence < aboard.sentence and not can_hold(aboard, draft):
        return False  # "31 have died. The jet crashed, killing 22 passengers aboard"
    added = is_added(scene, part) and draft.sentence != aboard.sentence and not beside
    if added or is_baseline(scene, part) or not nearly_holds(aboard, draft):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if not _has_fate(scene, part) or not leads(scene, part):
        return False
    if goes_back(scene, part, whole) or (aboard.number.low or 0) > _MOST:
        return False
    if is_set_apart(scene, part) and draft.sentence != aboard.sentence:
        return False  # "In another accident, five were killed"
    if draft.sentence > aboard.sentence and is_of_another(scene, part, whole):
        return False  # "In March a bus hit a wall, killing seven"
    if are_of_two_craft(scene, part, whole):
        return False
    if are_of_two_stories(scene, draft, aboard) or _has_namesake(scene, part, whole):
        return False
    return draft.unit is not None and units_agree(draft, aboard) and is_narrower(draft, aboard)
