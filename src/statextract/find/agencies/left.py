"""Where the name around a head begins."""

from statextract.find.agencies.letters import Style, is_capital
from statextract.find.agencies.line import ABBREVIATED, LINKS, LONGEST, PARTICLES, RULED, Line

_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_OF_INSIDE = frozenset({"prince", "princess", "duke", "university", "port", "isle", "house"})


def find_left(line: Line, first: int) -> int:
    """Return the first token of the name whose head begins at ``first``."""
    joined = False
    low = max(line.floor, first - LONGEST)
    while first > low:
        step = _step_left(line, first - 1, low, joined=joined)
        if step is None:
            break
        joined = joined or line.document.lower[first - 1] in ("and", "&")
        first = step
    return first


def _step_left(line: Line, i: int, low: int, *, joined: bool) -> int | None:
    """Return where the name begins with what stands at ``i``, None if it does not."""
    doc = line.document
    word, lower = doc.words[i], doc.lower[i]
    before = doc.words[i - 1] if i > low else ""
    if lower in _ORDINAL and before.isdigit() and doc.ends[i - 1] == doc.starts[i]:
        return i - 1
    if is_capital(word):
        return i if line.may_hold(i) else None
    if not before:
        return None
    if _is_tail_of_compound(line, i, low):
        return i - 2
    if word in "-/" and line.is_glued(i):
        return i - 1 if word == "-" and is_capital(before) else None
    if word == "." and (before in ABBREVIATED or _is_initial(line, i - 1, low)):
        return i - 1
    if word.isdigit() and before == "No":
        return i - 1
    if word.isdigit() and before == "." and i - 2 >= low and doc.words[i - 2] == "No":
        return i - 2
    if word in ("'s", "'"):
        return i - 1 if line.is_owner(i - 1, low) else None
    if lower in ("and", "&"):
        return _conjunct_left(line, i, low)
    if word == "," and joined:
        return _list_left(line, i, low)
    if word == '"':
        return _quoted_left(line, i, low)
    if lower == "of":
        return i - 1 if is_capital(before) and doc.lower[i - 1] in _OF_INSIDE else None
    if lower in PARTICLES:
        return i - 1 if is_capital(before) and line.may_hold(i - 1) else None
    if word == ")" and i - 3 >= low and doc.words[i - 2] == "(" and before.isupper():
        return _bracket_left(line, i, low)
    return None


def _is_initial(line: Line, i: int, low: int) -> bool:
    """Whether a letter stands between two names: the Jose B. Lingad Hospital."""
    doc = line.document
    letter = doc.words[i]
    if len(letter) != 1 or not letter.isupper() or doc.ends[i] != doc.starts[i + 1]:
        return False
    return i > low and is_capital(doc.words[i - 1]) and line.may_hold(i - 1)


def _is_tail_of_compound(line: Line, i: int, low: int) -> bool:
    """Whether a word in lower case ends "Anti-trafficking"."""
    doc = line.document
    return (
        i - 2 >= low
        and doc.words[i - 1] == "-"
        and doc.words[i].isalpha()
        and line.is_glued(i - 1)
        and is_capital(doc.words[i - 2])
        and doc.lower[i] not in RULED
    )


def _quoted_left(line: Line, i: int, low: int) -> int | None:
    """Step over the name of a unit in quotes: the "Jaguar" 3rd Battalion."""
    doc = line.document
    first = _run_left(line, i, low)
    if first == i or first <= low or doc.words[first - 1] != '"' or i - first > 4:
        return None
    return first - 1


def _bracket_left(line: Line, i: int, low: int) -> int | None:
    """An acronym inside a name belongs to the words before it, which stay in the name."""
    letters = line.document.words[i - 1]
    first = i - 2 - len(letters)
    if first < low:
        return None
    initials = "".join(word[0] for word in line.document.words[first : i - 2])
    if initials != letters or _ends_body(line, first, i - 2, opened=False):
        return None
    return first


def _run_left(line: Line, i: int, low: int) -> int:
    """Return where the capitalised words that end at ``i`` (exclusive) begin."""
    doc = line.document
    while i > low:
        if _is_tail_of_compound(line, i - 1, low):
            i -= 3
            continue
        if not is_capital(doc.words[i - 1]) or not line.may_hold(i - 1):
            break
        i -= 1
        if i - 1 > low and doc.words[i - 1] == "-" and line.is_glued(i - 1):
            i -= 1
    return i


def _conjunct_left(line: Line, i: int, low: int) -> int | None:
    """Step over "and": both sides must be halves of one name, not two bodies."""
    first = _run_left(line, i, low)
    words = sum(word != "-" for word in line.document.words[first:i])
    if first == i or words > (4 if line.style is Style.PROSE else 2):
        return None
    before = line.document.lower[first - 1] if first > low else "the"
    if before in LINKS or _ends_body(line, first, i, opened=before == "the"):
        return None
    return first


def _ends_body(line: Line, first: int, last: int, *, opened: bool) -> bool:
    """Whether the words end with a body of their own; a head alone after "the" is none."""
    doc = line.document
    if doc.ending(line.lexicons.body_names).get(last, ()):
        return True
    return any(
        hit.first != first or hit.entry.alone or not opened
        for hit in doc.ending(line.lexicons.body_heads).get(last, ())
    )


def _list_left(line: Line, comma: int, low: int) -> int | None:
    """Step over "Barking, Havering" of a list that the article opens."""
    doc = line.document
    i = comma
    while i > low and doc.words[i] == ",":
        first = _run_left(line, i, low)
        if first == i or i - first > 3 or _ends_body(line, first, i, opened=False):
            return None
        i = first - 1
    opened = i < low or doc.lower[i] == "the"
    return i + 1 if opened else None
