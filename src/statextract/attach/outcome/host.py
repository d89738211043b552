"""Figures between dashes or in brackets tell the noun before: "the victims – 41 women – were"."""

from statextract.attach.inserts import DASH
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft

_CLOSERS = {DASH: DASH, "(": ")"}
_BACK = 16  # tokens from the opening mark to a count of the list
_AHEAD = 24  # tokens from a count to the closing mark
_SAID = (Shape.PASSIVE, Shape.SUBJECT)


class HostReader:
    """Finds what is said of the noun before an insert; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people

    def __call__(self, reading: Reading, draft: Draft) -> Verdict | None:
        """Return what is said behind the insert of those whom a list inside it counts.

        "The victims – 41 women and 12 men – were taken to shelters". None where the noun before the
        insert has a number of its own, or is no plural.
        """
        row = _read_row_subject(reading, draft)
        if row is not None:
            return row
        marks = _insert_of(reading, draft)
        if marks is None or not self._is_group(reading, marks[0]):
            return None
        predicate = reading.by_group.get(marks[1] + 1)
        if predicate is None or not predicate.finite or predicate.shape not in _SAID:
            return None
        return judge(predicate, predicate.shape.value)

    def _is_group(self, reading: Reading, mark: int) -> bool:
        """Whether a plural that nothing counts stands before a mark: "The victims –"."""
        document = reading.document
        word = document.lower[mark - 1]
        if not word.endswith("s") and word not in ("men", "women", "children", "people"):
            return False
        if any(draft.phrase.last == mark for draft in reading.drafts):
            return False
        return bool(document.ending(self._people).get(mark))


def _insert_of(reading: Reading, draft: Draft) -> tuple[int, int] | None:
    """The tokens of the marks around a count; None where a clause stands between."""
    lower, start, sentence = reading.document.lower, reading.start(draft), reading.sentence
    opening = next(
        (at for at in range(start - 1, max(sentence.first, start - _BACK), -1)
         if lower[at] in _CLOSERS or at in reading.by_group),
        None,
    )  # fmt: skip
    if opening is None or lower[opening] not in _CLOSERS:
        return None
    mark = _CLOSERS[lower[opening]]
    last = min(sentence.last - 1, draft.number.last + _AHEAD)
    for at in range(draft.number.last, last):
        if lower[at] == mark:
            return opening, at
        if at in reading.by_group:
            return None
    return None


def _read_row_subject(reading: Reading, draft: Draft) -> Verdict | None:
    """What is said of those whom a row counts: "Victims were sent to clinics (24), police (8)"."""
    head, lower = draft.phrase.head, reading.document.lower
    if head is None or head[1] > draft.number.first or lower[draft.number.begin - 1] != "(":
        return None
    predicate = reading.by_group.get(head[1])
    opens = head[0] - reading.sentence.first <= 1
    if not opens or predicate is None or not predicate.finite or predicate.shape not in _SAID:
        return None
    return judge(predicate, predicate.shape.value)
