"""The groups that a story is about, and which of two some of its people are of."""

from itertools import pairwise

from statextract.link.fit import NEXT_STEPS, came_later, fate_of, fits, noun_of, unit_of
from statextract.link.grammar import MORE
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_added
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Outcome

_FOR = frozenset(["with", "for", "of"])
_HELPING = frozenset("helping aiding assisting harboring harbouring sheltering".split())
_HELD = frozenset(["detainee", "inmate", "prisoner"])
_IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("overall",))
_THERE = 2  # tokens of "there were"
_VERB = 3  # tokens of "had also rescued"
_CLAUSE = 10  # tokens


def is_main(scene: Scene, index: int) -> bool:
    """Whether a count is what the story is about: told at its head, and no part of another."""
    if scene.whole_of(index) is not None or scene.sites[index].lead & MORE:
        return False
    at_head = scene.drafts[index].sentence in scene.lede or index in scene.known
    return at_head or scene.sentence(index).kind is SentenceKind.TITLE


def stands_alone(scene: Scene, whole: int) -> bool:
    """Whether "30 men" are all whom a story tells of at its head, not beside women and others."""
    sentence = scene.drafts[whole].sentence
    alone = [i for i in scene.by_sentence[sentence] if counts_people(unit_of(scene.drafts[i]))]
    return alone == [whole] and is_main(scene, whole)


def last_step(scene: Scene, index: int, group: int) -> int:
    """Those charged, for some convicted who were tied to the arrested among the charged.

    "Seventeen are charged. Fourteen of them were arrested today. Five defendants pleaded guilty."
    """
    whole = scene.whole_of(group)
    if whole is None or not came_later(scene.drafts[whole], scene.drafts[group]):
        return group
    drafts = scene.drafts[index], scene.drafts[whole]
    return whole if came_later(*drafts) and fits(scene, index, whole) else group


def is_right_before(scene: Scene, index: int, group: int) -> bool:
    """Whether a group is the count just told, to which "two other victims" are others.

    "The blast killed 16. Two other victims were buried on Monday": some of the 16.
    """
    before = index - 1
    said = scene.between(scene.sites[index].first, scene.sites[index].last)
    if "other" not in said and "others" not in said:
        return False  # "the last two victims"
    if fate_of(scene.drafts[index]) is fate_of(scene.drafts[group]) is Outcome.KILLED:
        return False
    near = scene.drafts[index].sentence - scene.drafts[before].sentence <= 1
    return near and scene.fact_of(before) == scene.fact_of(group)


def are_counted_there(scene: Scene, index: int) -> bool:
    """Whether all whom places hold are counted: "there were 11,068 detainees at centres"."""
    first, last = scene.sites[index].first, scene.sites[index].last
    before = tuple(scene.between(max(0, first - _THERE), first))
    told = before[-_THERE:] == ("there", "were") or before[-_THERE:] == ("there", "are")
    return told and scene.word(last) in ("at", "in") and noun_of(scene.drafts[index]) in _HELD


def are_counted_in_all(scene: Scene, index: int) -> bool:
    """Whether a count is itself a total: "up to 400 victims in all", not "nine were charged"."""
    last, fate = scene.sites[index].last, fate_of(scene.drafts[index])
    words = tuple(scene.between(last, last + 2))
    return fate not in NEXT_STEPS and (words in _IN_ALL or words[:1] in _IN_ALL)


def helped_others(scene: Scene, index: int) -> bool:
    """Whether people are accused of help to those told before: "charged with helping the two"."""
    draft = scene.drafts[index]
    words = scene.between(scene.sites[index].last, draft.clause.last)
    return any(
        word in _FOR and following in _HELPING for word, following in pairwise(words[:_CLAUSE])
    )


def are_one_fact(mine: Draft, theirs: Draft) -> bool:
    """Whether a count is that of its group by one name: "six victims freed ... six victims"."""
    told, again = theirs.number, mine.number
    same = told.value is not None and (told.value, told.bound) == (again.value, again.bound)
    return same and noun_of(mine) == noun_of(theirs)


def comes_on_top(scene: Scene, index: int, group: int) -> bool:
    """Whether a fate is told of a count "also", or "another 90" come behind a vague number.

    "Police freed 900 women. They had also freed 107 at the airport"; "Dozens were saved. Another".
    """
    first = scene.sites[index].first
    also = "also" in scene.between(max(scene.sentence(index).first, first - _VERB), first)
    same = fate_of(scene.drafts[index]) is fate_of(scene.drafts[group])
    if also and same and fate_of(scene.drafts[index]) is not None:
        return True
    return scene.drafts[group].number.bound is Bound.VAGUE and is_added(scene, index)
