"""Times that the line above a list gives its items: "From 1 to 31 March the unit: • held 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.period.papers import SAYING
from statextract.attach.period.timing import is_attribute
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document, Sentence
    from statextract.model.draft import Draft

_OPENED = frozenset("set which who that whose where".split())
_BULLET = SentenceKind.BULLET
_LINES = 20  # of a list under its heading
_LINE = 16  # tokens of a line that is a period and little else
# What may stand beside the period in such a line: "Reporting period: week 16 (14-20 April)".
_BESIDE = frozenset(
    """
    week weeks period reporting report covering covered for the of from to no number bulletin
    update situation month quarter : ( ) - – , . / # dates date range
    """.split()
)


def time_in_list(
    document: Document,
    draft: Draft,
    by_sentence: Mapping[int, Sequence[Timing]],
    dated: Sequence[Dated],
) -> tuple[Timing, str] | None:
    """Return the time that an item of a list has told already, else that of the list.

    - There have been 116 cases since 30 May. Most of these (96) were in Kano.
    """
    home = document.sentences[draft.sentence]
    fate = draft.outcome.value if draft.outcome else None
    for pair in reversed(dated) if home.kind is _BULLET and fate is not None else ():
        told = document.sentences[pair.draft.sentence]
        if told.index < home.index - 1:
            break
        same = pair.draft.outcome is not None and pair.draft.outcome.value is fate
        if told.index < home.index and told.paragraph == home.paragraph and same:
            return pair.timing, "same-paragraph"
    listed = time_of_list(document, draft, by_sentence)
    return None if listed is None else (listed, "list")


def time_of_list(
    document: Document, draft: Draft, by_sentence: Mapping[int, Sequence[Timing]]
) -> Timing | None:
    """Return the only time that the line above a bullet's list names, if it opens the list.

    Times of saying are none, nor those that only describe ("the 2015 law"), are compared with,
    or are still to come.
    """
    kind = document.sentences[draft.sentence].kind
    if kind is SentenceKind.HEADING:
        return _time_of_lines(document, draft, by_sentence)
    if kind is not _BULLET:
        return None
    above = document.above_list(draft.sentence)
    sentence = document.sentences[above]
    if sentence.last <= sentence.first or document.lower[sentence.last - 1] != ":":
        return None
    told = [timing for timing in by_sentence.get(above, ()) if not timing.heads]
    if len(told) != 1:
        return None
    timing = told[0]
    if _describes(document.lower, sentence.first, timing.mention.first):
        return None
    if timing.is_day and not SAYING.isdisjoint(document.lower[sentence.first : sentence.last]):
        return None  # "On Monday the ministry said that it had:"
    beside = timing.vague or timing.rival or timing.planned or timing.is_season
    return None if beside or is_attribute(document, timing.mention) else timing


def _time_of_lines(
    document: Document, draft: Draft, by_sentence: Mapping[int, Sequence[Timing]]
) -> Timing | None:
    """The only time that the heading of lines names: "Victims in 2024 by age / Under 18: 9"."""
    if draft.number.last < document.sentences[draft.sentence].last:
        return None
    for at in range(draft.sentence - 1, max(-1, draft.sentence - _LINES - 1), -1):
        line = document.sentences[at]
        if (
            document.lower[line.last - 1][0].isdigit()
            and "by" not in document.lower[line.first : line.last]
        ):
            continue
        told = by_sentence.get(at, ())
        divided = "by" in document.lower[line.first : line.last] and len(told) == 1
        plain = divided and not (told[0].rival or told[0].planned or told[0].is_day)
        return told[0] if plain and line.kind is SentenceKind.HEADING else None
    return None


def _describes(lower: Sequence[str], first: int, at: int) -> bool:
    """Whether a date stands in an insert: "The unit, set up in 2015, has done the following:"."""
    comma = next((token for token in range(at - 1, first, -1) if lower[token] == ","), None)
    return comma is not None and (is_past(lower[comma + 1]) or lower[comma + 1] in _OPENED)


def is_period_line(document: Document, sentence: Sentence, timing: Timing) -> bool:
    """Whether a line holds a period and nothing else that is told: "Week 16 (14-20 April)"."""
    if sentence.last - sentence.first > _LINE or timing.is_day:
        return False
    first, last = timing.mention.first, timing.mention.last
    if document.following(last) == ":" and document.following(last + 1)[:1].isdigit():
        return False  # "2021: 108"
    rest = (*document.lower[sentence.first : first], *document.lower[last : sentence.last])
    return all(word in _BESIDE or word.isdigit() for word in rest)


def ends_title(document: Document, sentence: Sentence, timing: Timing) -> bool:
    """Whether a title sets a period apart at its end: "Road safety: first quarter of 2025"."""
    last, first = timing.mention.last, timing.mention.first
    closed = last == sentence.last or (
        last == sentence.last - 1 and document.lower[last] in (")", ".")
    )
    apart = first > sentence.first and document.lower[first - 1] in (":", "(", ",", "–", "-")
    return closed and apart and not timing.is_day
