"""Bulletins on a disease: what is counted since it began, and the day of which they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.period.background import so_far
from statextract.attach.period.fates import is_case_of_disease
from statextract.attach.period.running import is_as_of
from statextract.attach.period.saying import is_day_of_saying
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
_COUNTING = frozenset("reported recorded registered logged".split())
_BESIDE = frozenset("date dated : as of on - – , (".split())
_LABEL = 7  # tokens of "new confirmed cases for the day –"
_TITLES = 2  # lines from the title of a report to its day
_RUNNING = frozenset(("cumulative", "cumulatively"))
_STARTS = frozenset("beginning start onset outset outbreak declaration".split())
_SPREADING = frozenset("epidemic outbreak pandemic epidemics disease virus".split())
_DAY = len("2025-04-24")
_REACH = 6  # tokens of "since the beginning of the current epidemic"
_DISEASES = frozenset(
    """
    covid-19 covid coronavirus cholera ebola measles dengue mpox marburg malaria polio diphtheria
    influenza mers mers-cov zika salmonella listeria coli anthrax plague hepatitis outbreak
    outbreaks epidemic pandemic virus fever disease infections
    """.split()
)
_COUNTED = frozenset(
    "cases infections infected recoveries outbreak outbreaks epidemic pandemic".split()
)
_TALLIED = frozenset("total tally toll caseload count".split())
_OF_TALLY = frozenset(
    """
    cases case infections infected deaths dead died fatalities recoveries recovered patients
    confirmed hospitalised hospitalized discharged hospitalisations hospitalizations toll
    """.split()
)
_LABELS = frozenset((":", "-", "\u2013", "\u2014", "="))
_REACHING = frozenset(
    """
    to at is was are now stands stood reached reaches touches touched hit hits climbed rose
    soared surged jumped increased exceeds exceeded
    """.split()
)
_NEWS = frozenset("new more additional another fresh further today yesterday".split())
_TOTAL = 12  # tokens from "total number of people who have recovered to date" to its number
_RECORD = 16  # tokens of "has reported over 17,000 cases and nearly" before a number
_HAVE = frozenset(("has", "have"))
_ADVERBS = frozenset("now already officially also only".split())
_RECORDING = frozenset("recorded reported registered confirmed logged tallied seen".split())
_MORE_THAN = ("more", "than")
_STRIKING = frozenset("killed infected claimed sickened".split())
_TAKEN = 8  # tokens of "took the country 's tally to" before a number
_HEDGED = 4  # tokens of "to more than" before a number
_BRINGING = frozenset("took takes taking brought brings bringing pushed pushing".split())
_PASSING = frozenset(
    "pass passes passed passing cross crosses crossed crossing surpass surpassed surpassing top "
    "topped exceed exceeded".split()
)
_WITHIN = frozenset("week weeks month months day days hours average daily since".split())
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
    if opens and not _RUNNING.isdisjoint(document.vocabulary):
        return sentence.first
    if not tells_disease(document):
        return None
    return _tallied(document, draft) or _recorded(document, draft) or _brought(document, draft)


def _recorded(document: Document, draft: Draft) -> int | None:
    """Return the token of "has" in "Australia has recorded nearly 25,000 cases and 517 deaths"."""
    lower, at = document.lower, draft.number.first
    first = document.sentences[draft.sentence].first
    for have in range(max(first, at - _RECORD), at - 1):
        verb = have + 1 + (lower[have + 1] in _ADVERBS)
        done = lower[verb] in _STRIKING and not _DISEASES.isdisjoint(lower[first:have])
        if lower[have] not in _HAVE or not (done or lower[verb] in _RECORDING):
            continue
        words = lower[verb + 1 : draft.phrase.last]
        words = [w for at, w in enumerate(words) if (w, *words[at + 1 : at + 2]) != _MORE_THAN]
        told = _NEWS.isdisjoint(words) and _WITHIN.isdisjoint(lower[first : draft.clause.last])
        return have if told and ";" not in words else None
    return None


def _brought(document: Document, draft: Draft) -> int | None:
    """Return the token of "took" in "the new cases took India to 4,023,179 infections"."""
    lower, at = document.lower, draft.number.first
    first = max(document.sentences[draft.sentence].first, at - _TAKEN)
    if "to" not in lower[max(first, at - _HEDGED) : at]:
        return None
    return next((token for token in range(first, at) if lower[token] in _BRINGING), None)


def passes_level(document: Document, draft: Draft) -> bool:
    """Whether all cases so far passed a number: "the third country to pass four million cases"."""
    before = document.lower[max(0, draft.number.first - _HEDGED) : draft.number.first]
    return not _PASSING.isdisjoint(before) and _is_of_disease(draft) and tells_disease(document)


def tells_disease(document: Document) -> bool:
    """Whether an article is of a disease that spreads, and counts its cases."""
    words = document.vocabulary
    return not (_DISEASES.isdisjoint(words) or _COUNTED.isdisjoint(words))


def _tallied(document: Document, draft: Draft) -> int | None:
    """Return the token of "total" in "the total number of infections now stands at 2,979"."""
    lower, at = document.lower, draft.number.first
    first = max(document.sentences[draft.sentence].first, at - _TOTAL)
    total = next((token for token in range(at - 1, first - 1, -1) if lower[token] in _TALLIED), -1)
    if total < 0 or not _NEWS.isdisjoint(lower[max(first, total - 1) : at]):
        return None
    if any(lower[token][0].isdigit() and lower[token - 1] != "-" for token in range(total, at)):
        return None  # "of a total of 40 beds nine", but "total number of COVID-19 cases"
    named = not _OF_TALLY.isdisjoint((*lower[total:at], *lower[max(first, total - 1) : total]))
    label = total == first and lower[at - 1] in _LABELS  # "Total deaths – 11"
    return total if named and (label or not _REACHING.isdisjoint(lower[total:at])) else None


def day_of_bulletin(document: Document, timings: Sequence[Timing]) -> Timing | None:
    """Return the day of which a bulletin tells: "the situation dated 19 April", None elsewhere."""
    for timing in timings:
        home = document.sentence_at(timing.mention.first)
        headed = timing.is_day and _heads_situation(document, timing, home)
        if home.index >= _TOP and not headed:
            continue
        if headed or (
            timing.is_day
            and (
                is_day_told_of(document, timing.mention)
                or _is_day_of_report(document, timing, home)
            )
        ):
            return timing
    return _day_of_new_cases(document, timings) if tells_disease(document) else None


def _day_of_new_cases(document: Document, timings: Sequence[Timing]) -> Timing | None:
    """Return the day whose new cases the first sentence counts: "Togo on Monday reported 15 new".

    What the story goes on to tell of new ones is of it, too.
    """
    lede = next((s for s in document.sentences if s.kind is SentenceKind.PROSE), None)
    words = () if lede is None else document.lower[lede.first : lede.last]
    if lede is None or "new" not in words or _COUNTING.isdisjoint(words):
        return None
    days = [t for t in timings if lede.first <= t.mention.first < lede.last and not t.heads]
    told = len(days) == 1 and days[0].is_day and not _OF_HEALTH.isdisjoint(words)
    return days[0] if told else None


def _heads_situation(document: Document, timing: Timing, home: Sentence) -> bool:
    """Whether a line farther down heads a report: "Situation report as at 4 June | compiled by"."""
    opens = document.lower[home.first : timing.mention.first]
    told = {"situation", "report"} <= set(opens) or "sitrep" in opens
    return told and is_as_of(document, timing.mention) and not any(map(is_past, opens))


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
    line = document.sentence_at(first).first
    labelled = first > line and lower[first - 1] in _LABELS
    labelled = labelled and "new" in lower[max(line, first - _LABEL) : first]
    newly = "newly" in document.lower[last : draft.clause.last]
    newly = newly or lower[first - 2 : first] == ["a", "record"]
    return _is_of_disease(draft) and (labelled or newly or document.following(last) == "new")


def is_of_bulletin(document: Document, draft: Draft) -> bool:
    """Whether a figure is of what a disease added on a day: "Four new deaths were reported"."""
    return tells_disease(document) and is_new(document, draft)


def is_of_epidemic(document: Document, draft: Draft) -> bool:
    """Whether people fell ill in an epidemic, or cases did, which no day of an event tells."""
    sick = draft.outcome is not None and draft.outcome.value is Outcome.SICK
    return is_case_of_disease(draft) or (sick and tells_disease(document))


def said_then(document: Document, dates: Sequence[DateMention], draft: Draft) -> DateMention | None:
    """Return the day on which new cases were told of, None if their sentence has none.

    The ministry on Sunday announced 251 new cases: a day's count is told on its day.
    """
    if not is_of_bulletin(document, draft):
        return None
    days = [
        date
        for date in dates
        if document.sentence_of[date.first] == draft.sentence
        and len(date.value or "") == _DAY
        and is_day_of_saying(document, date)
    ]
    return days[0] if len(days) == 1 else None


def _is_of_disease(draft: Draft) -> bool:
    cases = draft.unit is not None and draft.unit.value is Unit.CASE
    return cases or (draft.outcome is not None and draft.outcome.value in _OF_DISEASE)
