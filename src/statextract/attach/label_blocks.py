"""Label lines that end in their total, under a heading that says what is counted.

"Cases by age / 0-4: 120 / 5-14: 80 / Total: 200": the heading, or the line of the total, gives all
of them their unit. ``notes["block"]`` says which line of a block a number is, for the link room.
"""

from collections.abc import Iterator, Sequence

from statextract.attach.phrase import Head, HeadReader, name_of, unit_of
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, NumberType, Unit

_BY = "rule:label-block"
_LABEL = 8  # tokens of a label
_BEHIND = 2  # tokens behind a number: "60 cases."
_FEWEST = 3  # lines
_HEADING = 12  # tokens
_TOTALS = frozenset(["total", "overall", "all", "altogether", "sum"])
_BULLETS = frozenset("-–•*·")
_MARKS = frozenset((":", "–"))  # "Herat – 18"
_UNITS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_SPLITTING = frozenset("by per in on at as during".split())
_KINDS = (SentenceKind.HEADING, SentenceKind.BULLET, SentenceKind.PROSE)


class LabelBlockAttacher:
    """Gives the bare numbers of such a block their unit; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill units, and note the lines of every block that has a total and a unit."""
        if _MARKS.isdisjoint(document.vocabulary) or _TOTALS.isdisjoint(document.vocabulary):
            return
        for block in _blocks(document, drafts):
            total = _total(document, block)
            unit = None if total is None else self._unit(document, block, total)
            if total is None or unit is None:
                continue
            _forget_steps(block, unit.value)
            for draft in block:
                if draft.unit is None:
                    draft.unit = unit
                draft.notes["block"] = "total" if draft is total else "part"

    def _unit(self, document: Document, block: Sequence[Draft], total: Draft) -> Cited[Unit] | None:
        """The unit that the line of the total names, or the sentence above the block."""
        if total.unit is not None:
            start, end = total.unit.start, total.unit.end
            known = total.unit.value in _UNITS
            return Cited(total.unit.value, _BY, start, end) if known else None
        head = self._heading(document, block[0].sentence - 1)
        if head is None or unit_of(head) not in _UNITS:
            return None
        return Cited(
            unit_of(head),
            f"lexicon:{name_of(head.entry)}",
            *document.span_of(head.first, head.last),
        )

    def _heading(self, document: Document, number: int) -> Head | None:
        """The noun before "by age" in a sentence, or its last word."""
        if number < 0:
            return None
        sentence = document.sentences[number]
        words = document.lower[sentence.first : sentence.last]
        if len(words) > _HEADING:
            return None
        ends = [at for at, word in enumerate(words) if at and word in _SPLITTING]
        end = ends[0] if ends else len(words)
        while end and not words[end - 1][0].isalnum():
            end -= 1
        head = self._heads.ending(document, sentence.first + end) if end else None
        return head if head is not None and head.plural else None


def _forget_steps(block: Sequence[Draft], unit: Unit) -> None:
    """Let a step of cases count no people: "Closed: 29 / Pending trial: 12 / Total cases: 41"."""
    read = [draft for draft in block if draft.unit is not None and draft.unit.by == "rule:label"]
    bare = [draft for draft in block if draft.unit is None]
    if unit is not Unit.CASE or len(read) != 1 or len(bare) < _FEWEST - 1:
        return
    read[0].unit = read[0].role = read[0].outcome = None


def _blocks(document: Document, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Yield the numbers of three or more label lines in a row."""
    block: list[Draft] = []
    for draft in drafts:
        if not _is_line(document, draft):
            continue
        if block and draft.sentence != block[-1].sentence + 1:
            if len(block) >= _FEWEST:
                yield block
            block = []
        block.append(draft)
    if len(block) >= _FEWEST:
        yield block


def _is_line(document: Document, draft: Draft) -> bool:
    """Whether a number with a colon or dash before it, at most a noun behind it, ends a line."""
    number, sentence = draft.number, document.sentences[draft.sentence]
    if number.type is not NumberType.COUNT or number.bound is not Bound.EXACT:
        return False
    colon = number.first - 1
    labelled = sentence.first < colon <= sentence.first + _LABEL
    labelled = labelled and document.lower[colon] in _MARKS
    return labelled and sentence.kind in _KINDS and sentence.last - number.last <= _BEHIND


def _total(document: Document, block: Sequence[Draft]) -> Draft | None:
    """The first or last number of a block if it is labelled as the total, and no other is."""
    totals = [draft for draft in block if _label(document, draft) in _TOTALS]
    return totals[0] if len(totals) == 1 and totals[0] in (block[0], block[-1]) else None


def _label(document: Document, draft: Draft) -> str:
    """The first word of the label of a line."""
    first = document.sentences[draft.sentence].first
    first += document.lower[first] in _BULLETS
    return document.lower[first]
