"""Counts told of one thing after another: "The first indictment names 14 ... The second nine"."""

from collections.abc import Iterator, Sequence

from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, is_person, noun_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.tie import WEAK
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome

_BY = "rule:in-order"
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
CUES = frozenset(_ORDER[:2])
# What is first, second, third of other things than those that the total is of.
_TIMES = frozenset(
    """
    time times half quarter day week month year hour minute person man woman victim patient case
    place half-year round phase wave stage quarter-final semester trimester of and to in lady
    """.split()
)
_HARMS = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.HOSPITALISED])
_FRONT = 8  # tokens of "According to the third indictment"
_PAIR = 2
_REACH, _NEXT = 3, 4  # sentences with figures before the first, and to the next
_LEAST, _MOST = 0.5, 1.1  # of a total that they account for


def link_in_order(scene: Scene) -> None:
    """Tie them to the count of people that was told of all before the first."""
    if not scene.words >= CUES:
        return
    for place, number in enumerate(scene.held):
        noun = _names(scene, number, _ORDER[0])
        if noun is None:
            continue
        parts = list(_series(scene, place, noun))
        whole = _total_before(scene, number, parts) if len(parts) >= _PAIR else None
        if whole is not None:
            _tie(scene, parts, whole)


def _names(scene: Scene, number: int, ordinal: str) -> str | None:
    """The noun behind "the first" at the head of a sentence."""
    if ordinal not in scene.said[number]:
        return None
    sentence = scene.document.sentences[number]
    if sentence.kind is SentenceKind.ROW:
        return None
    for token in range(sentence.first + 1, min(sentence.last - 1, sentence.first + _FRONT)):
        if scene.word(token) == ordinal and scene.word(token - 1) == "the":
            noun = scene.word(token + 1)
            return noun if noun.isalpha() and noun not in _TIMES else None
    return None


def _series(scene: Scene, place: int, noun: str) -> Iterator[int]:
    """Yield the count of the first, of the second, and so on, as long as each names the noun."""
    for step, ordinal in enumerate(_ORDER):
        reach = range(place, min(len(scene.held), place + (_NEXT if step else 1)))
        found = next((at for at in reach if _names(scene, scene.held[at], ordinal) == noun), None)
        part = None if found is None else _count_of(scene, scene.held[found])
        if found is None or part is None:
            return
        yield part
        place = found + 1


def _count_of(scene: Scene, number: int) -> int | None:
    """The count of people that a sentence is about, if nothing worded ties it elsewhere."""
    for index in scene.by_sentence[number]:
        draft = scene.drafts[index]
        if not is_person(draft) or draft.number.type is not NumberType.COUNT:
            continue
        weak = draft.of is None or draft.of.by in WEAK
        exact = draft.number.bound is Bound.EXACT and draft.direction is None
        plain = weak and exact and draft.same_as is None and not is_baseline(scene, index)
        return index if plain and leads(scene, index) else None
    return None


def _total_before(scene: Scene, number: int, parts: Sequence[int]) -> int | None:
    size = sum(scene.drafts[part].number.value or 0 for part in parts)
    for earlier in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[earlier]:
            draft = scene.drafts[other]
            if not is_person(draft) or not leads(scene, other) or draft.of is not None:
                continue
            total = draft.number.value or 0
            if _LEAST * total <= size <= _MOST * total and _can_hold(scene, other, parts):
                return scene.first_of(other)
    return None


def _can_hold(scene: Scene, whole: int, parts: Sequence[int]) -> bool:
    theirs = scene.drafts[whole]
    harm = fate_of(theirs)
    if harm in _HARMS and any(fate_of(scene.drafts[part]) is not harm for part in parts):
        return False  # "30 died. The first ambulance carried 12 people, the second nine"
    nouns = {noun_of(theirs), None, *GENERIC}
    return not is_baseline(scene, whole) and all(
        fits(scene, part, whole)
        and fates_agree(scene.drafts[part], theirs)
        and nearly_holds(theirs, scene.drafts[part])
        and (noun_of(scene.drafts[part]) in nouns or noun_of(theirs) in GENERIC)
        for part in parts
    )


def _tie(scene: Scene, parts: list[int], whole: int) -> None:
    for part in parts:
        cue = (scene.sites[part].first, scene.sites[part].last)
        if scene.whole_of(part) != whole and not scene.tie(part, whole, _BY, cue):
            return
    for listing in [each for each in scene.listings if set(each.parts) <= set(parts)]:
        scene.drop(listing)
    found = Listing("in order", parts, whole)
    scene.listings.append(found)
    scene.listing_of.update(dict.fromkeys(parts, found))
