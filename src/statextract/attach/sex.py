"""Sex of the counted people, where the words say so."""

from collections.abc import Sequence

from statextract.attach.traits import TraitReader
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Sex, Unit


class SexAttacher:
    """Gives each count of people the sex that its nouns tell."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._read = TraitReader(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``sex``; "men and women" keep None."""
        for draft in drafts:
            if draft.unit is not None and draft.unit.value in (Unit.PERSON, Unit.SHARE):
                draft.sex = self._read(document, draft, _sex)


def _sex(person: Person) -> Sex | None:
    return person.sex
