"""What a heading over bullets divides: "Form of exploitation: • forced labour: 49 • begging: 16".

The heading names no group, only how one is split; the group is a count of the lines above it.
"""

from collections.abc import Sequence

from statextract.link.antecedent import resolve_group
from statextract.link.fit import fate_of, fates_agree, fits, unit_of
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import Sentence, SentenceKind
from statextract.model.vocabulary import Bound, Outcome, Role, Unit

_DIVISIONS = frozenset(
    """
    age ages sex gender nationality nationalities citizenship origin origins form forms type types
    kind kinds purpose purposes sector sectors province provinces region regions district districts
    county counties state states destination destinations category categories breakdown by per
    """.split()
)
_FILLERS = frozenset(
    """
    of the a and in at their these those all number numbers total totals figure figures broken down
    as follows follow distribution split were was are is work employment crime offence offense
    residence follows main following country countries area areas place places group groups
    """.split()
)
_HEADING = 8  # tokens
_REACH = 16  # lines with figures
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_MEANT = frozenset("they these those".split())
_MAKING_UP = frozenset(
    "include includes included including comprise comprised comprises were are namely".split()
)
_INTRODUCTION = 6  # tokens of "Those from abroad included:"


def names_division(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line says only by what a group is split: "Age", "By province:"."""
    if sentence.last - sentence.first > _HEADING:
        return False
    words = scene.between(sentence.first, sentence.last)
    return not _DIVISIONS.isdisjoint(words) and not any(word[0].isdigit() for word in words)


def counts_otherwise(scene: Scene, sentence: Sentence, parts: Sequence[int]) -> bool:
    """Whether bullets without nouns stand under a line of things or unknown words: "Prices by"."""
    if any(scene.drafts[part].phrase.head is not None for part in parts):
        return False
    lexicons, starting = scene.lexicons, scene.document.starting
    counted = (lexicons.people, lexicons.cases, lexicons.outcomes, lexicons.diseases)
    known = set[int]()
    for table in counted:
        for token in range(sentence.first, sentence.last):
            for hit in starting(table).get(token, ()):
                known.update(range(token, hit.last))
    return any(
        token not in known and word.isalpha() and word not in _DIVISIONS and word not in _FILLERS
        for token, word in enumerate(scene.between(sentence.first, sentence.last), sentence.first)
    )


def find_divided(scene: Scene, number: int, parts: Sequence[int]) -> tuple[int, bool] | None:
    """Return the count above a heading that its bullets divide, and whether they are all of it.

    The count that they make up; else the nearest that is not less than they are together. None
    where no line above counts what can be divided so.

    Args:
        scene: The article.
        number: The sentence that is the heading.
        parts: The counts of the bullets.
    """
    sentence = scene.document.sentences[number]
    if not names_division(scene, sentence) or counts_otherwise(scene, sentence, parts):
        return None
    size = sum(scene.drafts[part].number.value or 0 for part in parts)
    near: int | None = None
    for earlier in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[earlier]:
            if not _is_total(scene, other, parts):
                continue
            value = scene.drafts[other].number.value or 0
            if value == size:
                return scene.first_of(other), True
            if near is None and value > size:
                near = scene.first_of(other)
    return None if near is None else (near, False)


def find_meant(scene: Scene, number: int, parts: Sequence[int]) -> int | None:
    """Return whom the pronoun of "They included:" means, over bullets; None if there is none."""
    sentence = scene.document.sentences[number]
    first, last = sentence.first, sentence.last - 1
    if last - first > _INTRODUCTION or scene.word(first) not in _MEANT:
        return None
    if scene.word(last - 1) not in _MAKING_UP:
        return None
    for earlier in scene.sentences_before(number, 1):
        for other in scene.by_sentence[earlier]:
            if _is_total(scene, other, parts):
                return scene.first_of(other)
    return resolve_group(scene, parts[0], first, first + 1)


def _is_total(scene: Scene, index: int, parts: Sequence[int]) -> bool:
    """Whether a count is told for itself and can hold all that the bullets count."""
    whole = scene.drafts[index]
    if unit_of(whole) not in _COUNTED or whole.of is not None or not leads(scene, index):
        return False
    if whole.number.bound is Bound.VAGUE or scene.sentence(index).kind is SentenceKind.ROW:
        return False
    return all(
        fits(scene, part, index)
        and can_hold(whole, scene.drafts[part])
        and _agree(scene, part, index)
        for part in parts
    )


def _agree(scene: Scene, part: int, whole: int) -> bool:
    """Whether the fates agree; how victims were exploited is told of those found or freed."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if fate_of(mine) is Outcome.EXPLOITED:
        return theirs.role is None or theirs.role.value is Role.VICTIM
    return fates_agree(mine, theirs)
