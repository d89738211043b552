"""All attachers in their order."""

from itertools import pairwise

from statextract.attach.age import AgeAttacher
from statextract.attach.all_died import kill_all
from statextract.attach.brackets import clear_undecided, share_columns, share_counted
from statextract.attach.claims import ClaimAttacher
from statextract.attach.clauses import ClauseCutter
from statextract.attach.compared import ComparedUnitAttacher, share_compared
from statextract.attach.counted_on import CountedOnAttacher
from statextract.attach.custody import settle_custody
from statextract.attach.direction import DirectionAttacher
from statextract.attach.elided import share_traits
from statextract.attach.gapped import share_gapped
from statextract.attach.harmed_who import HarmedWho
from statextract.attach.headed import HeadedAttacher
from statextract.attach.herds import HerdAttacher
from statextract.attach.label_blocks import LabelBlockAttacher
from statextract.attach.labels import share_labels
from statextract.attach.made_up import share_made_up
from statextract.attach.nationality import NationalityAttacher
from statextract.attach.origins import OriginRows
from statextract.attach.outcome import OutcomeAttacher
from statextract.attach.period import PeriodAttacher
from statextract.attach.phrase import HeadReader, PhraseReader
from statextract.attach.place import PlaceAttacher
from statextract.attach.qualifiers import QualifierAttacher
from statextract.attach.role import RoleAttacher
from statextract.attach.said_of_all import SaidOfAllReader
from statextract.attach.saved import save_survivors
from statextract.attach.sex import SexAttacher
from statextract.attach.share_lists import ShareListAttacher
from statextract.attach.shares_gapped import share_on
from statextract.attach.source import SourceAttacher
from statextract.attach.status import StatusAttacher
from statextract.attach.tallied import TallyAttacher
from statextract.attach.unit import LeftOutUnitAttacher, UnitAttacher
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.mentions import Mentions, NumberMention
from statextract.model.vocabulary import NumberType

_SHARE, _AMOUNTS = NumberType.SHARE, (NumberType.MONEY, NumberType.MEASURE)
_OF_WHICH = 8  # tokens of "is needed, of which"
_FIGURES = (NumberType.COUNT, NumberType.SHARE)


class Attacher:
    """Turns every count and share into a draft figure; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._phrases = PhraseReader(lexicons)
        self._clauses = ClauseCutter(lexicons)
        self._unit = UnitAttacher(lexicons)
        self._outcome = OutcomeAttacher(lexicons)
        self._role = RoleAttacher(lexicons)
        self._harmed = HarmedWho(lexicons)
        self._nationality = NationalityAttacher(lexicons)
        self._left_out = LeftOutUnitAttacher(lexicons)
        self._tallied = TallyAttacher(lexicons)
        self._compared = ComparedUnitAttacher(lexicons)
        self._label_blocks = LabelBlockAttacher(lexicons)
        self._headed = HeadedAttacher(lexicons)
        self._claims = ClaimAttacher(lexicons)
        self._counted_on = CountedOnAttacher(lexicons)
        self._origins = OriginRows(lexicons)
        self._herds = HerdAttacher(lexicons)
        self._share_lists = ShareListAttacher(lexicons)
        self._heads = HeadReader(lexicons)
        self._said_of_all = SaidOfAllReader(lexicons, self._heads)
        self._sex = SexAttacher(lexicons)
        self._age = AgeAttacher(lexicons)
        self._place = PlaceAttacher(lexicons)
        self._qualifiers = QualifierAttacher(lexicons)
        self._direction = DirectionAttacher(lexicons)
        self._status = StatusAttacher(lexicons)
        self._source = SourceAttacher()
        self._period = PeriodAttacher(lexicons)

    def __call__(self, document: Document, mentions: Mentions) -> list[Draft]:
        """Return one draft per number of type count or share, in text order.

        A rate ("12 women a month") makes one too, unless it is printed in per cent or is what a
        rate is counted by ("per 100,000 inhabitants").
        """
        of_things = _shares_of_things(document, mentions)
        numbers = [
            number
            for number in mentions.numbers
            if (number.type in _FIGURES and number.first not in of_things)
            or (
                number.type is NumberType.RATE
                and not number.percent
                and not _is_of_ratio(document, number)
            )
        ]
        drafts = [
            Draft(
                number=number,
                phrase=self._phrases(document, number),
                clause=clause,
                sentence=document.sentence_of[number.first],
            )
            for number, clause in zip(numbers, self._clauses(document, numbers), strict=True)
        ]
        self._unit(document, drafts)
        verdicts = self._outcome(document, drafts)
        self._role(document, drafts, verdicts)
        self._harmed(document, drafts)
        kill_all(document, drafts)
        settle_custody(drafts)
        save_survivors(document, drafts)
        self._left_out(document, drafts)
        self._share_lists(document, drafts)
        share_on(document, self._heads, drafts)
        self._compared(document, drafts)
        share_compared(document, drafts)
        self._tallied(document, drafts)
        clear_undecided(document, drafts)
        share_counted(document, drafts)
        self._headed(document, drafts)
        share_gapped(document, drafts)
        self._claims(document, drafts)
        self._counted_on(document, drafts)
        self._origins(document, drafts)
        self._herds(document, drafts)
        share_made_up(document, drafts)
        self._label_blocks(document, drafts)
        share_labels(document, drafts)
        share_columns(document, drafts)
        sayings = self._said_of_all(document, drafts)
        self._sex(document, drafts, sayings)
        self._age(document, drafts, mentions.numbers, sayings)
        share_traits(document, drafts)
        self._qualifiers(document, drafts)
        self._nationality(document, mentions, drafts, sayings)
        self._place(document, mentions, drafts)
        self._source(document, mentions, drafts)
        self._direction(document, drafts)
        self._status(document, drafts)
        self._period(document, mentions, drafts)
        return drafts


def _shares_of_things(document: Document, mentions: Mentions) -> frozenset[int]:
    """The first tokens of shares of no people.

    "$7 billion, of which 80 per cent has been spent"; "a third, or 200 hectares, burned".
    """
    lower = document.lower
    found = set[int]()
    for one, other in pairwise(mentions.numbers):
        gap = lower[one.last : other.first]
        if other.type is _SHARE and one.type is NumberType.MONEY:
            if len(gap) <= _OF_WHICH and gap[-2:] == ["of", "which"]:
                found.add(other.first)
        elif one.type is _SHARE and other.type in _AMOUNTS and gap == [",", "or"]:
            found.add(one.first)
    return frozenset(found)


def _is_of_ratio(document: Document, number: NumberMention) -> bool:
    """Whether a rate counts nobody: "per 100,000", "for every 10 victims, five were women"."""
    first = document.sentence_at(number.first).first
    ratio = document.lower[first : first + 2] == ["for", "every"]
    return ratio or (number.first > 0 and document.lower[number.first - 1] in ("per", "every"))
