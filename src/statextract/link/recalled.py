"""Counts of another event or time than the story's, told in a sentence of its own in passing.

"In 2019, 15 people died in a similar fire"; "Last year 300 were arrested"; "Neighbouring Togo has
12 cases". What is told later of "the victims" or "those held" is of the story's own again.
"""

from collections.abc import Sequence

from statextract.link.fit import fits, unit_of
from statextract.link.leading import find_topic, leads
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Role

_APART = frozenset(
    "neighbouring neighboring unrelated separate separately similar elsewhere".split()
)
_BACK = frozenset("earlier previously ago".split())
_TERMS = frozenset("week month year summer winter".split())
_SO_FAR = frozenset(["so", "far", "year"])
_FRONT = 5  # tokens of a sentence, or of the words behind a count, that set it apart
_YEAR = 4  # digits
_REACH = 12  # sentences with figures
_SIDES = frozenset("men women boys girls children".split())


def without_recalled(scene: Scene, index: int, alike: Sequence[int]) -> list[int]:
    """Return the figures that are the story's own, or all if none of them is.

    What is told right before stays: "In March, 14 people were killed in Peru. Nine of the dead".
    """
    near = scene.drafts[index].sentence - 1
    own = [o for o in alike if scene.drafts[o].sentence == near or not is_recalled(scene, o)]
    return own or list(alike)


def topic_of_story(scene: Scene, index: int, noun: str, *, tried: bool) -> int | None:
    """Return the group that "the migrants" or "the passengers" names, counted by another noun.

    That is the nearest of the story's own, and all of it where only some were told of since;
    people who were arrested only if the noun may be theirs (``tried``).
    """
    topic = find_topic(scene, index)
    if noun in _SIDES or (topic is not None and _is_own(scene, topic, tried=tried)):
        whole = None if topic is None or noun in _SIDES else scene.whole_of(topic)
        held = whole is not None and fits(scene, index, whole)
        return whole if held else topic
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in scene.by_sentence[number]:
            if not (leads(scene, other) and _is_own(scene, other, tried=tried)):
                continue
            top = scene.whole_of(other)
            top = other if top is None else top
            if fits(scene, index, top) and can_hold(scene.drafts[top], scene.drafts[index]):
                return scene.first_of(top)
    return None


def _is_own(scene: Scene, index: int, *, tried: bool) -> bool:
    """Whether a count is of people of the story, on the side that is named."""
    role = scene.drafts[index].role
    suspect = role is not None and role.value is Role.SUSPECT
    people = counts_people(unit_of(scene.drafts[index]))
    return people and not is_recalled(scene, index) and (tried or not suspect)


def is_recalled(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count says that it tells of another event, place or time."""
    sentence = scene.sentence(index)
    if sentence.kind is not SentenceKind.PROSE or sentence.index <= _head(scene):
        return False
    opening = scene.between(sentence.first, min(sentence.last, sentence.first + _FRONT))
    if not _BACK.isdisjoint(opening) or scene.said[sentence.index] >= _SO_FAR:
        return True
    if "last" in opening and not _TERMS.isdisjoint(opening):
        return True
    if not _APART.isdisjoint(scene.said[sentence.index]):
        return True
    return _opens_with_year(scene, opening)


def _head(scene: Scene) -> int:
    """The sentence that tells first of the story."""
    return min(scene.lede, default=0)


def _opens_with_year(scene: Scene, opening: Sequence[str]) -> bool:
    """Whether a year before that of the article opens a sentence: "In 2019,"."""
    published = scene.mentions.published
    if published is None or opening[:1] != ["in"] or not opening[1:2]:
        return False
    year = opening[1]
    return len(year) == _YEAR and year.isdigit() and int(year) < published.year
