"""Whether a definite count can name those of another: "the two men", "all four", "her sons"."""

from collections.abc import Sequence

from statextract.link.fit import GENERIC, noun_of, share_fate
from statextract.link.grammar import AUXILIARIES
from statextract.link.owned import is_owned
from statextract.link.same_as.names import share_noun
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, Role, Unit

_PRONOUNS = frozenset("them us you".split())
_WHICH = frozenset("who whom whose".split())
_DESCRIBING = 8  # tokens of "the three who police think are still abroad"
_TELLING_WORD = 5  # letters
_CLOSE = 3  # sentences
_AROUND = 2  # sentences before a count
_SPEAKERS = frozenset("police officials authorities still their there think believe".split())
_POLICE = frozenset("policemen officers deputies constables detectives cops troopers".split())
_SUSPECTS = frozenset("suspects attackers gunmen militants robbers thieves smugglers".split())
_PAIR, _PAIR_REACH = 2, 6  # "the two leaders" are seldom a count told six sentences before
_PEOPLE = GENERIC | frozenset("men man women woman other".split())
_PROCEEDINGS = frozenset("investigation inquiry probe trial lawsuit hearing".split())
_SIDES = (Role.VICTIM, Role.SUSPECT)


def can_name(scene: Scene, index: int, other: int) -> bool:
    """Whether a definite count can name the other: a left-out noun can, one of another kind not."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if _is_of_those_near(scene, mine, theirs) or _is_described_anew(scene, index, other):
        return False
    if mine.phrase.head is None or share_noun(mine, theirs):
        return True
    if (noun_of(mine) in _PROCEEDINGS) is not (noun_of(theirs) in _PROCEEDINGS):
        return False  # "two investigations ... the two shootings"
    if _is_row_of_nations(scene, mine, other):
        return False  # "40 Malians, 12 Togolese and two Danes ... The two managers"
    if _are_kin_of_others(scene, index, other) or _are_known_to_them(scene, mine):
        return False
    if _are_a_pair_far_away(mine, theirs):
        return False
    if mine.number.bound is not theirs.number.bound and mine.noun and theirs.noun:
        return False  # "more than 100 women ... all 100 senators"
    if mine.unit is not None and mine.unit.value is Unit.OBJECT:
        return theirs.phrase.head is None  # "the same four centres" are not the four drugs
    if "soft" in (mine.notes.get("role"), theirs.notes.get("role")):
        return True  # "three nationals held", "these three men": what men are by default
    return mine.role is None or theirs.role is None or mine.role.value is theirs.role.value


def _is_row_of_nations(scene: Scene, mine: Draft, other: int) -> bool:
    """Whether a count is one of a list of nations, and people of another name are no item of it."""
    listing, theirs = scene.listing_of.get(other), scene.drafts[other]
    listed = listing is not None and len(listing.parts) > _PAIR
    nations = mine.nationality is None and theirs.nationality is not None
    return listed and nations and noun_of(mine) not in _PEOPLE


def _is_of_those_near(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a pronoun points to those named just before: "between the two of them"."""
    of = mine.phrase.of
    if of is None or of[0] < mine.number.last or scene.word(of[1] - 1) not in _PRONOUNS:
        return False
    return mine.sentence - theirs.sentence > 1


def _is_described_anew(scene: Scene, index: int, other: int) -> bool:
    """Whether a clause tells others: "Three are held. The three who are thought to be abroad".

    A clause that tells the fate of the others, or repeats a word told around them, names them.
    """
    mine, theirs = scene.drafts[index], scene.drafts[other]
    near = mine.sentence - theirs.sentence <= _CLOSE
    if mine.phrase.head is not None and (near or share_noun(mine, theirs)):
        return False
    at = after(scene, index)
    if scene.word(at) not in _WHICH or share_fate(mine, theirs):
        return False
    last = min(at + 1 + _DESCRIBING, scene.sentence(index).last)
    told = {word for word in scene.between(at + 1, last) if len(word) >= _TELLING_WORD}
    told -= AUXILIARIES | _SPEAKERS
    return bool(told) and told.isdisjoint(_told_around(scene, theirs))


def _told_around(scene: Scene, draft: Draft) -> Sequence[str]:
    """The words of a count's sentence and of those beside it, the headline's too."""
    sentences = scene.document.sentences
    first = sentences[max(0, draft.sentence - _AROUND)].first
    return scene.between(first, sentences[min(draft.sentence + 1, len(sentences) - 1)].last)


def _are_kin_of_others(scene: Scene, index: int, other: int) -> bool:
    """Whether a count is of somebody's kin, or of people at work and the other is of no such.

    "A man and two cousins saw the blast. The Diallos lost their two children there"; "He lost
    two children. The two crew members died too."
    """
    mine, theirs = scene.drafts[index], scene.drafts[other]
    kin, young = scene.lexicons.classes.of("kin"), scene.lexicons.classes.of("offspring")
    nouns = [_head(scene, mine), _head(scene, theirs)]
    if nouns[0] in kin and is_owned(scene, index):
        return not (nouns[0] in young and nouns[1] in young)
    if nouns[0] in _POLICE and nouns[1] in _SUSPECTS:
        return True
    grown = nouns[0] in scene.lexicons.classes.of("grown")
    return grown and (nouns[1] in kin or _is_minor(theirs))


def _is_minor(draft: Draft) -> bool:
    return draft.age is not None and draft.age.value is Age.MINOR


def _head(scene: Scene, draft: Draft) -> str:
    return "" if draft.phrase.head is None else scene.word(draft.phrase.head[1] - 1)


def _are_known_to_them(scene: Scene, mine: Draft) -> bool:
    """Whether "the two neighbours" are others than the two men who are accused."""
    return _head(scene, mine) in scene.lexicons.classes.of("acquaintance")


def _are_a_pair_far_away(mine: Draft, theirs: Draft) -> bool:
    """Whether "the two leaders" come long after two others of another noun, with no one fate.

    Two who are named need not have been counted before; victims and suspects are.
    """
    if mine.number.value != _PAIR or mine.sentence - theirs.sentence <= _PAIR_REACH:
        return False
    nouns = noun_of(mine), noun_of(theirs)
    if not _PEOPLE.isdisjoint(noun for noun in nouns if noun) or share_fate(mine, theirs):
        return False
    if _is_minor(mine) and _is_minor(theirs):
        return False
    return mine.role is None or mine.role.value not in _SIDES
