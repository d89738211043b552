"""Bulletins on a disease: what is counted since it began, and the day of which they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.background import so_far
from statextract.attach.period.running import is_as_of
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document, Sentence
    from statextract.model.draft import Draft
    from statextract.model.mentions import DateMention

_TOP = 5  # sentences, the headings among them
_DATED = frozenset(("dated", "date"))
_SITUATION = frozenset("situation evolution bulletin update sitrep report".split())
# A report by its title, whose day stands in a line of its own.
_REPORTS = frozenset("situation bulletin sitrep update".split())
_OF_HEALTH = frozenset("cases deaths infections patients recoveries".split())
_BESIDE = frozenset("date dated : as of on - – , (".split())
_LABEL = 4  # tokens of "new confirmed cases:"
_TITLES = 2  # lines from the title of a report to its day
_RUNNING = frozenset(("cumulative", "cumulatively"))
_STARTS = frozenset("beginning start onset outset outbreak declaration".split())
_SPREADING = frozenset("epidemic outbreak pandemic epidemics disease virus".split())
_REACH = 6  # tokens of "since the beginning of the current epidemic"
_OF_DISEASE = frozenset(
    (Outcome.SICK, Outcome.KILLED, Outcome.RECOVERED, Outcome.HOSPITALISED, Outcome.RELEASED)
)


def counted_up(document: Document, draft: Draft) -> int | None:
    """Return the token by which a figure counts all up to now, None if it does not.

    So far 40 have died; the cumulative number of cases is 311; since the beginning of the epidemic.
    """
    at = so_far(document, draft)
    if at is not None or draft.number.value == 0 or not _is_of_disease(draft):
        return at
    return _total_before(document, draft)


def is_of_total(document: Document, draft: Draft) -> bool:
    """Whether an item of a list tells a total and what it is made of: "in all 95 (80 men)".

    The parts may be told without their fate.
    """
    counted = so_far(document, draft) is not None or _total_before(document, draft) is not None
    return counted and draft.number.value != 0


def _total_before(document: Document, draft: Draft) -> int | None:
    """Return the token by which a sentence tells a total before a number, None if none does."""
    lower, sentence = document.lower, document.sentences[draft.sentence]
    for token in range(sentence.first, draft.number.first):
        if lower[token] in _RUNNING:
            return token
        if lower[token] == "since":
            words = lower[token + 1 : min(token + 1 + _REACH, sentence.last)]
            if not (_STARTS.isdisjoint(words) or _SPREADING.isdisjoint(words)):
                return token
    opens = lower[sentence.first : sentence.first + 2] in (["in", "total"], ["in", "all"])
    return sentence.first if opens and not _RUNNING.isdisjoint(document.vocabulary) else None


def day_of_bulletin(document: Document, timings: Sequence[Timing]) -> Timing | None:
    """Return the day of which a bulletin tells: "the situation dated 19 April", None elsewhere."""
    for timing in timings:
        home = document.sentence_at(timing.mention.first)
        if home.index >= _TOP:
            return None
        if timing.is_day and (
            is_day_told_of(document, timing.mention) or _is_day_of_report(document, timing, home)
        ):
            return timing
    return None


def _is_day_of_report(document: Document, timing: Timing, home: Sentence) -> bool:
    """Whether a line is the day of "Situation report No. 14", which stands above or beside it."""
    first, last = timing.mention.first, timing.mention.last
    alone = home.last - last <= 1 and home.kind is not SentenceKind.ROW
    lead = document.lower[home.first : first]
    bare = all(word in _BESIDE for word in lead) or not _REPORTS.isdisjoint(lead)
    above = document.sentences[max(0, home.index - _TITLES)].first
    told = document.lower[above:first]
    return (
        alone
        and bare
        and not _REPORTS.isdisjoint(told)
        and not _OF_HEALTH.isdisjoint(document.vocabulary)
    )


def is_day_told_of(document: Document, mention: DateMention) -> bool:
    """Whether a date is that of a bulletin's figures: the situation dated 19 April."""
    lower, first = document.lower, mention.first
    home = document.sentence_at(first)
    if _SITUATION.isdisjoint(lower[home.first : first]):
        return False
    return lower[first - 1] in _DATED or is_as_of(document, mention)


def is_new(document: Document, draft: Draft) -> bool:
    """Whether a figure counts what a bulletin's day added: "9 new cases", "New deaths: 2"."""
    lower, first, last = document.lower, draft.number.first, draft.number.last
    labelled = lower[first - 1 : first] == [":"] and "new" in lower[max(0, first - _LABEL) : first]
    return _is_of_disease(draft) and (labelled or lower[last : last + 1] == ["new"])


def _is_of_disease(draft: Draft) -> bool:
    cases = draft.unit is not None and draft.unit.value is Unit.CASE
    return cases or (draft.outcome is not None and draft.outcome.value in _OF_DISEASE)
