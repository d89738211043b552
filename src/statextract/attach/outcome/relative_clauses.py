"""Whose clause it is: relative clauses of the counted, of their object, and of another count."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_past
from statextract.attach.outcome.reading import Reading
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_WITHIN = frozenset("in during at on after over under by".split())
_VIOLENT = frozenset((Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED))
_BEFORE = frozenset(("previously", "formerly"))


class RelativeClause:
    """The relative clause in which a walk through a sentence is, and where the last one ended.

    Attributes:
        open: Whether the walk is in one.
        of_object: Whether the counted are its object: "whom they held".
        foreign: Whether it is of another noun: "met a boy who died".
        end: The token of the last verb that ended one, -1 before the first.
    """

    def __init__(self) -> None:
        self.open = self.of_object = self.foreign = False
        self.end = -1

    def opens_with(self, reading: Reading, draft: Draft, at: int) -> bool:
        """Open it at a relative pronoun; return whether one opens there ("that" may open none)."""
        lower = reading.document.lower
        word, following = lower[at], lower[at + 1] if at + 1 < len(lower) else ""
        verbal = following in AUXILIARIES or is_past(following) or at + 1 in reading.by_group
        if word in ("who", "which") or (word == "that" and verbal):
            within = word == "which" and lower[at - 1] in _WITHIN
            # "riots in which 53 people died", "prayed for those who died"
            self.foreign = within or self._is_of_object(reading, draft, at)
        elif word == "whom":
            self.of_object = True
        elif word == "whose":
            self.foreign = True  # "whose boat sank have been confirmed dead"
        else:
            return False
        self.open = True
        return True

    def goes_on(self, lower: Sequence[str], predicate: Predicate) -> bool:
        """Whether a verb goes on the clause: "who live, work or study in Tralee"."""
        joints = lower[self.end : predicate.group] if self.end > 0 else []
        if joints == [","]:
            return predicate.group == predicate.first and predicate.entry.outcome is None
        return joints in (["and"], ["or"], [",", "or"])

    def tells_of_attack(self, predicate: Predicate) -> bool:
        """Whether the counted do harm in it: "the two men who shot him"."""
        entry = predicate.entry
        harm = entry.lemma == "attack" or (entry.outcome in _VIOLENT and not entry.agentive)
        return harm and predicate.shape is Shape.ACTIVE and not self.of_object

    def tells_of_counted(self, lower: Sequence[str], predicate: Predicate) -> bool:
        """Whether a predicate tells what befell the counted: "who were held", "whom they held".

        What had befallen them before is no news: "who were previously deported".
        """
        if self.foreign or not _BEFORE.isdisjoint(lower[predicate.group : predicate.first]):
            return False
        if not self.of_object:
            finite = predicate.shape is Shape.SUBJECT and predicate.finite
            return predicate.shape is Shape.PASSIVE or finite
        # "whom police killed between May and July"
        bare = predicate.shape is Shape.REDUCED and predicate.entry.affected == "object"
        return bare or predicate.shape is Shape.ACTIVE

    def close(self, end: int) -> None:
        """Leave it behind its verb."""
        self.open = self.of_object = self.foreign = False
        self.end = end

    def _is_of_object(self, reading: Reading, draft: Draft, at: int) -> bool:
        """Whether an object stands before it: "buried sons who had died".

        So does one in the first relative clause: "who met a boy who died".
        """
        lower = reading.document.lower
        between = set(lower[self.end : at]) if self.end >= 0 else set()
        if not between.isdisjoint(DETERMINERS) and between.isdisjoint((",", "and", "or")):
            return True
        words = lower[draft.phrase.last : at]
        acts = len(words) > 1 and is_past(words[0]) and PREPOSITIONS.isdisjoint(words)
        return acts or (draft.phrase.head is not None and lower[at - 1] == "those")


def has_verb_of_its_own(reading: Reading, draft: Draft, other: Draft) -> bool:
    """Whether a verb behind a bare count is its own: "two robbers shot by guard, one dies"."""
    if other.phrase.head is not None:
        return False
    return draft.phrase.head is None or other.phrase.last in reading.by_group


def is_placed(reading: Reading, draft: Draft, other: Draft) -> bool:
    """Whether the first of two bare counts has its own cause: "ten in fires, eight in floods"."""
    bare = draft.phrase.head is other.phrase.head is None
    return (
        bare
        and draft.phrase.of is None
        and reading.document.lower[draft.number.last] in PREPOSITIONS
    )
