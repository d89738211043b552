"""Places that the sentence of a total lists by name, each with its count in sentences behind.

"214 cases were reported in Ohio, Kentucky and Indiana. Ohio has 150 cases, Kentucky 52 ...": the
list of names says of which places the total is, so the counts of these places are its parts. A
count of a place that is not on the list is none, and two of one place tell different times.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, unit_of
from statextract.link.grammar import DEFINITE, MORE
from statextract.link.leading import is_baseline, leads
from statextract.link.own_dates import dates_of
from statextract.link.part_of.occasion import goes_back, is_of_another_time, recalls_another
from statextract.link.part_of.tie import WEAK
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare, is_name, is_rate
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status, Unit

_BY = "rule:enumerated"
_UNITS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_PLAIN = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX, Bound.MORE_THAN])
_ANYBODY = GENERIC | frozenset("death dead fatalitie bodie arrest".split()) | {None}
_BEFORE_LIST = frozenset("in of across at from namely are is : between".split())
_KINDS = frozenset(
    "county counties district districts province provinces state states region regions "
    "department departments area areas council councils governorate governorates".split()
)
_REACH = 4  # sentences with figures
_MOST = 24  # counts behind a total
_LEAST = 5  # a smaller number is of something else by chance
_PAIR, _MANY = 2, 40  # names of a list
_NAME = 4  # tokens of one name
_NEAR = 14  # tokens from a name to its count
_SUBJECT = 4  # tokens of "Police in the state of" before the name of a subject
_SLIP = 1.1
_MUCH = 0.5  # of a total that the listed places account for


class _Told(NamedTuple):
    """A count and the listed name that it is of."""

    part: int
    name: tuple[str, ...]


def link_enumerated(scene: Scene) -> None:
    """Tie the counts of listed places to the total of all of them."""
    divided: dict[int | None, list[int]] = {}
    for listing in scene.listings:
        divided.setdefault(listing.whole, []).extend(listing.parts)
    for whole in range(len(scene.drafts) - _PAIR):  # two counts stand behind it
        if not _is_total(scene, whole):
            continue
        names = _names_behind(scene, whole)
        if len(names) >= _PAIR and not _is_by_place(scene, divided.get(whole, ()), names):
            _tie(scene, whole, names, _told(scene, whole, names))


def _is_by_place(scene: Scene, parts: Sequence[int], names: Sequence[tuple[str, ...]]) -> bool:
    """Whether a total is divided by place already, or in its own sentence; not so by age."""
    return any(
        not _is_aged(scene, part) or _name_of(scene, part, names) is not None for part in parts
    )


def _is_aged(scene: Scene, part: int) -> bool:
    """Whether a part is of a frame, which tells who they were: "Among the cases, 110 are"."""
    listing = scene.listing_of.get(part)
    return listing is not None and listing.form == "frame"


def _is_total(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or unit_of(draft) not in _UNITS or draft.direction is not None:
        return False
    if draft.number.bound not in _PLAIN or (draft.number.value or 0) < _LEAST:
        return False
    if draft.number.type is not NumberType.COUNT or is_rate(scene, index):
        return False
    return leads(scene, index) and scene.sentence(index).kind is SentenceKind.PROSE


def _names_behind(scene: Scene, index: int) -> list[tuple[str, ...]]:
    """The names listed behind a count in its sentence: "in Ohio, Kentucky and Indiana"."""
    if "and" not in scene.said[scene.drafts[index].sentence]:
        return []
    first, end = scene.drafts[index].number.last, scene.sentence(index).last
    for token in scene.document.tokens_of(_BEFORE_LIST, first, end - _PAIR):
        if is_name(scene, token + 1):
            names = _read_list(scene, token + 1, end)
            if len(names) >= _PAIR:
                return names
    return []


def _read_list(scene: Scene, token: int, end: int) -> list[tuple[str, ...]]:
    """Names between commas up to the one behind "and"; none if the list does not end so."""
    names: list[tuple[str, ...]] = []
    while token < end and len(names) < _MANY:
        last = token
        while last < end and last - token < _NAME and is_name(scene, last):
            last += 1
        if last == token:
            return []
        names.append(tuple(w for w in scene.between(token, last) if w not in _KINDS))
        if len(names) > 1 and scene.word(token - 1) == "and":
            return names if len(set(names)) == len(names) else []
        if scene.word(last) == "," and scene.word(last + 1) == "and":
            last += 1
        if scene.word(last) not in (",", "and"):
            return []
        token = last + 1
    return []


def _told(scene: Scene, whole: int, names: Sequence[tuple[str, ...]]) -> list[_Told]:
    """The counts behind a total that are each of one of its places, one for each place."""
    found: list[_Told] = []
    used: set[tuple[str, ...]] = set()
    for part in _behind(scene, whole):
        name = _name_of(scene, part, names)
        if name is None or not _is_part(scene, part, whole):
            continue
        if name in used:
            break
        used.add(name)
        found.append(_Told(part, name))
    return found


def _behind(scene: Scene, whole: int) -> Iterator[int]:
    """Yield the counts of the sentences behind a total, as far as a list may go on."""
    held: set[int] = set()
    for part in range(whole + 1, min(whole + _MOST, len(scene.drafts))):
        number = scene.drafts[part].sentence
        if number == scene.drafts[whole].sentence:
            continue
        held.add(number)
        if len(held) > _REACH or scene.document.sentences[number].kind is not SentenceKind.PROSE:
            return
        yield part


def _name_of(scene: Scene, part: int, names: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The listed place whose count this is: the last one named before it, or right behind it."""
    first = scene.sites[part].first
    last = max(scene.sites[part].last, scene.drafts[part].phrase.last)
    if scene.word(last) in ("in", "from", "at"):
        return _at(scene, last + 1, names)
    floor = max(scene.sentence(part).first, first - _NEAR)
    for token in range(first - 1, floor - 1, -1):
        if scene.word(token) in (";", ".", ":"):
            return None
        if is_name(scene, token) and not is_name(scene, token - 1):
            return _at(scene, token, names) if _opens(scene, part, token) else None
    return None


def _opens(scene: Scene, part: int, token: int) -> bool:
    """Whether a name opens the clause of a count: at its sentence's head, or behind a comma."""
    first = scene.sentence(part).first
    before = scene.word(token - 1)
    if token - first <= _SUBJECT or before in (",", "and", "while", "whereas"):
        return True
    return before in ("in", "from") and not any(
        word in (",", ";") for word in scene.between(token, scene.sites[part].first)
    )


def _at(scene: Scene, token: int, names: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The listed name that stands at a token, the longest if two do."""
    fitting = [n for n in names if n and tuple(scene.between(token, token + len(n))) == n]
    best = max(fitting, key=len, default=None)
    if best is None:
        return None
    behind = token + len(best)
    longer = is_name(scene, behind) and scene.word(behind) not in _KINDS
    return None if longer else best  # "Mali" of "Mali Losinj"


def _is_part(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.number.bound not in _PLAIN or mine.number.type is not NumberType.COUNT:
        return False
    if mine.same_as is not None or part in scene.changes or mine.direction is not None:
        return False
    if mine.unit is None and not is_bare(scene, part):
        return False
    if mine.of is not None and mine.of.value != whole and mine.of.by not in WEAK:
        return False
    if mine.status is not None and mine.status.value is not Status.ASSERTED:
        return False
    if scene.sites[part].lead & (DEFINITE | MORE) or mine.phrase.of is not None:
        return False
    if is_baseline(scene, part) or is_rate(scene, part) or scene.sites[part].aside is not None:
        return False
    if not can_hold(theirs, mine) or not fits(scene, part, whole):
        return False
    if recalls_another(scene, part) or is_of_another_time(scene, part):
        return False
    if goes_back(scene, part, whole) or _is_of_another_year(scene, part, whole):
        return False
    return _counts_alike(scene, part, whole)


def _is_of_another_year(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count has a year of its own that its total has not: "In 2019 Ohio had 150"."""
    own = [date.value for date in dates_of(scene, scene.drafts[part])]
    told = [date.value for date in dates_of(scene, scene.drafts[whole])]
    return any(value and value.isdigit() and value not in told for value in own)


def _counts_alike(scene: Scene, part: int, whole: int) -> bool:
    """Whether both count the same people or cases, with one fate."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if fate_of(mine) not in (None, fate_of(theirs)):
        return False
    if mine.sex is not None or mine.age is not None:
        return False
    nouns = noun_of(mine), noun_of(theirs)
    return nouns[0] == nouns[1] or (
        nouns[0] in _ANYBODY and unit_of(mine) in (None, unit_of(theirs))
    )


def _tie(scene: Scene, whole: int, names: Sequence[tuple[str, ...]], told: list[_Told]) -> None:
    """Tie the counts of the places, if they are no small rest of their total and not far more.

    What the places count of late, or of another kind, is. Where each place is told, a sum that
    is a little too large is a slip.
    """
    size = scene.drafts[whole].number.value or 0
    sum_of = sum(scene.drafts[each.part].number.value or 0 for each in told)
    most = size * _SLIP if len(told) == len(names) else size
    if len(told) < _PAIR or sum_of > most or sum_of < _MUCH * size:
        return
    parts = []
    for part, _ in told:
        take_unit(scene, part, whole)
        if scene.whole_of(part) != whole:
            scene.drafts[part].of = None
            if not scene.tie(part, scene.first_of(whole), _BY):
                return
        parts.append(part)
    for listing in [each for each in scene.listings if not set(parts).isdisjoint(each.parts)]:
        scene.drop(listing)
    listed = Listing("places", parts, scene.first_of(whole), closed=len(told) == len(names))
    scene.listings.append(listed)
    scene.listing_of.update(dict.fromkeys(parts, listed))
    scene.known.add(whole)
