"""All rules of outcome in their order."""

from collections.abc import Sequence
from itertools import groupby

from statextract.attach.outcome.aboard import read_aboard
from statextract.attach.outcome.at_sea import at_sea
from statextract.attach.outcome.background import (
    are_children_of_one,
    is_headline_of_part,
    is_of_land,
    is_of_things,
    only_part_is_told,
)
from statextract.attach.outcome.by_illness import fell_ill, ill_with
from statextract.attach.outcome.called import CalledReader
from statextract.attach.outcome.captives import (
    die_so,
    free_captives,
    held_abroad,
    held_by_captors,
    is_of_lost,
    is_others,
    run_or_fall,
    stay_captive,
)
from statextract.attach.outcome.cases import CaseReader, read_fatal, read_fatality
from statextract.attach.outcome.company import (
    died_there,
    is_view,
    read_among,
    read_charged,
    read_companion,
    read_counterpart,
    read_gapped,
    read_in_group,
    read_likewise,
    read_said_of,
    read_shared,
    read_twin,
)
from statextract.attach.outcome.described import (
    is_naming,
    is_to_come,
    of_whole,
    only_describes,
    only_tells_who,
    open_to,
    who_before,
)
from statextract.attach.outcome.excepted import except_from, is_excepted
from statextract.attach.outcome.found_migrants import stop_found_migrants
from statextract.attach.outcome.group_noun import GroupNounReader
from statextract.attach.outcome.homecoming import HomecomingReader
from statextract.attach.outcome.host import HostReader
from statextract.attach.outcome.households import read_of_households
from statextract.attach.outcome.in_phrase import read_in_phrase
from statextract.attach.outcome.joined import read_joined
from statextract.attach.outcome.layout import CellReader, IntroReader, read_label
from statextract.attach.outcome.level import (
    read_apposed,
    read_inverted,
    read_level,
    read_partitive,
    read_whose,
)
from statextract.attach.outcome.meant import still_lost
from statextract.attach.outcome.no_arrest import doubt_arrest
from statextract.attach.outcome.object import ObjectReader
from statextract.attach.outcome.own_noun import OwnNounReader
from statextract.attach.outcome.predicates import PredicateReader
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    prefer,
    read_sentence,
    start_of,
)
from statextract.attach.outcome.recast import Recaster
from statextract.attach.outcome.recovery import read_bodies, read_found, settle_recovery
from statextract.attach.outcome.removed import are_deported
from statextract.attach.outcome.subject import read_behind
from statextract.attach.outcome.survivors import count_the_lost, survived
from statextract.attach.outcome.suspected import read_suspected
from statextract.attach.outcome.taken import read_taken
from statextract.attach.outcome.them import read_them
from statextract.attach.outcome.to_care import read_to_care
from statextract.attach.outcome.told_next import NextTeller
from statextract.attach.outcome.with_one import read_with_one
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_ARRESTED, _RESCUED = Outcome.ARRESTED, Outcome.RESCUED
_SHARE = Unit.SHARE
_THINGS = (Unit.CASE, Unit.OBJECT)
_MEMORY = 4
_TELLING = frozenset("report record register confirm log".split())
# What is only found or named may have a fate behind it: "found 12 people dead".
_WEAK = frozenset((Outcome.IDENTIFIED, None))


class OutcomeAttacher:
    """Gives each draft what happened to its people; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._predicates = PredicateReader(lexicons)
        self._cells = CellReader(lexicons)
        self._objects = ObjectReader(lexicons)
        self._cases = CaseReader(lexicons)
        self._intro = IntroReader(lexicons)
        self._own_noun = OwnNounReader(lexicons)
        self._host = HostReader(lexicons)
        self._homecoming = HomecomingReader(lexicons)
        self._next = NextTeller(lexicons)
        self._recast = Recaster(lexicons)
        self._called = CalledReader(lexicons)
        self._group_noun = GroupNounReader(lexicons)

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
            verdict = self._verdict(reading, draft, previous)
            verdict = fell_ill(reading, verdict, self._lexicons.diseases)
            if verdict is None or verdict.outcome is None:
                verdict = read_them(reading, draft) or verdict
            if verdict is not None and is_of_things(reading, draft, self._lexicons.objects):
                verdict = None
            verdict = verdict and self._recast(reading, draft, verdict, previous)
            verdict = read_to_care(reading, draft, verdict) or verdict
            verdict = read_suspected(reading, verdict)
            if verdict is not None and survived(draft, verdict):
                verdict = None
            if verdict is not None and is_excepted(reading, draft):
                verdict = except_from(draft, verdict)
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
                verdict = free_captives(verdict, draft, named, earlier, reading.document)
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
            verdict = self._homecoming(reading, draft, verdict, previous)
            if verdict is None or verdict.outcome is None:
                verdict = (
                    self._called(reading.document, draft)
                    or read_found(reading, draft, previous)
                    or read_bodies(reading, draft)
                    or read_with_one(reading, draft)
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
            if verdict is not None and not are_deported(reading, draft, verdict):
                verdict = None
            if verdict is not None and died_there(reading, draft, verdict, verdicts):
                verdict = None
            verdicts.append(verdict)
        return count_the_lost(reading, verdicts)

    def _verdict(
        self, reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
    ) -> Verdict | None:
        if are_children_of_one(reading, draft) or only_part_is_told(reading, draft):
            return None
        if draft.unit is not None and draft.unit.value in _THINGS:
            return self._cases(reading, draft)
        if draft.unit is not None and draft.unit.value is _SHARE:
            shared = self._cases(reading, draft)
            if shared is not None:
                return shared
        fatal = read_fatality(reading, draft) or read_fatal(reading, draft)
        if fatal is not None:
            return fatal
        if not reading.predicates:
            behind = read_behind(reading, draft)
            return self._elsewhere(reading, draft, previous) or behind
        own = read_in_phrase(reading, draft)
        before = self._objects(reading, draft)
        if own is not None and own.by == "rule:noun":
            return before if before is not None and before.by == "rule:nominal" else own
        level = read_label(reading, draft) or read_level(reading, draft)
        if level is not None:
            return level
        if before is not None and before.outcome not in _WEAK:
            lost = still_lost(reading, draft, before, own)
            return lost or prefer(before, own or who_before(reading, draft))
        among = None if own is not None else read_among(reading, draft, previous)
        member = (
            among
            or read_twin(reading, draft, previous)
            or read_inverted(reading, draft)
            or read_apposed(reading, draft)
            or self._host(reading, draft)
            or read_likewise(reading, draft)
            or read_whose(reading, draft)
            or read_charged(reading, draft, previous)
            or read_in_group(reading, draft)
        )
        if member is not None:
            return member
        behind = self._preferred(read_behind(reading, draft), own)
        if is_headline_of_part(reading, draft, behind):
            return own
        if behind is not None and behind.entry is not None and not only_tells_who(behind):
            part = read_partitive(reading, draft)
            only_told = behind.outcome is None and behind.entry.lemma in _TELLING
            known = behind.entry.lemma == "suspect" or is_naming(reading.document, behind)
            named = of_whole(reading, draft) if known else None
            if named is None and only_describes(behind):
                named = self._own_noun.state(reading, draft)  # "90 hostages waited in the hall"
            if named is not None and (named.outcome is not None or named.role is Role.SUSPECT):
                return named  # "six of the arrested are suspected of being smugglers"
            return part if part is not None and only_told else prefer(behind, part)
        found = before if before is not None and before.outcome is not None else None
        if found is not None and found.entry is not None and found.entry.lemma == "locate":
            found = self._own_noun.fate(reading, draft) or found  # "located four gunshot victims"
        told = prefer(before, behind) if before is not None else behind
        return found or self._elsewhere(reading, draft, previous) or told

    def _elsewhere(
        self, reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
    ) -> Verdict | None:
        """What the table, others beside the phrase, or its own noun say where no predicate does."""
        return (
            self._cells(reading.document, draft)
            or read_companion(reading, draft)
            or read_said_of(reading, draft)
            or read_shared(reading, draft, previous)
            or read_gapped(reading, draft, previous)
            or self._joined(reading, draft)
            or read_of_households(reading, draft, previous)
            or read_aboard(reading, draft)
            or self._own_noun.state(reading, draft)
            or self._group_noun(reading, draft, previous)
            or of_whole(reading, draft)
            or read_partitive(reading, draft)
            or self._intro(reading.document, draft)
            or self._own_noun.crime(reading, draft)
        )

    def _joined(self, reading: Reading, draft: Draft) -> Verdict | None:
        """An object joined to one that is not counted, if who acts may do so to people."""
        joined = read_joined(reading, draft)
        return joined if joined is None or self._objects.may_be(reading, joined) else None

    def _preferred(self, behind: Verdict | None, own: Verdict | None) -> Verdict | None:
        """A predicate wins over an attribute, if it is in the list."""
        if own is not None and (behind is None or behind.outcome is None or behind.modal):
            return own
        return prefer(behind, own) if behind is not None else None
