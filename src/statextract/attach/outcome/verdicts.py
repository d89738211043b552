"""What one sentence says befell the people of a count: the nearest wording that tells it."""

from statextract.attach.outcome.aboard import read_aboard
from statextract.attach.outcome.background import (
    are_children_of_one,
    is_headline_of_part,
    only_part_is_told,
)
from statextract.attach.outcome.cases import CaseReader, read_fatal, read_fatality
from statextract.attach.outcome.company import (
    read_among,
    read_charged,
    read_companion,
    read_gapped,
    read_in_group,
    read_likewise,
    read_said_of,
    read_shared,
    read_twin,
)
from statextract.attach.outcome.described import (
    is_naming,
    of_whole,
    only_describes,
    only_tells_who,
    who_before,
)
from statextract.attach.outcome.group_noun import GroupNounReader
from statextract.attach.outcome.host import HostReader
from statextract.attach.outcome.households import read_of_households
from statextract.attach.outcome.in_phrase import read_in_phrase
from statextract.attach.outcome.joined import read_joined
from statextract.attach.outcome.later_deeds import read_closing_fate
from statextract.attach.outcome.layout import CellReader, IntroReader, read_label
from statextract.attach.outcome.level import (
    read_apposed,
    read_inverted,
    read_level,
    read_partitive,
    read_whose,
)
from statextract.attach.outcome.meant import still_lost
from statextract.attach.outcome.object import ObjectReader
from statextract.attach.outcome.own_noun import OwnNounReader
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    prefer,
)
from statextract.attach.outcome.subject import read_behind
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_SHARE = Unit.SHARE
_THINGS = (Unit.CASE, Unit.OBJECT)
_TELLING = frozenset("report record register confirm log".split())
# What is only found or named may have a fate behind it: "found 12 people dead".
_WEAK = frozenset((Outcome.IDENTIFIED, None))


class VerdictReader:
    """Reads what befell the people of one count; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._cells = CellReader(lexicons)
        self._objects = ObjectReader(lexicons)
        self._cases = CaseReader(lexicons)
        self._intro = IntroReader(lexicons)
        self._own_noun = OwnNounReader(lexicons)
        self._host = HostReader(lexicons)
        self._group_noun = GroupNounReader(lexicons)

    def __call__(
        self, reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
    ) -> Verdict | None:
        """Return what befell the counted; None if nothing is said of it.

        First what counts things or cases, then the phrase itself and its level, then the list or
        group that the count is one of, last the words behind it and in other clauses.
        """
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
        behind = read_closing_fate(reading, draft) or read_behind(reading, draft)
        behind = self._preferred(behind, own)
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
