"""Lines whose columns are set with dots or spaces, in a shadow text: as labels and rows of a table.

"Deaths ........ 41" becomes "Deaths :        41"; of lines such as "Killed    206    188" in a row
the gaps become tabs. The shadow stays as long as it was.
"""

import re
from collections.abc import Iterator

_LEADER = re.compile(
    r"^(?P<label>[^\n.:\u2026]{1,80}?)"
    r"(?P<dots>\ ?(?:\.{4,}|(?:\.\ ){3,}\.?|\u2026{2,}|_{4,}|\u00b7{4,}))"
    r"(?=\ ?(?P<rest>[\d(][\d.,]{0,14}[^\n.!?]{0,40})$)",
    re.MULTILINE,
)
_LONG = 6  # dots that nobody writes in a sentence
_NUMBER = r"\(?\d[\d.,]{0,14}%?\)?|n/?a|\u2013|-"
_LINE = re.compile(
    rf"(?P<label>\ *(?:[^\W_]|\([a-z]\))[^\n\t|]{{0,70}}?[^\s.:;,!?])"
    rf"(?P<cells>(?:\ {{2,}}(?:{_NUMBER}))+)\ *"
)
_HEADER = re.compile(r" *(?:\S{1,30}(?: \S{1,30}){0,5} {2,}){0,8}\S{1,30}(?: \S{1,30}){0,5} *")
_SENTENCE = re.compile(r"[.!?|\t]")
_WIDEST = 200  # code points of a line
_GAP = re.compile(r" {2,}")
_CELLS = re.compile(rf" {{2,}}({_NUMBER})")
_FEWEST = 2  # lines of a table


def lay_out(shadow: str) -> str:
    """Return a text with its lines in columns made readable, each as long as it was."""
    if "...." in shadow or ". . ." in shadow or "__" in shadow or "\u2026\u2026" in shadow:
        shadow = _LEADER.sub(_with_colon, shadow)
    return _with_columns(shadow) if "  " in shadow else shadow


def _with_colon(found: re.Match[str]) -> str:
    if (
        any(sign.isalpha() for sign in found["rest"])
        and len(found["dots"].replace(" ", "")) < _LONG
    ):
        return found[0]  # "Nine people died.... 14 were hurt"
    return found["label"] + ":".ljust(len(found["dots"]))


def _with_columns(shadow: str) -> str:
    """The text with colons or tabs in the gaps of lines that stand below each other."""
    lines = shadow.split("\n")
    for first, last in _blocks(lines):
        columns = max(len(_CELLS.findall(found["cells"])) for found in _found(lines, first, last))
        for number in range(first, last):
            lines[number] = _labelled(lines[number]) if columns == 1 else _row(lines[number])
        above = first - 1
        if columns > 1 and above >= 0 and _is_header(lines[above]):
            lines[above] = _GAP.sub(_tab, lines[above])
    return "\n".join(lines)


def _blocks(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the lines that stand below each other and end in columns of numbers (half-open)."""
    first = 0
    for number, line in enumerate([*lines, ""]):
        if "  " in line and len(line) <= _WIDEST and _LINE.fullmatch(line):
            continue
        if number - first >= _FEWEST:
            yield first, number
        first = number + 1


def _is_header(line: str) -> bool:
    """Whether a line over a table names its columns."""
    plain = "  " in line and len(line) <= _WIDEST and not _SENTENCE.search(line)
    return plain and _HEADER.fullmatch(line) is not None


def _found(lines: list[str], first: int, last: int) -> Iterator[re.Match[str]]:
    for line in lines[first:last]:
        found = _LINE.fullmatch(line)
        if found is not None:
            yield found


def _labelled(line: str) -> str:
    """A line with a colon behind its label."""
    found = _LINE.fullmatch(line)
    if found is None:
        return line
    at = found.end("label")
    return f"{line[:at]}:{line[at + 1 :]}"


def _row(line: str) -> str:
    """A line with a tab in each gap behind its label."""
    found = _LINE.fullmatch(line)
    if found is None:
        return line
    at = found.end("label")
    return line[:at] + _GAP.sub(_tab, line[at:].rstrip(" ")).ljust(len(line) - at)


def _tab(gap: re.Match[str]) -> str:
    return "\t".rjust(len(gap[0]))
