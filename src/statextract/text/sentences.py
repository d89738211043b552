"""Cutting an article into sentences, headings, bullets and table rows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from statextract.model.document import SentenceKind

_HEADING, _PROSE, _TITLE = SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.TITLE
# Words whose full stop does not end a sentence, when more text follows.
_ABBREVIATIONS = frozenset(
    """
    viz mr mrs ms dr prof gen lt col capt sgt maj cmdr cpl pvt det insp supt adm rev hon gov sen
    rep pres st ste jr sr no nos vs etc inc ltd co corp dept est approx cf pp
    ed eds vol jan feb mar apr jun jul aug sept sep oct nov dec tue tues wed thu thur
    thurs fri smt shri rs fr bros mt ft km kg cm mm sq bn mn messrs pte mme mlle sra
    dra ing lic atty asst assoc brig const ala ariz ark calif colo conn del fla ga ind
    kan ky la md mich minn mont neb nev okla tenn tex va vt wash wis wyo
    """.split()
)
# Those of them that do end one when a capitalised word follows that starts a sentence anyway.
_STARTERS = frozenset(
    """
    the a an in on at of but and it he she they we this that these those there his her its
    their police officials authorities according among some many most one two three four
    five six seven eight nine ten no since during after before when while if as for from by
    with
    """.split()
)

# Those that a name or number always follows.
_NEVER_LAST = frozenset("no nos mr mrs ms dr gen st".split())
_CLOCK = ("a.m", "p.m")
# What stands behind an hour goes on: "at 9 a.m. Sunday", "7 p.m. Moscow time", "5 p.m. GMT".
_OF_HOUR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun january february march april may june july august september october november december
    eastern central pacific mountain atlantic greenwich
    """.split()
)
_WORD_REACH = 30

_END = re.compile(r"""[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s)""")
_NEXT = re.compile(r"""\s+["'(\[\u201c\u2018]*(\S)""")
_GAP = re.compile(r"\s*")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_OPENING = re.compile(r"([A-Z][a-z]+) ([a-z]+)\b")
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_BULLET = re.compile(
    r"\s*(?:[\u2022\u2023\u25aa\u25cf\u25e6\u00b7\u00ba\u25ab\u25cb\u25b8\u27a2*o-]|\u2013|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S"
)
_NUMBER = re.compile(r"[\d,.\s%]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROW = re.compile(r"[^|]+\||\|[^|]+|\S[^\t]*\t+\S")
_REFERRAL = re.compile(
    r"(?:related|also read|read more|read also|see also|watch)\s*\|[^|]*[^\W\d_][^|]*\Z",
    re.IGNORECASE,
)
# A cell that is a label with its value, not one of a column: "Deaths: 41".
_LABELLED = re.compile(r"[^\W\d][^:|]{1,60}:\s*[\d.,]{1,15}(?:\s?%|\s\([^():|]{1,40}\))?")
_LABEL = re.compile(  # a line "Victims: 30", "2024: 427 people"
    r"\s*(?:[A-Z][^.:;,\n]{0,40}|(?:19|20)\d\d[^.:;,\n]{0,30}):\s*\d"
)
_BLOCK = re.compile(r"[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*")
_LINE = re.compile(r"[^\n]+")
_TERMINAL = re.compile(r"""[.!?:;\u2026]["')\]]*\s*$""")


_FULL = 0.65  # of the width of a block: a wrapped line is at least as long
_WRAPS = 3  # lines that go on in the next one, in a block of several paragraphs
_WIDEST = 110  # code points of a wrapped line
_SLACK = 10  # code points that may be left at the end of a wrapped line
# Code points of the longest sentence; the longest of news have some 700.
_LONGEST = 2_000


class Stretch(NamedTuple):
    """A sentence before its words are known (code points, half-open)."""

    start: int
    end: int
    paragraph: int
    kind: SentenceKind
    cells: tuple[tuple[int, int], ...] = ()
    header: int | None = None


def split_sentences(shadow: str, title_end: int) -> list[Stretch]:
    """Return the sentences of a shadow text in order; white space around them is left out.

    A line is a paragraph unless its block is hard-wrapped. Lines before ``title_end`` are the
    title; a line with cell bars or tabs is a row, whose ``header`` is the index of the first row
    of its table if that row holds no number beyond its first cell, or only years in their order.
    """
    stretches: list[Stretch] = []
    table: list[int] = []
    for paragraph, (start, end) in enumerate(_paragraphs(shadow)):
        line = shadow[start:end]
        if end <= title_end:
            stretches.extend(
                Stretch(first, last, paragraph, _TITLE)
                for first, last in _bounded(shadow, start, end)
            )
            continue
        cut = ("|" in line or "\t" in line) and "\n" not in line and not _REFERRAL.match(line)
        if cut and _ROW.match(line):
            cells = tuple(_cells(shadow, start, end))
            if len(cells) > 1 and all(_LABELLED.fullmatch(shadow, *cell) for cell in cells):
                labels = (Stretch(first, last, paragraph, _HEADING) for first, last in cells)
                stretches.extend(labels)
                table = []
                continue
            header = _header(shadow, stretches, table, len(cells)) if cells else None
            if cells:
                table.append(len(stretches))
            for first, last in _bounded(shadow, start, end):
                own = tuple(cell for cell in cells if first <= cell[0] < last)
                stretches.append(Stretch(first, last, paragraph, SentenceKind.ROW, own, header))
            continue
        table = []
        kind = _kind_of(line)
        for begin, stop in _sentences(shadow, start, end):
            for first, last in _bounded(shadow, begin, stop):
                stretches.append(Stretch(first, last, paragraph, kind))
    return stretches


def _kind_of(line: str) -> SentenceKind:
    if _BULLET.match(line):
        return SentenceKind.BULLET
    if len(line) < 100 and not _TERMINAL.search(line):
        return _HEADING
    return _PROSE


def _paragraphs(shadow: str) -> Iterator[tuple[int, int]]:
    """Lines without the white space around them; hard-wrapped blocks are one paragraph."""
    flows = _flows(shadow)
    for block in _BLOCK.finditer(shadow):
        start, end = block.span()
        lines = [line.span() for line in _LINE.finditer(shadow, start, end)]
        if len(lines) > 1 and not flows and _wrapped(texts := [shadow[a:b] for a, b in lines]):
            head = lines[:1] if _ends_early(texts) else []
            lines = [*head, *_joined(lines[len(head) :], texts[len(head) :])]
        for first, last in lines:
            text = shadow[first:last]
            if stripped := text.strip():
                begin = first + len(text) - len(text.lstrip())
                yield begin, begin + len(stripped)


def _bounded(shadow: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch in pieces of bounded length, cut at white space where there is some.

    Rules look around within a sentence; text without any full stop must not make them look
    around in all of it.
    """
    pieces = []
    while end - start > _LONGEST:
        cut = max(shadow.rfind(" ", start, start + _LONGEST), start + _LONGEST // 2)
        pieces.append((start, cut))
        start = cut
        while start < end and shadow[start].isspace():
            start += 1
    if start < end:
        pieces.append((start, end))
    return pieces


def _flows(shadow: str) -> bool:
    """Whether most of a text stands in lines too long to be wrapped, so that none of it is.

    The lines of its letterhead, of a title and a dateline, then stay apart.
    """
    lengths = [len(line[0]) for line in _LINE.finditer(shadow)]
    return 2 * sum(length for length in lengths if length > _WIDEST) > sum(lengths)


def _wrapped(lines: list[str]) -> bool:
    if len(lines) < 2 or any("|" in line or "\t" in line.strip() for line in lines):
        return False
    if any(_BULLET.match(line) or _LABEL.match(line) for line in lines[1:]):
        return False
    width = max(map(len, lines))
    open_ends = [at for at, line in enumerate(lines[:-1]) if not _TERMINAL.search(line)]
    if not 40 <= width <= _WIDEST or len(open_ends) * 2 < len(lines) - 1:
        return False
    if not all(_is_full(lines[at], width) for at in open_ends):
        return False
    short = any(not _is_full(line, width) for line in lines[:-1])
    going_on = sum(lines[at + 1].lstrip()[:1].islower() for at in open_ends)
    return not short or (len(open_ends) >= _WRAPS and going_on * 2 >= len(open_ends))


def _is_full(line: str, width: int) -> bool:
    return len(line.rstrip()) >= _FULL * width


def _joined(lines: list[tuple[int, int]], texts: list[str]) -> Iterator[tuple[int, int]]:
    """The paragraphs of a hard-wrapped block: one ends where a line stops short."""
    width, start = max(map(len, texts)), lines[0][0]
    for at, (line, (_, end)) in enumerate(zip(texts, lines, strict=True)):
        last = at + 1 == len(lines)
        if last or (not _is_full(line, width) and _TERMINAL.search(line)):
            yield start, end
            start = end if last else lines[at + 1][0]


def _ends_early(lines: list[str]) -> bool:
    """Whether a first line is a headline above the others, not wrapped: more would have fitted."""
    first, following = lines[0].rstrip(), lines[1].lstrip()
    if _TERMINAL.search(first) or not following[:1].isupper():
        return False
    room = max(map(len, lines)) - len(first)
    return room > len(following.split(maxsplit=1)[0]) + _SLACK


def _cells(shadow: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    mark = "|" if "|" in shadow[start:end] else "\t"
    at = start
    for piece in shadow[start:end].split(mark):
        stripped = piece.strip()
        if stripped and not set(stripped) <= set("-:=+ "):
            offset = at + piece.index(stripped[0])
            yield offset, offset + len(stripped)
        at += len(piece) + 1


def _header(shadow: str, stretches: list[Stretch], table: list[int], columns: int) -> int | None:
    if not table:
        return None
    head = table[0]
    if head >= len(stretches):
        return None
    if len(table) == 1 and len(stretches[head].cells) == columns - 1 > 1:
        start = stretches[head].cells[0][0]  # the corner of a table is often left empty
        cells = ((start, start), *stretches[head].cells)
        stretches[head] = stretches[head]._replace(cells=cells)
    later = [shadow[a:b] for a, b in stretches[head].cells[1:]]
    numbers = [cell for cell in later if _NUMBER.fullmatch(cell)]
    years = [int(cell) for cell in numbers if _YEAR.fullmatch(cell)]
    in_order = sorted(set(years)) in (years, years[::-1])
    if numbers and not (len(years) == len(numbers) > 1 and in_order):
        return None
    return head


def _sentences(shadow: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for mark in _END.finditer(shadow, start, end):
        if _ends_sentence(shadow, at, mark, end):
            yield at, mark.end()
            gap = _GAP.match(shadow, mark.end(), end)
            at = gap.end() if gap else mark.end()
    if at < end:
        yield at, end


def _ends_sentence(shadow: str, at: int, mark: re.Match[str], end: int) -> bool:
    following = _NEXT.match(shadow, mark.end(), end)
    if following is None:
        return False
    nxt = following.group(1)
    if nxt.islower():
        return False
    if not mark.group().startswith("."):
        return True
    before = shadow[max(at, mark.start() - _WORD_REACH) : mark.start()]
    word = _LAST_WORD.search(before[before.rfind(" ") + 1 :])
    if word is None:
        return True
    last = word.group()
    small = last.lower()
    initial = len(last) == 1 and last.isupper()  # "John F. Kennedy"
    if not initial and "." not in last and small not in _ABBREVIATIONS:
        return True
    start = _FIRST_WORD.match(shadow, following.start(1))
    starter = start is not None and start.group().lower() in _STARTERS
    if initial:
        return starter
    if "." in last:  # U.S., B.E. 2567; only clock times end before a digit: "at 7 a.m. 12 died"
        led = before.lower().split()[-3:-2] in (["the"], ["a"])  # "The 6 p.m. Mass"
        if small in _CLOCK and not led and _begins_behind_hour(shadow, following.start(1)):
            return True
        return starter or (not nxt.isupper() and (small in _CLOCK or not nxt.isdigit()))
    return starter and small not in _NEVER_LAST


def _begins_behind_hour(shadow: str, at: int) -> bool:
    """Whether a sentence begins behind an hour: "freed at 9 a.m. Crews had dug"."""
    opening = _OPENING.match(shadow, at)
    return (
        opening is not None
        and opening.group(1).lower() not in _OF_HOUR
        and opening.group(2) not in ("time", "on")
    )
