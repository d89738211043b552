"""Sex of the counted people, where the words say so."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from operator import attrgetter

from statextract.attach.among_whom import among_whom
from statextract.attach.function_words import AUXILIARIES
from statextract.attach.phrase import dividing_cell
from statextract.attach.said_of_all import Saying
from statextract.attach.sex_of_levels import told_elsewhere
from statextract.attach.traits import TraitReader
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Sex, Unit

_PEOPLE = (Unit.PERSON, Unit.SHARE)
_CASES = frozenset(("cases", "infections"))
_SAID = frozenset(("are", "were", "is", "was", "("))  # "15 cases (63%) are male"
_SEXES = ("male", "female")
_sex: Callable[[Person], Sex | None] = attrgetter("sex")


class SexAttacher:
    """Gives each count of people the sex that its nouns tell."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._read = TraitReader(lexicons)
        self._peoples = lexicons.peoples

    def __call__(
        self, document: Document, drafts: Sequence[Draft], sayings: Sequence[Saying]
    ) -> None:
        """Fill ``sex``; "men and women" keep None."""
        telling = self._read.telling(document, _sex)
        for draft in drafts:
            people = draft.unit is not None and draft.unit.value in _PEOPLE
            if (
                people
                or _are_patients(document, draft)
                or dividing_cell(document, draft) is not None
            ):
                read = self._read(document, draft, _sex, telling)
                draft.sex = read or self._of_people(document, draft)
            if draft.sex is None and draft.sentence in telling:
                told = told_elsewhere(document, draft) if _may_be_told(draft) else ()
                ranges = (*told, *among_whom(document, draft))
                draft.sex = self._read.among(document, ranges, _sex)
        for saying in sayings:
            said = self._read.among(document, ((saying.first, saying.noun_last),), _sex)
            for draft in saying.counted if said is not None else ():
                draft.sex = draft.sex or said

    def _of_people(self, document: Document, draft: Draft) -> Cited[Sex] | None:
        """Read the sex off a word for a people: "nine Dutchmen", "two Frenchwomen"."""
        head = draft.phrase.head
        if head is None:
            return None
        word = document.lower[head[1] - 1]
        hits = document.ending(self._peoples).get(head[1], ())
        if not word.endswith("men") or not hits or any(hit.entry.adjective for hit in hits):
            return None  # "12 Turkmen" may be women
        sex = Sex.FEMALE if word.endswith("women") else Sex.MALE
        return Cited(sex, f"lexicon:{word}", *document.span_of(*head))


def _may_be_told(draft: Draft) -> bool:
    """Whether a count of people, deeds or a share names nobody: "(38% or 80 killings)"."""
    return draft.unit is not None and draft.unit.value is not Unit.OBJECT


def _are_patients(document: Document, draft: Draft) -> bool:
    """Whether cases are said to be of a sex: "126 cases were women"."""
    head, last = draft.phrase.head, draft.phrase.last
    counted = head is not None and head[1] == last and document.lower[last - 1] in _CASES
    return counted and document.following(last) in _SAID


def goes_on_with_sex(document: Document, draft: Draft) -> bool:
    """Whether a number has only a sex behind it, as one before it: "210 were male and 202 female".

    Of what the numbers are is told before: these may be cases.
    """
    if document.following(draft.number.last) not in _SEXES:
        return False
    words = document.lower[document.sentence_at(draft.number.first).first : draft.number.first]
    return any(sex in _SEXES and verb in AUXILIARIES for verb, sex in pairwise(words))
