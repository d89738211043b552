"""Parts that go on a list without saying its noun or verb again: "74 were fatal, 169 serious"."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import noun_of
from statextract.link.grammar import COPULAS, THEM_OR_WHOM
from statextract.link.part_of.bare import CLOSES, is_open, tie_beside
from statextract.link.part_of.joined import ends_a_sum
from statextract.link.part_of.rule import rule
from statextract.link.part_of.semicolons import is_inside_item
from statextract.link.part_of.tie import Tie
from statextract.link.places_told import is_told_elsewhere
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import Unit

_NAMED = 4  # tokens from the verb to the second kind: "were women, 24"
_BOTH = 2  # sexes
_FEW, _SLIP = 2, 1.05  # by so much a sum may exceed its total and be a mistake
_ENDS = frozenset([",", ";", ".", "and"])
_TRAITS = frozenset("age ages sex gender nationality origin exploitation outcome status".split())
_UNKNOWN = frozenset("unknown unclear unrecorded unspecified not".split())
_TRAIT = 6  # tokens from "age" to "was not recorded in"


@rule([","], beside=True)
def tie_gapped_copula(scene: Scene, index: int) -> Tie | None:
    """Tie "169 serious" to the listing of the 74 in "74 were fatal, 169 serious and 75 minor"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    other = index - 1
    if not index or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return None
    open_ = is_open(scene, index) or _is_adjective_only(scene, index)
    if not open_ or scene.word(first - 1) != "," or scene.word(last) in CLOSES:
        return None
    verb = scene.drafts[other].number.last
    row = scene.word(verb) in COPULAS and verb + 3 == first
    if not row or scene.word(last + 1) not in _ENDS:
        return None
    return tie_beside(scene, index, other)


@rule(THEM_OR_WHOM, beside=True)
def tie_named_kinds(scene: Scene, index: int) -> Tie | None:
    """Tie the second kind of people to the list of the first: "50 of whom were women, 24 boys".

    Not so if the first noun holds the second: "50 of whom were children, 24 girls and 26 boys".
    """
    first, other = scene.sites[index].first, index - 1
    if not index or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return None
    of, end = scene.drafts[other].phrase.of, after(scene, other)
    opened = of is not None and scene.word(of[0]) in THEM_OR_WHOM
    if not opened or scene.word(end) not in COPULAS or first - end > _NAMED:
        return None
    kinds = {cited.value for i in (other, index) if (cited := scene.drafts[i].sex) is not None}
    held = "" in (dimension_of(scene, other), dimension_of(scene, index))
    if held or scene.drafts[index].phrase.of is not None or scene.word(first - 1) != ",":
        return None
    if len(kinds) < _BOTH and not _is_other_age(scene, index, other):
        if not _splits(scene, index, other):
            return None
        return Tie(other, "rule:apposition", (first - 1, first), "apposition", closed=True)
    return tie_beside(scene, index, other)


def _splits(scene: Scene, index: int, whole: int) -> bool:
    """Whether this and the next count make up the one before: "50 children, 24 girls and 26 boys".

    Else the two kinds may be told beside it.
    """
    pair = [o for o in scene.by_sentence[scene.drafts[index].sentence] if index <= o <= index + 1]
    told = sum(scene.drafts[part].number.value or 0 for part in pair)
    return len(pair) == _BOTH and told == scene.drafts[whole].number.value


def _is_other_age(scene: Scene, index: int, other: int) -> bool:
    """Whether exactly one of two kinds is of an age: "women, 24 children"."""
    one, two = scene.drafts[index], scene.drafts[other]
    return (one.age is None) != (two.age is None) and (one.sex is None or two.sex is None)


@rule([",", ";", "and"], beside=True)
def tie_gapped(scene: Scene, index: int) -> Tie | None:
    """Tie "one in the yard" to the listing of "two just outside" before it."""
    other = _before_unit(scene, index, "rule:gapped")
    if other is None or ends_a_sum(scene, index) or is_inside_item(scene, other, index):
        return None  # "among the 40 were twelve Danes and ten Swedes, 22 in all"
    whole, listing = scene.whole_of(other), scene.listing_of.get(other)
    inner = whole is not None and listing is not None and listing.form == "including"
    if inner and whole is not None and is_told_elsewhere(scene, index, other, whole):
        return None  # "96 were held in Basra, including 84 men and 12 women, and five in Amara"
    return tie_beside(scene, index, other)


def _before_unit(scene: Scene, index: int, by: str) -> int | None:
    """The count before one in its sentence, if a rule gave the one its unit."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.by != by:
        return None
    return next(iter(scene.earlier_in_sentence(index)), None)


def _is_adjective_only(scene: Scene, index: int) -> bool:
    """Whether nothing but an adjective stands behind a count: "forty are Nigerian, seven Thai"."""
    draft = scene.drafts[index]
    nominal = draft.phrase.nominal
    bare = draft.phrase.head is None and draft.phrase.of is None and nominal is not None
    return bare and nominal is not None and nominal[0] == draft.number.last


@rule(["of", "in", "for"], beside=True)
def tie_unknown(scene: Scene, index: int) -> Tie | None:
    """Tie those of whom nothing is known to the list: "...; the nationality of nine is unclear".

    So too "while in 115 cases the age was unknown".
    """
    other = _before_unit(scene, index, "rule:unknown")
    if other is None and _are_cases_unknown(scene, index):
        other = next(iter(scene.earlier_in_sentence(index)), None)
    whole = None if other is None else scene.whole_of(other)
    if whole is None:
        return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    told = [part for part in members if scene.whole_of(part) == whole]
    size = sum(scene.drafts[part].number.value or 0 for part in (*told, index))
    top, first = scene.drafts[whole].number.high, scene.sites[index].first
    if top is not None and size > max(top + _FEW, _SLIP * top):
        return None  # of others, then: what is unknown goes into what the list leaves
    return Tie(whole, "rule:parallel", (first - 2, first), sibling=other)


def _are_cases_unknown(scene: Scene, index: int) -> bool:
    """Whether something of those listed is not known in so many cases."""
    first, last = scene.sites[index].first, scene.sites[index].last
    if noun_of(scene.drafts[index]) != "case" or scene.word(first - 1) not in ("in", "for"):
        return False
    if scene.word(first - 2) in _UNKNOWN or scene.word(first - 3) == "not":
        return not _TRAITS.isdisjoint(scene.between(first - _TRAIT, first - 2))
    last += scene.word(last) in ("the", ",")
    told = scene.between(last + 1, last + 3)
    unknown = told[:1] and told[0] in COPULAS and not _UNKNOWN.isdisjoint(told)
    return scene.word(last) in _TRAITS and bool(unknown)


@rule([",", ";", "and"], beside=True)
def tie_gapped_verb(scene: Scene, index: int) -> Tie | None:
    """Tie "men 30" to the list of "women made up 60 of the 100 victims, men 30"."""
    draft, site = scene.drafts[index], scene.sites[index]
    other = index - 1
    if index > 1 and scene.whole_of(index - 2) == other:
        other = index - 2  # "60 of the 100 victims": the 60
    if not index or scene.drafts[other].sentence != draft.sentence or draft.phrase.of is not None:
        return None
    whole, opener = scene.whole_of(other), scene.drafts[other]
    behind = opener.phrase.of is not None and opener.phrase.of[0] >= opener.number.last
    opened = behind or (opener.of is not None and opener.of.by == "rule:parallel")
    headed = draft.phrase.head is not None and draft.phrase.head[0] >= draft.number.first
    if whole is None or not opened or headed or scene.word(draft.number.last) not in _ENDS:
        return None
    if opener.number.type is not draft.number.type:
        return None
    joined = scene.word(site.first - 2) in (",", ";", "and")
    if (
        not joined
        or not _is_people(scene, site.first - 1)
        or not can_hold(scene.drafts[whole], draft)
    ):
        return None
    draft.role = opener.role
    if opener.unit is not None and opener.unit.value is Unit.CASE:
        draft.unit = Cited(Unit.CASE, f"figure:{other}", *scene.cite(other))
    return Tie(whole, "rule:parallel", (site.first - 1, site.first), sibling=other)


def _is_people(scene: Scene, token: int) -> bool:
    """Whether a noun for several people ends at a token, and not "killed" as in "the killed"."""
    hits = scene.document.ending(scene.lexicons.people).get(token + 1, ())
    word = scene.word(token)
    return any(
        not hit.entry.adjective and hit.entry.plural.lower().split()[-1] == word for hit in hits
    )
