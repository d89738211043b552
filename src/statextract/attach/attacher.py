"""All attachers in their order."""

from statextract.attach.clauses import clause_of
from statextract.attach.phrase import PhraseReader
from statextract.attach.unit import UnitAttacher
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.mentions import Mentions
from statextract.model.vocabulary import NumberType


class Attacher:
    """Turns every count and share into a draft figure; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._phrases = PhraseReader(lexicons)
        self._unit = UnitAttacher(lexicons)

    def __call__(self, document: Document, mentions: Mentions) -> list[Draft]:
        """Return one draft per number of type count or share, in text order."""
        numbers = [
            number
            for number in mentions.numbers
            if number.type in (NumberType.COUNT, NumberType.SHARE)
        ]
        drafts = [
            Draft(
                number=number,
                phrase=self._phrases(document, number),
                clause=clause_of(document, number),
                sentence=document.sentence_of[number.first],
            )
            for number in numbers
        ]
        self._unit(document, drafts)
        return drafts
