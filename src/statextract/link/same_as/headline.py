"""What gives a reader reason to take a count for the one that the headline tells."""

from statextract.link.fit import GENERIC, fate_of, noun_of
from statextract.link.same_as.names import are_of_one_people, share_noun
from statextract.link.same_as.values import are_equal, share_outcome
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, Role

ACCUSED = frozenset(["suspect", "defendant", "accused", "offender"])
_OF_GROUPS = ("rule:partitive", "rule:elided-head")
_CREW = frozenset(["crew", "crewmen", "pilots"])
TITLED = 10  # what a headline prints, its story tells; smaller numbers are equal by chance


def tells_headline(scene: Scene, index: int, other: int) -> bool:
    """Whether a count that meets the headline's is the same one."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    same_outcome = share_outcome(mine, theirs)
    few = (mine.number.value or 0) < TITLED
    told = same_outcome or share_noun(mine, theirs)
    told = told or (not few and are_of_one_people(mine, theirs))
    small = few and (mine.sentence not in scene.lede or _are_others(scene, mine, theirs))
    if few and not told and _are_of_two_kinds_and_fates(mine, theirs):
        return False
    if few and not told and _are_of_a_kind_told_later(scene, mine, theirs):
        return False
    if not told and (_is_one_of_kinds(scene, index) or _is_aboard_beside(scene, index)):
        return False
    fated = mine.outcome is not None and mine.outcome.value is not None
    anew = fated or (few and noun_of(mine) not in GENERIC)
    if not told and anew and other in scene.retold and mine.phrase.head is not None:
        return False  # "Two women charged ... two women ... arrested two officers in 2010"
    of = mine.of if theirs.of is None else None
    if not told and of is not None and _is_of_group(scene, mine, of):
        return False  # "17 test negative ... Seventeen of them are in hospital"
    return told or (not small and are_equal(mine, theirs))


def tells_number(scene: Scene, index: int) -> bool:
    """Whether a count is the first to tell a fact in number: "dozens missing", then 96.

    Or in the number that a headline rounds: "nearly 200 die", then 191.
    """
    first = scene.drafts[index].same_as
    if first is None:
        return False
    told, number = scene.drafts[first.value].number, scene.drafts[index].number
    if told.bound is Bound.VAGUE:
        return number.bound is not Bound.VAGUE
    titled = scene.sentence(first.value).kind is SentenceKind.TITLE
    return titled and number.bound is Bound.EXACT and told.value != number.value


def _are_of_two_kinds_and_fates(mine: Draft, theirs: Draft) -> bool:
    """Whether both nouns and both fates are told and differ: two envoys held, two women charged."""
    nouns, fates = (noun_of(mine), noun_of(theirs)), (fate_of(mine), fate_of(theirs))
    if not ACCUSED.isdisjoint(nouns) and are_suspects(mine, theirs):
        return False
    if None in nouns or None in fates or not GENERIC.isdisjoint(noun for noun in nouns if noun):
        return False
    return fates[0] is not fates[1] and not share_noun(mine, theirs)


def _are_of_a_kind_told_later(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether people of another noun are told of behind the lede's opening sentence.

    "2 inmates at large": "Two of five inmates fled. Two women are charged with helping them."
    """
    nouns = noun_of(mine), noun_of(theirs)
    if None in nouns or not GENERIC.isdisjoint(noun for noun in nouns if noun):
        return False
    return mine.sentence > min(scene.lede) and not share_noun(mine, theirs)


def _is_of_group(scene: Scene, mine: Draft, of: Cited[int]) -> bool:
    """Whether a part is told as one: "of them", or bare behind its whole: "Three fled: two to"."""
    bare = mine.phrase.head is None and scene.drafts[of.value].sentence == mine.sentence
    return bare or of.by in _OF_GROUPS


def are_suspects(mine: Draft, theirs: Draft) -> bool:
    """Whether both are accused: "3 suspects arrested", "Three men have been charged"."""
    return all(d.role is not None and d.role.value is Role.SUSPECT for d in (mine, theirs))


def _is_one_of_kinds(scene: Scene, index: int) -> bool:
    """Whether a count is listed by its kind: "five people – one man, three women and a girl"."""
    listing = scene.listing_of.get(index)
    head = scene.drafts[index].phrase.head
    return listing is not None and len(listing.parts) > 1 and head is not None


def _is_aboard_beside(scene: Scene, index: int) -> bool:
    """Whether passengers stand beside their crew: "68 passengers and four crew were on board"."""
    crew = scene.said[scene.drafts[index].sentence] & _CREW
    return noun_of(scene.drafts[index]) == "passenger" and bool(crew)


def _are_others(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether those of the headline met a fate, and others are spoken of behind the lede's opening.

    "Shooting leaves three dead", "Three relatives spoke in court".
    """
    fate = theirs.outcome is not None and theirs.outcome.value is not None
    if not fate or mine.phrase.head is None or mine.sentence == min(scene.lede):
        return False
    if scene.word(mine.phrase.head[1] - 1) not in scene.lexicons.classes.of("bystander"):
        return False
    return mine.outcome is None or mine.outcome.value is None
