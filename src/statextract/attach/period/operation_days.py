"""The days of an operation that a release opens with: "Between 8 and 12 May, ... action days"."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.period.fates import takes_part
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document, Sentence
    from statextract.model.draft import Draft

_OPENING = 3  # sentences of prose
_TOLD = 8  # sentences of which one may say when it was: "The operation was carried out between"
_SUBJECT = 4  # tokens of "The joint police operation"
_DONE = frozenset("carried took ran conducted lasted held unfolded".split())
_OPERATIONS = frozenset(
    """
    operation operations raid raids crackdown sweep sweeps blitz inspections action actions swoop
    swoops
    """.split()
)
# So it may be called again: "This initiative ran from 30 September to 6 October".
_SUBJECTS = _OPERATIONS | frozenset("initiative drive campaign exercise offensive manhunt".split())
_SPANNING = frozenset(("between", "from"))
_LONGEST = datetime.timedelta(days=31)


def operation_days(
    document: Document,
    by_sentence: Mapping[int, Sequence[Timing]],
    published: datetime.date | None,
) -> Timing | None:
    """Return the days between which the one operation of a release went on, None if none did."""
    prose = (s for s in document.sentences if s.kind is SentenceKind.PROSE)
    found: Timing | None = None
    for place, sentence in zip(range(_TOLD), prose, strict=False):
        if place >= _OPENING and not _says_when(document, sentence):
            continue
        for timing in by_sentence.get(sentence.index, ()):
            period = read_period(timing.when)
            if period is None or timing.planned or timing.since or timing.rival:
                continue
            if found is not None and timing.when != found.when:
                return None  # another time is told as well
            long = period.last - period.first
            over = published is None or period.last <= published
            words = document.lower[sentence.first : sentence.last]
            days = datetime.timedelta(0) < long <= _LONGEST and "/" in timing.when
            named = not _OPERATIONS.isdisjoint(words) or _says_when(document, sentence)
            named = named or _opens_with(document, sentence, timing)
            if days and over and named:
                found = timing
        if found is not None:
            return found
    return None


def _opens_with(document: Document, sentence: Sentence, timing: Timing) -> bool:
    """Whether a sentence without counts opens with its days: "From 1 to 10 May, crews patrolled".

    What follows is what they did then.
    """
    lower, mention = document.lower, timing.mention
    opens = mention.first - sentence.first <= 1 and document.following(mention.last) == ","
    counts = any(word[0].isdigit() for word in lower[mention.last : sentence.last])
    told = any(map(is_past, lower[mention.last : sentence.last]))
    return opens and told and not counts and lower[sentence.first] in _SPANNING


def is_of_operation(document: Document, days: Timing, draft: Draft) -> bool:
    """Whether what was done is told before its days: "43 were held in a raid. The raid ran from".

    So it is where a sentence says when the operation was, for those of its lede and headlines.
    """
    told = document.sentence_at(days.mention.first)
    led = next((s.index for s in document.sentences if s.kind is SentenceKind.PROSE), told.index)
    sentence = document.sentences[draft.sentence]
    words = document.lower[sentence.first : sentence.last]
    within = draft.sentence <= led or not _OPERATIONS.isdisjoint(words)
    return within and _says_when(document, told) and takes_part(document, draft)


def _says_when(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells when the operation was: "The raids took place between"."""
    words = document.lower[sentence.first : sentence.last]
    subject = words[:_SUBJECT]
    told = subject[:1] in (["the"], ["this"]) and not _SUBJECTS.isdisjoint(subject)
    return told and not _DONE.isdisjoint(words)
