"""Places and times that two sentences set against each other: "in the north ... in the south"."""

from itertools import pairwise

from statextract.link.grammar import DEFINITE, PREPOSITIONS
from statextract.link.scene import Scene
from statextract.link.shape import is_name
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import read_period

_SIDES = {
    word: side
    for side, words in {
        "north": "north northern",
        "south": "south southern",
        "east": "east eastern",
        "west": "west western",
        "northeast": "northeast northeastern north-east north-eastern",
        "northwest": "northwest northwestern north-west north-western",
        "southeast": "southeast southeastern south-east south-eastern",
        "southwest": "southwest southwestern south-west south-western",
        "centre": "central",
        "urban": "urban",
        "rural": "rural",
    }.items()
    for word in words.split()
}
_SEPARATE = frozenset(["separately", "elsewhere"])
_SAYING = frozenset("said says added noted".split())  # a zone "reported" its own
_PLACING = frozenset(["in", "at", "near"])
_NAME = 4  # words of a place
# Behind these a sentence says where another thing happened.
_OCCURRED = frozenset("occurred happened place accident crash attack incident blast fire".split())
_STRETCH = 8  # tokens before a count, or behind it, in which its side or name stands
_MONTH = 27  # days
_WORDED = frozenset(("rule:same-clause", "rule:same-sentence"))
_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)


def are_rivals(scene: Scene, index: int, other: int) -> bool:
    """Whether the sentences of two counts name two sides, two names of a kind, or two stories."""
    if scene.sites[index].lead & DEFINITE or scene.drafts[index].phrase.head is None:
        return False
    if scene.sentence(other).kind in _TITLES:
        return False
    if scene.word(scene.sentence(index).first) in _SEPARATE:
        return True
    sides = [_sides(scene, each) for each in (index, other)]
    if all(sides) and sides[0].isdisjoint(sides[1]):
        return True
    if _open_in_two_places(scene, index, other):
        return True
    mine, theirs = (scene.drafts[each] for each in (index, other))
    return _are_disjoint(mine, theirs) or _have_names_of_a_kind(scene, index, other)


def _sides(scene: Scene, index: int) -> frozenset[str]:
    """The sides of a country that a sentence names near a count."""
    sentence, number = scene.sentence(index), scene.drafts[index].number
    first = max(sentence.first, number.first - _STRETCH)
    words = scene.between(first, min(sentence.last, number.last + _STRETCH))
    return frozenset(_SIDES[word] for word in words if word in _SIDES)


def _are_disjoint(mine: Draft, theirs: Draft) -> bool:
    """Whether two counts are of two stretches of weeks or more, named beside each of them."""
    if mine.when is None or theirs.when is None:
        return False
    if mine.when.by not in _WORDED or theirs.when.by not in _WORDED:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    if one is None or other is None or one.meets(other):
        return False
    return all((each.last - each.first).days >= _MONTH for each in (one, other))


def _open_in_two_places(scene: Scene, index: int, other: int) -> bool:
    """Whether a count's sentence opens with a place: "In Raozan, two died" is not of Karnaphuli.

    The other's sentence must name a place of its own before its count, and not this one.
    """
    sentence, there = scene.sentence(index), scene.sentence(other)
    opening = _place_at(scene, sentence.first)
    if not opening or sentence.index == there.index or there.kind is not SentenceKind.PROSE:
        return False
    last = scene.drafts[other].number.first
    words = scene.document.words[there.first : there.last]
    if there.index == 0 or not opening.isdisjoint(words):
        return False
    return any(
        _place_at(scene, at) and (at == there.first or scene.word(at - 1) in _OCCURRED)
        for at in range(there.first, last)
    )


def _place_at(scene: Scene, at: int) -> frozenset[str]:
    """The words of the name behind "in" or "at", none if there is no such name."""
    if scene.word(at) not in _PLACING:
        return frozenset()
    end = at + 1
    while end < at + 1 + _NAME and is_name(scene, end):
        end += 1
    return frozenset(scene.document.words[at + 1 : end])


def _have_names_of_a_kind(scene: Scene, index: int, other: int) -> bool:
    """Whether the names before two counts differ in one word: "Ward A had 12", "Ward B had 12"."""
    mine, theirs = _names(scene, index), _names(scene, other)
    return any(
        sum(one != two for one, two in zip(name, each, strict=True)) == 1
        for name in mine - theirs
        for each in theirs - mine
    )


def _names(scene: Scene, index: int) -> set[tuple[str, str]]:
    """The pairs of capitalised words right before a count in its sentence.

    But for the names of those who say it: "Mayor Rossi said 120 died".
    """
    sentence, first = scene.sentence(index), scene.drafts[index].number.first
    start = max(sentence.first, first - _STRETCH)
    words = [(token, scene.document.words[token]) for token in range(start, first)]
    return {
        (one, two)
        for (at, one), (beyond, two) in pairwise(words)
        if two.isalpha() and is_name(scene, at) and is_name(scene, beyond)
        if one.lower() not in PREPOSITIONS and scene.word(beyond + 1) not in _SAYING
    }
