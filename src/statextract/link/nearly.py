"""Lists that miss their whole by no more than a slip of the pen, and yet seem to be all of it."""

from collections.abc import Sequence

from statextract.link.dimension import is_foreign
from statextract.link.fit import fate_of
from statextract.link.grammar import COPULAS, PREPOSITIONS
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.residual import ends_in_others
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after, is_bare, predicate_of, shape_of
from statextract.model.digits import is_slip
from statextract.model.vocabulary import Age, Bound, Outcome, Sex

_PAIR = 2
_AMONG = frozenset(["among", "amongst"])
_SLIP, _MUCH = 0.05, 0.2  # of the total: by how much a slip may miss it, or exceed it
_NEARLY_ALL = 0.97  # of a whole, where each share is rounded
_MANY, _LITTLE = 20, 2
_HUNDREDS, _THOUSANDS = 100, 1000
_FEW = 4  # counts behind a list
_BOTH = frozenset("both also".split())
_UNWELL = frozenset([Outcome.INJURED, Outcome.HOSPITALISED, Outcome.SICK])
_ACCUSED = frozenset([Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED])
_NAME = 5  # tokens from "and" to a number behind a name
_ENUMERATED = frozenset(
    ["accounted", "clauses", "classes", "detail", "list", "partitive", "relative"]
)
# "The main nationalities were" tells of some.
_PARTIAL = frozenset("main mainly mostly most top largest biggest leading chiefly common".split())
_PICKED = frozenset(["including", "frame"])


def nearly_fills(scene: Scene, listing: Listing) -> bool:
    """Whether the parts of a list miss their whole by a slip, or leave nobody out.

    "Of the 98, 59 ... and 37 ..."; "Of 45 held, 29 were caught at sea, 11 in Ayr and three here".
    Nothing in such a list says that there are no others, so what does not add up is for review.
    """
    if len({scene.drafts[part].sentence for part in listing.parts}) > 1:
        return False  # what a later sentence goes on with need not be the last of them
    if listing.whole is None or len(listing.parts) < _PAIR or listing.rest is not None:
        return False
    numbers = [scene.drafts[index].number for index in (listing.whole, *listing.parts)]
    total = numbers[0].value
    if total is None or any(number.value is None for number in numbers):
        return False
    over = sum(number.value or 0 for number in numbers[1:]) - total
    slip = max(_LITTLE, _SLIP * total) if total >= _MANY else _SLIP * total
    if (
        listing.form == "frame"
        and scene.word(scene.sites[min(listing.parts)].opening) not in _AMONG
    ):
        most = _MUCH * total if over > 0 and len(listing.parts) > _PAIR else slip
        return abs(over) <= most or are_exhaustive(scene, listing.parts)
    least = numbers[0].bound in (Bound.EXACT, Bound.AT_LEAST)
    if not least or any(number.bound is not Bound.EXACT for number in numbers[1:]):
        return False
    if ends_in_others(scene, listing):
        return True
    partial = not _PARTIAL.isdisjoint(scene.said[scene.drafts[listing.parts[0]].sentence])
    if abs(over) > slip and (
        partial
        or listing.form in _PICKED
        or not misses_by_a_digit(scene, listing.whole, listing.parts)
    ):
        return False
    if over < 0 and _goes_on(scene, listing, -over):
        return False
    if are_all_kinds(scene, listing.parts):
        return listing.form in _ENUMERATED or listing.form in _PICKED
    if listing.form not in _ENUMERATED or not _is_enumerated(scene, listing.parts):
        return False
    return not (_may_overlap(scene, listing, over) or _is_made_up_by_next(scene, listing, -over))


def misses_by_a_digit(scene: Scene, whole: int, parts: list[int]) -> bool:
    """Whether a total and its parts would agree but for one digit of one of them."""
    total, *told = [int(scene.drafts[index].number.value or 0) for index in (whole, *parts)]
    over = sum(told) - total
    pairs = [(total, total + over), *((part, part - over) for part in told)]
    least = _HUNDREDS if len(told) > _PAIR else _THOUSANDS  # two parts come near by chance
    return any(max(pair) >= least and is_slip(*pair) for pair in pairs)


def _goes_on(scene: Scene, listing: Listing, missing: float) -> bool:
    """Whether a later sentence tells of others of the whole, no more than a list leaves.

    "Forty-four are from Haryana, 33 from Gujarat and 31 from Punjab. Two are from Goa."
    """
    last = max(listing.parts)
    for index in range(last + 1, min(len(scene.drafts), last + 1 + _FEW)):
        draft = scene.drafts[index]
        if scene.whole_of(index) == listing.whole and draft.same_as is None:
            return (draft.number.low or 0) <= missing
    return False


def are_all_kinds(scene: Scene, parts: list[int]) -> bool:
    """Whether the parts leave nobody out: men, women and children; girls and boys; both ages.

    So do foreigners beside the one nation that is at home.
    """
    if len(parts) == _PAIR and _are_home_and_abroad(scene, parts):
        return True
    traits = set()
    for part in parts:
        draft = scene.drafts[part]
        sex = draft.sex and draft.sex.value
        age = draft.age and draft.age.value
        if sex is None and age is None:
            return False
        traits.add((sex, age))
    grown = {(Sex.FEMALE, None), (Sex.MALE, None)}
    young = {(Sex.FEMALE, Age.MINOR), (Sex.MALE, Age.MINOR)}
    ages = {(None, Age.MINOR), (None, Age.ADULT)}
    return traits in (grown, young, ages, grown | {(None, Age.MINOR)}, grown | young)


def _are_home_and_abroad(scene: Scene, parts: list[int]) -> bool:
    """Whether one of two parts is of a nation, the other of foreigners."""
    foreign = [_is_foreign(scene, part) for part in parts]
    others = [scene.drafts[part] for part, abroad in zip(parts, foreign, strict=True) if not abroad]
    return len(others) == 1 and others[0].nationality is not None


def _is_foreign(scene: Scene, index: int) -> bool:
    said = is_bare(scene, index) and predicate_of(scene, index).startswith("foreign")
    return said or is_foreign(scene.drafts[index])


def _is_enumerated(scene: Scene, parts: list[int]) -> bool:
    """Whether parts go on in one breath, the last joined by "and"; two share their verb."""
    ordered = sorted(parts)
    last = scene.sites[ordered[-1]].first
    if "and" not in scene.between(after(scene, ordered[-2]), last)[-_NAME:]:
        return False  # also "Ayr had 96, Oban 37 and Fort William 12"
    if len(parts) > _PAIR:
        return True
    before = scene.word(last - 1)  # "Girls were hurt in 2,915 cases and boys in 1,848"
    if before in PREPOSITIONS and before == scene.word(scene.sites[ordered[0]].first - 1):
        return True
    if all(_is_of_origin(scene, part) for part in ordered):
        return True
    going_on = scene.word(scene.drafts[ordered[-1]].number.last) == "among"
    going_on = going_on or shape_of(scene, ordered[-1]) == "preposition"
    return going_on and is_bare(scene, ordered[-1])


def _is_of_origin(scene: Scene, index: int) -> bool:
    """Whether a part is told by where they are from: "85 are Tunisians", "118 from West Africa"."""
    at = scene.drafts[index].number.last
    at += scene.word(at) in COPULAS
    return scene.drafts[index].nationality is not None or scene.word(at) == "from"


def _may_overlap(scene: Scene, listing: Listing, over: float) -> bool:
    """Whether some may be in two parts: "19 were taken to hospital, five had surgery and ..."."""
    parts = sorted(listing.parts)
    words = scene.between(scene.drafts[parts[0]].number.last, scene.sentence(parts[-1]).last)
    if not _BOTH.isdisjoint(words):
        return True
    if all(shape_of(scene, part) != "verb" for part in parts[1:]):
        return False  # they share one verb
    fates = {fate_of(scene.drafts[part]) for part in parts}
    whole = None if listing.whole is None else fate_of(scene.drafts[listing.whole])
    unwell = not _UNWELL.isdisjoint(fates | {whole})
    return over > 0 or unwell or len(fates & _ACCUSED) > 1


def _is_made_up_by_next(scene: Scene, listing: Listing, missing: float) -> bool:
    """Whether the next sentence begins with those who are missing: "One was taken to hospital"."""
    after_last = scene.by_sentence.get(scene.drafts[max(listing.parts)].sentence + 1, [])
    return bool(after_last) and scene.drafts[after_last[0]].number.value == missing


def shares_leave_some(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether printed shares say that the parts are not all: "45% (540) are for, 40% (480) not"."""
    shares = [scene.share_of[part] for part in parts if part in scene.share_of]
    if len(shares) < len(parts):
        return False
    return sum(scene.drafts[share].number.high or 0 for share in shares) < _NEARLY_ALL
