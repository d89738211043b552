"""Some of those counted before, by place or kind: "Within Punjab there were 120", "Among girls".

The place or kind is not counted itself: what ties the number is that it tells of the same cases,
or the same fate, as the count that the sentence before leads with, or of a sex or age among them.
"""

from statextract.link.fit import GENERIC, fate_of, fits, noun_of, unit_of
from statextract.link.leading import find_topic
from statextract.link.part_of.occasion import are_told_apart, is_of_another_time, is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_bare, is_name
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Unit

_AMONG = frozenset(["among", "amongst"])
_THERE = (("there", "were"), ("there", "are"), ("there", "have", "been"), ("there", "had", "been"))
_COMPARED = frozenset("previous earlier last than compared when".split())
_NAME = 7  # tokens of "health workers in the north"
_DIGIT = "0123456789"
_NEAR = 2  # sentences


@rule(["within", *_AMONG])
def tie_within(scene: Scene, index: int) -> Tie | None:
    """Tie a count behind "Within Punjab" or "Among girls" to the count told before."""
    frame = _frame(scene, index)
    if frame is None or any(True for _ in scene.earlier_in_sentence(index)):
        return None
    if is_added(scene, index) or is_set_apart(scene, index) or is_of_another_time(scene, index):
        return None
    whole = find_topic(scene, index, 1)
    if whole is None or scene.drafts[index].sentence - scene.drafts[whole].sentence > _NEAR:
        return None
    if not _COMPARED.isdisjoint(scene.said[scene.drafts[whole].sentence]):
        return None  # "352 fewer than in the previous week, when 21,564 were held"
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    smaller = can_hold(theirs, mine) and mine.number.value != theirs.number.value
    if not smaller or not fits(scene, index, whole) or are_told_apart(scene, index, whole):
        return None
    among = scene.word(frame[0]) in _AMONG
    if among and not _names_people(scene, frame):
        return None  # "Among pigs, 40 have died"
    if not (_tells_the_same(scene, index, whole) or (among and _is_class(scene, frame, whole))):
        return None
    return Tie(whole, "rule:within", frame, "frame")


def _frame(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens of "Within Punjab" or "Among girls", right before a count, or None."""
    first, here = scene.sentence(index).first, scene.sites[index].first
    if scene.word(first) not in (_AMONG | {"within"}):
        return None
    end = here
    for form in _THERE:
        if tuple(scene.between(here - len(form), here)) == form:
            end = here - len(form)
    end -= scene.word(end - 1) == ","
    words = scene.between(first + 1, end)
    plain = 0 < len(words) <= _NAME and not any(word[0] in _DIGIT or word == "," for word in words)
    return (first, end) if plain else None


def _tells_the_same(scene: Scene, index: int, whole: int) -> bool:
    """Whether both tell one fate, or count one kind of case; a bare count is of whatever it is."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if is_bare(scene, index) and fate_of(mine) is None:
        return scene.word(scene.sites[index].first - 2) == "there" and _is_last(scene, index)
    if fate_of(mine) is fate_of(theirs) is not None:
        return True
    noun = noun_of(mine)
    return noun is not None and noun == noun_of(theirs) and noun not in GENERIC - {"case"}


def _is_last(scene: Scene, index: int) -> bool:
    """Whether nothing is said of a bare count: "Within Punjab there were 120"."""
    return scene.word(scene.drafts[index].number.last) in (".", ",", ";", "")


def _names_people(scene: Scene, frame: tuple[int, int]) -> bool:
    return any(token in scene.document.starting(scene.lexicons.people) for token in range(*frame))


def _is_class(scene: Scene, frame: tuple[int, int], whole: int) -> bool:
    """Whether those among whom they are are told by sex or age alone: "Among girls"."""
    if unit_of(scene.drafts[whole]) is not Unit.PERSON or is_name(scene, frame[1] - 1):
        return False
    people = scene.document.ending(scene.lexicons.people).get(frame[1], ())
    classed = [h for h in people if h.entry.sex is not None or h.entry.age is not None]
    start = frame[0] + 1 + (scene.word(frame[0] + 1) == "the")
    return any(hit.first == start and hit.entry.role is None for hit in classed)
