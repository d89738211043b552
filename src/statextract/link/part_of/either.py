"""Those who met one of two fates: "Nearly 50 were recaptured or killed. Police caught 46 ...".

Whatever else is known of them (the one are suspects, the other victims), each of the two fates
told behind is that of some of the group.
"""

from collections.abc import Iterator, Mapping

from statextract.link.fit import fate_of, is_like, is_person, units_agree
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import are_told_apart, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Status

# Fates told by an adjective: "137 people were dead or missing".
_ADJECTIVES = {
    "dead": Outcome.KILLED,
    "killed": Outcome.KILLED,
    "missing": Outcome.MISSING,
    "unaccounted": Outcome.MISSING,
    "injured": Outcome.INJURED,
    "wounded": Outcome.INJURED,
    "hurt": Outcome.INJURED,
}
_SAVED = {Outcome.RELEASED: Outcome.RESCUED}  # "freed" is either
_BOTH = 2
_REACH = 2  # sentences behind the group
_MORE, _SLIP = 1.2, 1.1  # times "at least 137", and 137
_MANY, _FEW = 20, 2
_VERBS = 12  # tokens from the number to "were recaptured or killed"


def link_either(scene: Scene) -> None:
    """Tie counts of two fates to the group of whom both are told with "or"."""
    for whole in list(scene.beside(frozenset(["or"]))):
        fates = _fates_of(scene, whole)
        if len(fates) == _BOTH:
            _link(scene, whole, fates)


def _fates_of(scene: Scene, index: int) -> frozenset[Outcome]:
    """The two fates that "recaptured or killed" tells of a count."""
    draft = scene.drafts[index]
    if not is_person(draft) or is_baseline(scene, index):
        return frozenset()
    start, stop = draft.number.last, scene.sentence(index).last
    words = scene.between(start, min(start + _VERBS, stop))
    if "or" not in words:
        return frozenset()
    joint = start + words.index("or")
    said = {_ADJECTIVES.get(scene.word(joint - 1)), _ADJECTIVES.get(scene.word(joint + 1))}
    if None not in said and len(said) == _BOTH:
        return frozenset(fate for fate in said if fate is not None)
    told = scene.document.starting(scene.lexicons.outcomes)
    ending = scene.document.ending(scene.lexicons.outcomes)
    before = {hit.entry.outcome for hit in ending.get(joint, ()) if hit.entry.outcome}
    behind = {hit.entry.outcome for hit in told.get(joint + 1, ()) if hit.entry.outcome}
    fates = {_SAVED.get(fate, fate) for fate in (*before, *behind)} if before and behind else ()
    return frozenset(fates) - {fate_of(draft)}  # "150 were killed or injured", read as killed


def _link(scene: Scene, whole: int, fates: frozenset[Outcome]) -> None:
    first: dict[Outcome, int] = {}
    for part in _behind(scene, whole):
        fate = fate_of(scene.drafts[part])
        fate = None if fate is None else _SAVED.get(fate, fate)
        if (
            fate is not None
            and fate in fates
            and fate not in first
            and _may_be_some(scene, part, whole)
        ):
            first[fate] = part
    parts = sorted(first.values())
    told = sum(scene.drafts[part].number.low or 0 for part in parts)
    if len(parts) < _BOTH or not _is_as_many(scene, told, whole):
        return
    for part in parts:
        if scene.whole_of(part) != whole and not scene.tie(part, whole, "rule:either"):
            return
    _narrow(scene, whole, first)
    if any(set(parts) <= set(each.parts) for each in scene.listings if each.whole == whole):
        return
    for listing in [each for each in scene.listings if each.whole == whole]:
        if set(listing.parts) <= set(parts):
            scene.drop(listing)
    joined = Listing("list", parts, whole)
    scene.listings.append(joined)
    scene.listing_of.update(dict.fromkeys(parts, joined))


def _narrow(scene: Scene, whole: int, first: Mapping[Outcome, int]) -> None:
    """Tie what further on was tied to all of them, and met one of the fates, to those of that fate.

    "137 were dead or missing. 92 had died. ... In Yen Bai, 33 died and five are missing".
    """
    last = max(first.values())
    for index in range(last + 1, len(scene.drafts)):
        draft = scene.drafts[index]
        fate = fate_of(draft)
        group = None if fate is None else first.get(_SAVED.get(fate, fate))
        if draft.of is None or draft.of.value != whole or group is None:
            continue
        if can_hold(scene.drafts[group], draft):
            scene.tie(index, group, draft.of.by)
            listing = scene.listing_of.get(index)
            if listing is not None and listing.whole == whole:
                scene.leave_list(index)
                listing.closed = False


def _is_as_many(scene: Scene, told: float, whole: int) -> bool:
    """Whether both are no more than the group, or by as little as a slip makes them."""
    number = scene.drafts[whole].number
    if number.high is None:
        return number.value is None or told <= _MORE * number.value
    return told <= (number.high + _FEW if number.high < _MANY else _SLIP * number.high)


def _behind(scene: Scene, whole: int) -> Iterator[int]:
    number = scene.drafts[whole].sentence
    for sentence in range(number + 1, number + 1 + _REACH + 1):
        if sentence < len(scene.document.sentences) and (
            scene.document.sentences[sentence].kind is SentenceKind.PROSE
        ):
            yield from scene.by_sentence.get(sentence, ())


def _may_be_some(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if scene.whole_of(part) not in (None, whole) or mine.same_as is not None:
        return False
    if mine.number.type is not NumberType.COUNT or not mine.number.low:
        return False
    if mine.status is not None and mine.status.value is not Status.ASSERTED:
        return False
    if mine.direction is not None or is_added(scene, part) or is_baseline(scene, part):
        return False
    if not units_agree(mine, theirs) or not is_like(mine, theirs) or not can_hold(theirs, mine):
        return False
    return not (are_told_apart(scene, part, whole) or is_set_apart(scene, part))
