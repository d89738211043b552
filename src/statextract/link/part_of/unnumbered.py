"""Cues before people without a number: "including an officer and two clerks", "students and two".

A count that "and" joins to them is led to by the same cue.
"""

from statextract.link.grammar import PREPOSITIONS, THEM_OR_WHOM
from statextract.link.scene import Scene
from statextract.link.shape import has_finite_verb
from statextract.link.within import within

INCLUDING = frozenset("including include includes included comprising notably especially".split())
_ONE = 12  # tokens from "among them" to the count behind "and"
_NAMES = 5  # tokens of "students , parents"
_VERB = 2  # tokens of "later died", behind which a count has a clause of its own
_STOPS = frozenset(["(", ")", ";", ":", ".", "–", "who", "were", "was", "had"])


def cue_before_unnumbered(scene: Scene, index: int) -> tuple[int, int] | None:
    """The cue before one person and the count: "among them an officer and two inspectors"."""
    first = scene.sites[index].first
    for token in range(first - 2, max(scene.sentence(index).first, first - _ONE) - 1, -1):
        word = scene.word(token)
        if word in _STOPS or scene.document.words[token][:1].isdigit():
            return None
        if word in ("a", "an", "the"):
            if scene.word(token - 1) in INCLUDING:
                return token - 1, token
            pronoun = scene.word(token - 1) in THEM_OR_WHOM
            if pronoun and scene.word(token - 2) in ("among", "amongst"):
                return token - 2, token
        if word in INCLUDING and _names_people(scene, token + 1, first - 1):
            end = scene.sites[index].last
            own = has_finite_verb(scene, end, min(end + _VERB, scene.sentence(index).last))
            return None if own else (token, token + 1)
    return None


def _names_people(scene: Scene, first: int, last: int) -> bool:
    """Whether people without a number stand there: "including students and two teachers"."""
    words = scene.between(first, last)
    if not PREPOSITIONS.isdisjoint(words) or any(
        True for _ in within(scene.mentions.numbers, first, last)
    ):
        return False
    people = scene.document.starting(scene.lexicons.people)
    known = any(not hit.entry.adjective for at in range(first, last) for hit in people.get(at, ()))
    return 0 < last - first <= _NAMES and known and not has_finite_verb(scene, first, last)
