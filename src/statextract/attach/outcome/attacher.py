"""All rules of outcome in their order."""

from collections.abc import Sequence
from itertools import groupby

from statextract.attach.outcome.admitted import read_admitted
from statextract.attach.outcome.at_sea import at_sea
from statextract.attach.outcome.background import (
    is_of_land,
    is_of_things,
)
from statextract.attach.outcome.by_illness import fell_ill, ill_with
from statextract.attach.outcome.called import CalledReader
from statextract.attach.outcome.captives import (
    free_captives,
    held_by_captors,
    is_of_lost,
    is_others,
    seized_by_officers,
)
from statextract.attach.outcome.company import (
    died_there,
    is_view,
    read_counterpart,
)
from statextract.attach.outcome.described import (
    is_to_come,
    open_to,
)
from statextract.attach.outcome.excepted import except_from, is_excepted
from statextract.attach.outcome.found_migrants import stop_found_migrants
from statextract.attach.outcome.given import GivenReader
from statextract.attach.outcome.goals import GoalReader
from statextract.attach.outcome.homecoming import HomecomingReader
from statextract.attach.outcome.no_arrest import doubt_arrest
from statextract.attach.outcome.own_noun import OwnNounReader
from statextract.attach.outcome.predicates import PredicateReader
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    read_sentence,
    start_of,
)
from statextract.attach.outcome.recast import Recaster
from statextract.attach.outcome.recovery import read_bodies, read_found, settle_recovery
from statextract.attach.outcome.removed import are_deported, read_removed
from statextract.attach.outcome.still_captive import held_abroad, not_freed, stay_captive
from statextract.attach.outcome.survivors import count_the_lost, survived
from statextract.attach.outcome.suspected import read_suspected
from statextract.attach.outcome.taken import read_taken
from statextract.attach.outcome.them import read_them
from statextract.attach.outcome.to_care import read_to_care
from statextract.attach.outcome.told_before import die_so, run_or_fall
from statextract.attach.outcome.told_next import NextTeller
from statextract.attach.outcome.verdicts import VerdictReader
from statextract.attach.outcome.with_one import read_with_one
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role

_ARRESTED, _RESCUED = Outcome.ARRESTED, Outcome.RESCUED
_MEMORY = 4


class OutcomeAttacher:
    """Gives each draft what happened to its people; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._predicates = PredicateReader(lexicons)
        self._verdict = VerdictReader(lexicons)
        self._own_noun = OwnNounReader(lexicons)
        self._homecoming = HomecomingReader(lexicons)
        self._next = NextTeller(lexicons)
        self._recast = Recaster(lexicons)
        self._called = CalledReader(lexicons)
        self._given = GivenReader(lexicons)
        self._goal = GoalReader(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> list[Verdict | None]:
        """Fill ``outcome``, and return for each draft the verdict that gave it.

        A draft whose clause says nothing keeps None and may inherit; one whose clause says
        something else gets a Cited None; ``notes["outcome"]`` says which fates it leaves open (see
        ``open_to`` of the lexicon).
        """
        verdicts: list[Verdict | None] = []
        for index, group in groupby(drafts, key=lambda draft: draft.sentence):
            together = list(group)
            sentence = document.sentences[index]
            starts = {draft.number.first: start_of(document, draft) for draft in together}
            objects = {*starts.values(), *[draft.phrase.first for draft in together]}
            predicates = self._predicates(document, sentence, objects)
            reading = read_sentence(document, sentence, together, starts, predicates)
            verdicts.extend(self._read(reading, verdicts))
        self._next(document, drafts, verdicts, lambda s: self._predicates(document, s, frozenset()))
        officers = self._lexicons.classes.of("officer")
        for i, draft in enumerate(drafts):
            verdict = verdicts[i] = stop_found_migrants(document, draft, verdicts[i], officers)
            if verdict is not None:
                start, end = document.span_of(verdict.first, verdict.last)
                draft.outcome = Cited(verdict.outcome, verdict.by, start, end)
                if (described := open_to(document, verdict)) is not None:
                    draft.notes["outcome"] = described
        return verdicts

    def _read(self, reading: Reading, told: Sequence[Verdict | None]) -> list[Verdict | None]:
        """The verdicts of one sentence; ``told`` are those of the sentences before."""
        verdicts: list[Verdict | None] = []
        for i, draft in enumerate(reading.drafts):
            previous = (reading.drafts[i - 1], verdicts[i - 1]) if i else None
            verdict = self._own_noun.named(reading, draft, self._verdict(reading, draft, previous))
            verdict = fell_ill(reading, verdict, self._lexicons.diseases)
            if verdict is None or verdict.outcome is None:
                verdict = read_them(reading, draft) or verdict
            if verdict is not None and is_of_things(reading, draft, self._lexicons.objects):
                verdict = None
            verdict = verdict and self._recast(reading, draft, verdict, previous)
            verdict = read_to_care(reading, draft, verdict) or verdict
            verdict = read_admitted(reading, read_removed(reading, draft, verdict) or verdict)
            verdict = read_suspected(reading, verdict)
            if verdict is not None and survived(draft, verdict):
                verdict = None
            if verdict is not None and is_excepted(reading, draft):
                verdict = except_from(draft, verdict)
            verdict = verdict and seized_by_officers(reading.document, draft, verdict)
            if verdict is not None and verdict.outcome is _ARRESTED:
                verdict = None if is_of_land(reading, draft) else verdict
                verdict = verdict and held_by_captors(reading.document, draft, verdict)
                verdict = verdict and held_abroad(
                    reading.document, verdict, [*told[-_MEMORY:], *verdicts]
                )
                verdict = verdict and at_sea(reading, draft, doubt_arrest(reading, verdict))
            if verdict is not None and verdict.entry is not None and verdict.entry.of_captives:
                earlier = [*told[-_MEMORY:], *verdicts]
                named = self._own_noun.fate(reading, draft)
                verdict = not_freed(
                    reading.document,
                    draft,
                    free_captives(verdict, draft, named, earlier, reading.document),
                    earlier,
                )
            elif verdict is not None and (draft.noun is None or is_others(draft)):
                between = reading.document.lower[draft.number.last : verdict.last]
                still = "still" in between  # "77 are still held": of those told before
                verdict = stay_captive(
                    verdict, [*told[-_MEMORY:], *verdicts] if still else verdicts
                )
                verdict = die_so(verdict, draft, [*told[-_MEMORY:], *verdicts])
            if verdict is not None and verdict.outcome in (Outcome.DISPLACED, Outcome.ABDUCTED):
                beside = previous[0] if previous is not None else None
                verdict = run_or_fall(verdict, draft, beside, [*told[-_MEMORY:], *verdicts])
            if verdict is not None and is_of_lost(reading.document, verdict, draft):
                verdict = verdict._replace(outcome=_RESCUED, role=Role.VICTIM)
            verdict = self._homecoming(
                reading, draft, self._goal(reading, draft, verdict), previous
            )
            if verdict is None or verdict.outcome is None:
                verdict = (
                    self._called(reading.document, draft)
                    or read_found(reading, draft, previous)
                    or read_bodies(reading, draft)
                    or read_with_one(reading, draft)
                    or self._given(reading, draft)
                    or read_counterpart(reading, draft, verdicts)
                    or ill_with(reading, draft, self._lexicons.diseases)
                    or verdict
                )
            if verdict is None or verdict.entry is None or verdict.entry.lemma == "take in":
                verdict = read_taken(reading, draft) or verdict
            if verdict is not None:
                named = self._own_noun.fate(reading, draft)
                verdict = settle_recovery(reading, draft, verdict, named, previous)
            if verdict and (is_to_come(reading, draft, verdict) or is_view(reading, verdict)):
                verdict = None
            if verdict is not None and (
                not are_deported(reading, draft, verdict)
                or died_there(reading, draft, verdict, verdicts)
            ):
                verdict = None
            verdicts.append(verdict)
        return count_the_lost(reading, verdicts)
