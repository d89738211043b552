"""Words that can be the verb of a clause and are none: charges, crimes, what leads to "that".

And the colon that is no bound, that of an hour.
"""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import is_past
from statextract.attach.inserts import DASH
from statextract.model.document import Document

_CHARGE = 5  # tokens of "charged with two counts of"
_CHARGING = frozenset(
    "charged accused suspected convicted guilty suspicion charges charge counts count".split()
)
_OF_CHARGE = frozenset(("with", "of", "for"))
_ARTICLES = frozenset(("the", "a", "an", "this"))
_BEHIND_EVENT = frozenset(", . on of in at when that which were was".split())
_CRIME = 5  # tokens from "of" to the last of "human trafficking and money laundering"
_BEHIND_CRIME = ([","], ["and"], ["or"])
_BE = frozenset("is was 's remains".split())
_SAYING = 6  # tokens of "is a great disgrace that"
_JOINED = 10  # tokens of "and nine of the passengers being"
_STOPS = frozenset((";", ":", DASH, ","))


def are_joined(lower: Sequence[str], being: int) -> bool:
    """Whether people joined by "and" share a participle: "ended in two men and a boy being held".

    Behind a comma a clause of its own begins: "13 wait, two brothers being among the missing".
    """
    near = range(being - 1, max(0, being - _JOINED), -1)
    mark = next((lower[at] for at in near if lower[at] in _STOPS or lower[at] == "and"), None)
    return mark == "and"


def says_that(lower: Sequence[str], at: int) -> bool:
    """Whether a verb only leads to what is said: "it is a disgrace that girls and boys were"."""
    return lower[at] in _BE and lower[at - 1] == "it" and "that" in lower[at + 1 : at + _SAYING]


def is_charge(lower: Sequence[str], at: int) -> bool:
    """Whether a deed is what people are charged with: "held and charged with attempted murder"."""
    if is_past(lower[at]):
        return False
    near = lower[max(0, at - _CHARGE) : at]
    return not _CHARGING.isdisjoint(near) and any(
        mark in _CHARGING and behind in _OF_CHARGE for mark, behind in pairwise(near)
    )


def names_crime(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether a deed is only named: "on suspicion of human trafficking, three men were held"."""
    if not lower[first].endswith("ing") or lower[last : last + 1] not in _BEHIND_CRIME:
        return False
    return "of" in lower[max(0, first - _CRIME) : first]


def is_no_verb(document: Document, at: int, last: int) -> bool:
    """Whether a verb's form names a charge, a crime or an event of a place."""
    lower = document.lower
    return is_charge(lower, at) or names_crime(lower, at, last) or names_event(document, at, last)


def names_event(document: Document, at: int, last: int) -> bool:
    """Whether what could be a verb is the deed of a place: "in the Karida attack, two died"."""
    lower = document.lower
    if at < 2 or last - at > 1 or is_past(lower[at]) or lower[at - 2] not in _ARTICLES:
        return False
    return document.words[at - 1][0].isupper() and document.following(last) in _BEHIND_EVENT


def is_of_hour(document: Document, at: int) -> bool:
    """Whether a colon stands in a time: "rescued by 10:15 a.m. on Sunday", not "killed 12: 15"."""
    if document.lower[at] != ":" or at + 1 >= len(document.lower):
        return False
    digits = document.lower[at - 1][-1:].isdigit() and document.lower[at + 1][:1].isdigit()
    return digits and document.ends[at - 1] == document.starts[at + 1] - 1
