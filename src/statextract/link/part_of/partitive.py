"""Partitives: "59 of the victims", "five of them", "three of whom", "Of the 98, 59 ..."."""

from statextract.link.antecedent import resolve_group
from statextract.link.beside import joined_behind
from statextract.link.description import are_suspects
from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    GENERIC,
    fate_of,
    fits,
    is_person,
    noun_of,
    share_fate,
    units_agree,
)
from statextract.link.grammar import COPULAS, JOINING, THEM, THEM_OR_WHOM
from statextract.link.leading import leads
from statextract.link.part_of.counted_out import is_counted_out, tie_counted_out
from statextract.link.part_of.frames import OPENERS, find_frame, is_told_in
from statextract.link.part_of.of_rest import are_of_one_group, is_of_rest
from statextract.link.part_of.of_the_dead import are_of_the_living, are_victims_of, were_killed
from statextract.link.part_of.own_group import is_no_group
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind

_OWNERS = frozenset("its his her their our".split())
_AWAY = 2  # sentences
_GUILTY = frozenset("responsible behind accused culpable implicated suspected guilty".split())
_MARKS = frozenset(
    ", ( ; : – and while with to but against for compared".split()
)  # behind these another thing is counted
_ASKED = frozenset(
    """
    hearing application claim request referral petition admission visa permit enrolment enrollment
    """.split()
)


@rule()
def tie_partitive(scene: Scene, index: int) -> Tie | None:
    """Tie a count to its own complement: "59 of the victims"."""
    counted = tie_counted_out(scene, index)
    if counted is not None:
        return counted
    if is_counted_out(scene, index):
        return None  # "38% (53 of 139) of the deaths"
    of = scene.drafts[index].phrase.of
    if of is None or of[0] < scene.drafts[index].number.first or _counts_all(scene, index, of):
        return None
    if is_of_rest(scene, of[0]):
        return None  # of those whom the count before leaves, not of the count
    whole = resolve_group(scene, index, *of)
    if whole is not None and are_of_one_group(scene, whole, of):
        whole = scene.whole_of(whole)  # "Three of the boys died. Two of the boys were hurt"
    if whole is None or _tells_again(scene, index, whole, of):
        return None
    if _is_of_those_included(scene, index, whole) or are_of_the_living(scene, whole, of):
        return None
    if is_no_group(scene, index, whole, pronoun=scene.word(of[0]) in THEM_OR_WHOM):
        return None
    named = of[0] <= scene.drafts[whole].number.first < of[1]  # "two of the eight men guilty"
    if scene.word(of[1]) in _GUILTY and not (named or are_suspects(scene, whole)):
        return None  # "two of the people responsible" are none of the 53 dead
    if "all" in scene.sites[index].lead and not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None  # "two children ... All five of her children work there"
    if scene.word(of[1] - 1) == "total" and _is_of_a_kind(scene, whole):
        return None  # "killed 144 women. Children were a third of the total": not of the women
    if _is_described_otherwise(scene, index, whole, of) or _are_of_an_owner(
        scene, index, whole, of
    ):
        return None
    if scene.word(of[0]) == "whom" and _ends_row(scene, index, whole):
        return None  # "14 on Monday, nine on Tuesday and two on Wednesday, five of whom left"
    if not _MARKS.isdisjoint(scene.between(of[1], scene.drafts[whole].number.first)):
        return None  # "38,572 of the votes, ahead of a rival with 7,051"
    whole = _both_of(scene, index, whole)
    return Tie(whole, "rule:partitive", of, "partitive", sibling=_beside(scene, index, whole))


def _both_of(scene: Scene, index: int, group: int) -> int:
    """The whole that a count and its group make up: 21 of the 26 hurt here, five of them there.

    "Twenty-one of the injured were taken to Leeds. Five of the victims were taken to York."
    """
    whole, mine, theirs = scene.whole_of(group), scene.drafts[index], scene.drafts[group]
    if whole is None or theirs.of is None or theirs.of.by != "rule:partitive":
        return group
    told = (mine.number.value or 0) + (theirs.number.value or 0)
    named = mine.phrase.of is not None and scene.word(mine.phrase.of[0]) not in THEM_OR_WHOM
    alike = named and share_fate(mine, theirs) and fits(scene, index, whole)
    return whole if alike and told == scene.drafts[whole].number.value else group


def _is_of_those_included(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is some of those its sentence counts, and far more than a group of before.

    "Two demonstrators died. The hurt reached 90, including 80 of the demonstrators".
    """
    if scene.word(scene.sites[index].first - 1) != "including":
        return False
    mine, group = scene.drafts[index], scene.drafts[whole]
    if group.sentence == mine.sentence or can_hold(group, mine):
        return False
    return any(can_hold(scene.drafts[o], mine) for o in scene.earlier_in_sentence(index))


def _ends_row(scene: Scene, index: int, whole: int) -> bool:
    """Whether a group is the last of a row, and too small for some of all whom the row counts."""
    if can_hold(scene.drafts[whole], scene.drafts[index]) or not whole:
        return False
    before, group = scene.drafts[whole - 1], scene.drafts[whole]
    gap = scene.between(before.number.last, scene.sites[whole].first)
    return before.sentence == group.sentence and "and" in gap[-1:] and units_agree(group, before)


def _is_of_a_kind(scene: Scene, index: int) -> bool:
    """Whether a count is of one sex or age alone."""
    draft = scene.drafts[index]
    return draft.sex is not None or draft.age is not None


def _beside(scene: Scene, index: int, whole: int) -> int | None:
    """The partitive beside another of one whole: "16 of the crew swam, 11 of the crew drowned"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    joined = scene.word(scene.sites[index].first - 1) in JOINING
    if other is None or not joined or scene.whole_of(other) != whole:
        return None
    listing = scene.listing_of.get(other)
    apart = dimension_of(scene, index) or dimension_of(scene, other)
    return None if listing is None or listing.whole != whole or apart else other


def _counts_all(scene: Scene, index: int, of: tuple[int, int]) -> bool:
    """Whether "there were 46 of them" says how many they are, not how many of them did a thing.

    "All 22 of the migrants" are those who were told of, however many.
    """
    first = scene.sites[index].first
    if "all" in scene.sites[index].lead:
        return scene.word(of[0]) == "the" and not _is_counted(scene, index, of)
    before = scene.between(max(scene.sentence(index).first, first - 4), first)
    existential = "there" in before and set(before[-1:]) <= COPULAS
    return existential and scene.word(of[0]) in THEM


def _is_counted(scene: Scene, index: int, of: tuple[int, int]) -> bool:
    """Whether a complement prints a number: "all five of the 12 who fled"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    return any(of[0] <= scene.drafts[other].number.first < of[1] for other in members)


def _tells_again(scene: Scene, index: int, whole: int, of: tuple[int, int]) -> bool:
    """Whether as many are those that "57 of them" tells of again, not what they are part of."""
    mine, theirs = scene.drafts[index].number, scene.drafts[whole].number
    title = scene.sentence(whole).kind is SentenceKind.TITLE
    equal = mine.value is not None and mine.value == theirs.value
    if equal and share_fate(scene.drafts[index], scene.drafts[whole]):
        return True  # "three soldiers died ... three of our soldiers died"
    theirs_of = scene.drafts[whole].phrase.of  # "5 of his children ... five of his children"
    alike = theirs_of is not None and scene.between(*theirs_of) == scene.between(*of)
    return title and equal and (alike or scene.word(of[0]) in THEM)


def _is_described_otherwise(scene: Scene, index: int, whole: int, of: tuple[int, int]) -> bool:
    """Whether "half of the individuals charged" speaks of others than the 29 witnesses."""
    fate, noun = scene.drafts[index].outcome, noun_of(scene.drafts[whole])
    if fate is None or fate.by != "rule:reduced" or scene.drafts[whole].outcome is not None:
        return False
    said = scene.between(*of)
    if said[0] in THEM_OR_WHOM:
        return False
    return noun is not None and noun not in GENERIC and noun not in {w.rstrip("s") for w in said}


def _are_of_an_owner(scene: Scene, index: int, whole: int, of: tuple[int, int]) -> bool:
    """Whether "two of its soldiers" are a body's own, not those of whom the story told before.

    More of another owner's are none of the group: "95 residents ... 100 of its residents". Nor is
    "half the population" half of those who fled.
    """
    if scene.word(of[1] - 1) == "population":
        return fate_of(scene.drafts[whole]) is not None
    told = scene.drafts[whole].sentence
    here = scene.document.sentence_of[of[0]]
    more = told != here and not can_hold(scene.drafts[whole], scene.drafts[index])
    return (more or here - told > _AWAY) and scene.word(of[0]) in _OWNERS


@rule(OPENERS)
def tie_fronted(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the group that its sentence opens with: "Of the 98, 59 went home"."""
    frame = find_frame(scene, index)
    if frame is None or not _is_first_after(scene, index, frame):
        return None
    if is_of_rest(scene, frame[0]) or _is_told_beside(scene, index, frame):
        return None
    whole = resolve_group(scene, index, *frame)
    if whole is None and scene.word(frame[0]) in THEM:
        whole = _requests_before(scene, index)
    elif whole is None or not (
        units_agree(scene.drafts[index], scene.drafts[whole]) or were_killed(scene, index, whole)
    ):
        return None
    if whole is None or are_victims_of(scene, index, whole):
        return None
    if scene.drafts[whole].number.first >= frame[0] and joined_behind(scene, whole) is not None:
        return None  # "Of the nine men and six women, four left": of both, whom nobody adds up
    if frame[1] <= scene.drafts[whole].number.first < scene.sentence(index).last:
        return None  # "among the dead were six nurses, and 40 were hurt"
    beside = _in_frame(scene, index, whole)
    return Tie(whole, "rule:fronted-partitive", frame, "frame", sibling=beside)


def _is_told_beside(scene: Scene, index: int, frame: tuple[int, int]) -> bool:
    """Whether who is among them is told at once, and a clause of its own tells of others.

    "Among the 19 victims is a singer, and 68 people were injured".
    """
    if scene.word(frame[1]) not in COPULAS or scene.word(scene.sites[index].first - 1) != "and":
        return False
    return scene.drafts[index].clause.first > frame[1]


def _requests_before(scene: Scene, index: int) -> int | None:
    """The only leading count before, of what one person each asks or is heard for.

    "The board held 640 hearings. Of those, 96 inmates were freed."
    """
    mine = scene.drafts[index]
    before = scene.by_sentence.get(mine.sentence - 1, ())
    led = [other for other in before if leads(scene, other)]
    if len(led) != 1 or not is_person(mine) or not can_hold(scene.drafts[led[0]], mine):
        return None
    return led[0] if noun_of(scene.drafts[led[0]]) in _ASKED else None


def _in_frame(scene: Scene, index: int, whole: int) -> int | None:
    """The count that the same opening was read with before: "Of the 120, 71 ..., 12 were shot"."""
    for other in scene.earlier_in_sentence(index):
        listing = scene.listing_of.get(other)
        if listing is not None and (listing.form, listing.whole) == ("frame", whole):
            return other
    return None


@rule(OPENERS)
def tie_first_fronted(scene: Scene, index: int) -> Tie | None:
    """Tie the first count after "Of the 98 ..., " before anything else is tried on it."""
    frame = find_frame(scene, index)
    if frame is None:
        return None
    first = scene.sites[index].first
    between = [
        o for o in scene.earlier_in_sentence(index) if not is_told_in(scene, o, frame, first)
    ]
    return None if between else tie_fronted(scene, index)


def _is_first_after(scene: Scene, index: int, frame: tuple[int, int]) -> bool:
    """Whether no other count stands between the opening and this one, or a clause begins here."""
    first = scene.sites[index].first
    between = [
        o for o in scene.earlier_in_sentence(index) if not is_told_in(scene, o, frame, first)
    ]
    return not between or scene.word(first - 1) in JOINING
