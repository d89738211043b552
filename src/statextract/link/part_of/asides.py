"""Parts in brackets: "107 people (82 female)", "Togo (87), Benin (64)"."""

from collections.abc import Sequence
from itertools import takewhile

from statextract.link.announced import AREAS
from statextract.link.antecedent import resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fits, noun_of
from statextract.link.grammar import ARTICLES, AUXILIARIES, SOME_OF, SUMMED
from statextract.link.part_of.counted_out import is_counted_out
from statextract.link.part_of.kinds_in_brackets import fills_bracket, is_told_of
from statextract.link.part_of.led_rows import goes_on_row
from statextract.link.part_of.occasion import (
    labels_time,
    outgrows_in_brackets,
    stands_behind_another_time,
)
from statextract.link.part_of.of_both import divides_both
from statextract.link.part_of.outbreak import tie_outcome
from statextract.link.part_of.placed import topic_of_places, whole_of_row
from statextract.link.part_of.rank_places import rank_before
from statextract.link.part_of.rule import rule
from statextract.link.part_of.sibling import is_list_head
from statextract.link.part_of.tie import Tie
from statextract.link.places_told import is_of_other_country
from statextract.link.scene import Change, Listing, Scene
from statextract.link.shape import is_name
from statextract.link.sites import Aside
from statextract.link.sizes import nearly_holds
from statextract.link.within import within
from statextract.model.period import read_period
from statextract.model.vocabulary import NumberType, Outcome

_BRACKETS = frozenset(["(", "["])
_SUBJECT, _GROUP = 8, 6  # tokens of a subject without a count, of "that the rescued sailors"
_NEAR = 4  # words between a count and the brackets that split it by sex, age or nation
_FATALITY = frozenset("fatality lethality cfr mortality".split())
_JOINTS = frozenset([",", ";", "and"])
_JOINED = 2  # tokens of ", and"
_LABEL, _BARE = 3, 2  # tokens of a name, and from one bracket to the other
_COUNT = NumberType.COUNT
_EARLIER = frozenset("last previous earlier year years month against compared up down from".split())
_NAME = 5  # tokens from "including" to the bracket behind the first name
_SOME_OF = SOME_OF | {"included", "bulk", "most", "majority"}


@rule(_BRACKETS)
def tie_bracket(scene: Scene, index: int) -> Tie | None:
    """Tie a count in brackets to the count before them, or to what its list is of."""
    aside = scene.sites[index].aside
    if aside is None or aside.kind != "bracket":
        return None
    if _opens_row(scene, index, aside):
        return None  # "52 people from Guatemala (30), Honduras (14) ...": a list of its own
    inside = scene.between(aside.first + 1, aside.last)
    timed = labels_time(scene, aside)
    if not timed and any(word in _EARLIER or word in SUMMED for word in inside):
        return None
    alone = aside.holds_only(scene.drafts[index].number)
    if alone and stands_behind_another_time(scene, index, aside):
        return None  # "300 from the previous month (410)"
    if is_counted_out(scene, index):
        return None  # "69% of cases (198 of 285)"
    anchor = next(
        (
            other
            for other in scene.earlier_in_sentence(index)
            if scene.drafts[other].number.first < aside.first
        ),
        None,
    )
    if anchor is None:
        return tie_named(scene, index, aside)
    way = scene.drafts[index].direction
    if way is not None and way.by == "rule:sign":
        take_unit(scene, index, anchor)  # "120 new cases (+12)": twelve more, and no part
        draft, told = scene.drafts[index], scene.drafts[anchor]
        draft.outcome, draft.role = draft.outcome or told.outcome, draft.role or told.role
        return None
    if is_told_of(scene, index, anchor, aside):
        return None  # "12 (of 40 aboard)"
    if divides_both(scene, index, anchor, aside):
        whole = scene.whole_of(anchor)
        return None if whole is None else Tie(whole, "rule:bracket", (aside.first, aside.first + 1))
    if timed or outgrows_in_brackets(scene, index, aside, anchor):
        take_unit(scene, index, anchor)
        scene.changes[index] = Change("old", None)
        draft, told = scene.drafts[index], scene.drafts[anchor]
        draft.outcome, draft.role = draft.outcome or told.outcome, draft.role or told.role
        return None
    ranked = rank_before(scene, scene.drafts[anchor].number.last - 1, aside.first)
    if ranked is not None and alone:
        return None  # "with 412, ahead of Hondurans (97)"
    distance = aside.first - max(scene.sites[anchor].last, scene.drafts[anchor].phrase.tail)
    near = _NEAR if dimension_of(scene, index) else 1
    adjacent = distance <= near or fills_bracket(scene, index, aside, distance)
    mark = (aside.first, aside.first + 1)
    if inside[:2] == ["n", "="] and scene.drafts[anchor].number.type is NumberType.SHARE:
        whole = scene.whole_of(anchor)  # "of which 30% were Poles (n=300)"
        return None if whole is None else Tie(whole, "rule:counted-share", mark)
    if adjacent and (_is_bare_share(scene, index) or is_fatality(scene, index, inside)):
        whole = scene.whole_of(anchor)
        if whole is None and is_fatality(scene, index, inside):
            cases = tie_outcome(scene, anchor)  # "90 deaths (CFR 10%)": of the cases told before
            if cases is not None:
                return Tie(cases.whole, "rule:bracket", mark)
            if fate_of(scene.drafts[anchor]) is Outcome.KILLED:
                return None  # a share of cases that nobody counted
        return Tie(anchor if whole is None else whole, "rule:bracket", mark)
    shared = scene.drafts[anchor].number.type is NumberType.SHARE
    if adjacent and shared and (whole := scene.whole_of(anchor)) is not None:
        return Tie(whole, "rule:bracket", mark)  # "half of those riders (13)"
    if adjacent:
        twin = _twin(scene, index, anchor)
        if twin is not None:
            whole = scene.whole_of(twin)
            return None if whole is None else Tie(whole, "rule:parallel-unit", mark, sibling=twin)
        if _is_of_other_time(scene, index, anchor) or is_of_other_country(scene, index, anchor):
            return None  # "300 people in March (280 in February)", "90 in Chile (Peru: 60)"
        if fits(scene, index, anchor):
            beside = _labelled_before(scene, index, anchor, aside)
            form = "bracket" if beside is None else ""
            return Tie(anchor, "rule:bracket", mark, form, closed=bool(form), sibling=beside)
        return _tie_parallel(scene, index, anchor, mark)
    return None


def _labelled_before(scene: Scene, index: int, anchor: int, aside: Aside) -> int | None:
    """The item before one of a bracket of labels: "389 arrested (male: 264; female: 125)"."""
    before = index - 1
    inside = before > anchor and scene.drafts[before].number.first > aside.first
    labels = [_label_of(scene, part) for part in (before, index)] if inside else []
    if None in labels or scene.whole_of(before) != anchor or not labels:
        return None
    gap = scene.between(scene.drafts[before].number.last, labels[1] or 0)
    return before if 0 < len(gap) <= _JOINED and _JOINTS.issuperset(gap) else None


def _label_of(scene: Scene, index: int) -> int | None:
    """The first token of the noun, adjective or name before a number and its colon, or None."""
    phrase, at = scene.drafts[index].phrase, scene.drafts[index].number.first
    label = phrase.head or phrase.nominal
    colon = scene.word(at - 1) == ":"
    at -= colon
    if label is not None and label[1] == at:
        return label[0]
    names = takewhile(lambda token: is_name(scene, token), range(at - 1, at - 1 - _LABEL, -1))
    return min(names, default=None) if colon else None


def _is_of_other_time(scene: Scene, index: int, anchor: int) -> bool:
    """Whether what stands in brackets has a time of its own, before or after the other."""
    aside = scene.sites[index].aside
    dates = () if aside is None else within(scene.mentions.dates, aside.first, aside.last)
    if aside is None or not dates:
        return False
    if any(date.first == aside.first + 1 and scene.word(date.last) == ":" for date in dates):
        return True  # "Homicides: 93 (2024: 104)"
    told = (scene.drafts[index].when, scene.drafts[anchor].when)
    mine, theirs = (None if when is None else read_period(when.value) for when in told)
    if mine is None or theirs is None:
        return False
    return mine.last < theirs.first or theirs.last < mine.first


def tie_named(scene: Scene, index: int, aside: Aside) -> Tie | None:
    """Tie brackets behind a group that is named, not counted: "Those held (435 men, 207 women)"."""
    first = scene.sentence(index).first
    if any(True for _ in scene.earlier_in_sentence(index)):
        return None
    if scene.word(first) not in ARTICLES or aside.first - first > _SUBJECT:
        if aside.kind != "dash" or not is_list_head(scene, index):
            return None
        near = range(aside.first - 1, max(first, aside.first - _GROUP), -1)
        first = next((token for token in near if scene.word(token) in ARTICLES), aside.first)
    if any(scene.word(token) in AUXILIARIES for token in range(first, aside.first)):
        return None
    whole = resolve_group(scene, index, first, aside.first)
    if whole is None or not fits(scene, index, whole):
        return None
    listed = is_list_head(scene, index)
    mark = (aside.first, aside.first + 1)
    return Tie(whole, "rule:bracket", mark, "bracket", closed=listed)


@rule(_BRACKETS, beside=True)
def tie_bracket_list(scene: Scene, index: int) -> Tie | None:
    """Tie counts in brackets behind names to the leading count: "came from Togo (87)"."""
    aside = scene.sites[index].aside
    if aside is None or aside.kind != "bracket" or not aside.holds_only(scene.drafts[index].number):
        return None
    if stands_behind_another_time(scene, index, aside):
        return None
    named = scene.document.words[aside.first - 1][0].isupper()
    if not named and not _is_repeated(scene, index):
        return None
    mark = (aside.first, aside.first + 1)
    rank = rank_before(scene, scene.sentence(index).first, scene.sites[index].first)
    if rank is not None:
        return _tie_ranked(scene, index, rank, mark)
    for other in reversed(scene.by_sentence[scene.drafts[index].sentence]):
        listing = scene.listing_of.get(other)
        if other < index and listing is not None and _is_row(scene, other, listing):
            return Tie(listing.whole, "rule:bracket-list", mark, sibling=other)
    for other in scene.earlier_in_sentence(index):
        row = whole_of_row(scene, other, index)
        if row is not None and fits(scene, index, row):
            return Tie(row, "rule:bracket-list", mark, "brackets", closed=True)
        if noun_of(scene.drafts[other]) in AREAS:
            continue  # "in three countries, namely Gabon (28), Chad (two)"
        if not nearly_holds(scene.drafts[other], scene.drafts[index]):
            continue  # "2,325 cases and four deaths in six states: Texas (717), ..."
        if goes_on_row(scene, index, other, named=named):
            return Tie(scene.whole_of(other), "rule:parallel", mark, sibling=other)
        if scene.sites[other].aside is None and fits(scene, index, other):
            gap = scene.between(scene.drafts[other].number.last, aside.first)
            closed = _SOME_OF.isdisjoint(gap[-_NAME:])
            return Tie(other, "rule:bracket-list", mark, "brackets", closed=closed)
    colon = scene.sites[index].colon
    whole = None if colon is None else topic_of_places(scene, index, colon)
    return None if whole is None else Tie(whole, "rule:bracket-list", mark, "brackets", closed=True)


def _is_row(scene: Scene, index: int, listing: Listing) -> bool:
    """Whether brackets began a row: "Most were in Kivu (210), Ituri (144) and Tanganyika (60)"."""
    aside = scene.sites[index].aside
    ranked = listing.form == "ranked" and aside is not None and aside.kind == "bracket"
    return listing.form == "brackets" or ranked


def _tie_ranked(scene: Scene, index: int, rank: int, mark: tuple[int, int]) -> Tie | None:
    """Tie brackets behind "followed by" to what the count before it is part of."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    before = [o for o in members if scene.drafts[o].number.last <= rank and fits(scene, index, o)]
    if not before:
        return None
    return Tie(scene.whole_of(before[-1]), "rule:ranked", mark, sibling=before[-1])


def _opens_row(scene: Scene, index: int, aside: Aside) -> bool:
    """Whether a bare number stands in brackets behind a name, as the next ones do."""
    bare = aside.holds_only(number := scene.drafts[index].number) and number.type is _COUNT
    named = scene.document.words[aside.first - 1][0].isupper()
    return bare and named and _is_repeated(scene, index)


def _is_repeated(scene: Scene, index: int) -> bool:
    """Whether the sentence has other brackets with a bare number in them."""
    sentence = scene.drafts[index].sentence
    numbers = [scene.drafts[other].number for other in scene.by_sentence[sentence]]
    bare = [
        aside
        for aside in scene.asides.get(sentence, ())
        if aside.kind == "bracket"
        and (aside.last - aside.first == _BARE or any(map(aside.holds_only, numbers)))
    ]
    return len(bare) > 1


def _is_bare_share(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    aside = scene.sites[index].aside
    if aside is None or draft.number.type is not NumberType.SHARE:
        return False
    return scene.sites[index].first <= aside.first + 1 and scene.sites[index].last >= aside.last


def is_fatality(scene: Scene, index: int, inside: Sequence[str]) -> bool:
    """Whether a share of the cases stands behind the deaths: "(case fatality ratio 3.7%)"."""
    share = scene.drafts[index].number.type is NumberType.SHARE
    return share and not _FATALITY.isdisjoint(inside)


def _twin(scene: Scene, index: int, anchor: int) -> int | None:
    """The bracket before that gave a count in another unit: "18 families (74 people), 4 (30)"."""
    if scene.drafts[index].phrase.head is not None:
        return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    for other in reversed([o for o in members if 0 < o < index]):
        aside, unit = scene.sites[other].aside, scene.drafts[other].unit
        told = scene.drafts[other - 1].unit
        if aside is None or aside.kind != "bracket" or unit is None or told is None:
            continue
        mine = scene.drafts[anchor].unit
        if mine is not None and told.value is mine.value and unit.value is not told.value:
            return other
    return None


def _tie_parallel(scene: Scene, index: int, anchor: int, mark: tuple[int, int]) -> Tie | None:
    """Tie a count in another unit: "118 families (742 persons)" of 1,046 people."""
    whole = scene.whole_of(anchor)
    if whole is None:
        return None
    for other in scene.by_sentence[scene.drafts[whole].sentence]:
        if other != index and fits(scene, index, other) and scene.whole_of(other) is None:
            return Tie(other, "rule:parallel-unit", mark, "parallel", closed=True)
    return None
