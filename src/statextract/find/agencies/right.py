"""Where the name around a head ends."""

from statextract.find.agencies.letters import Style, is_capital
from statextract.find.agencies.line import ABBREVIATED, LINKS, LONGEST, PARTICLES, RULED, Line
from statextract.lexicons.agencies import BodyHead, Caution, MentionKind
from statextract.model.document import Hit

_LATER = frozenset({"of"})
_AT = {
    "Embassy": frozenset({"in", "at"}),
    "Consulate": frozenset({"in", "at"}),
    "Consulate General": frozenset({"in", "at"}),
    "High Commission": frozenset({"in", "at"}),
    "Crown Court": frozenset({"at"}),
    "Mission": frozenset({"in"}),
}
# What is done in or to these is said against, on or to somebody else: "in Congress against Lugo".
_HOUSES = frozenset({"Congress", "Parliament", "Senate", "Assembly", "Court", "Tribunal"})
_ABOUT = frozenset({"against", "on", "to"})
_TITLES = frozenset(
    """
    officer commander director leader chief agent member chairman chairwoman chair coordinator
    deputy investigator detective spokesman spokesperson spokeswoman captain sergeant lieutenant
    """.split()
)
_THINGS_IN = frozenset({"persons", "women", "children", "human", "humans", "drugs", "arms"})


def find_right(line: Line, head: Hit[BodyHead]) -> int:
    """Return the end of the name whose head this is."""
    end = head.last
    if not head.entry.of:
        return end
    if head.entry.head.endswith("Task Force"):
        end = _call_sign_right(line, end)
    if head.entry.runs:
        end = _foreign_right(line, end)
    office = head.entry.head.endswith("Office")
    if " of " in head.entry.head:
        end = _coordinated_right(line, end, office=office)
    also = _AT.get(head.entry.head, _AT.get(head.entry.head.split()[-1], frozenset()))
    house = head.entry.head.split()[-1] in _HOUSES
    links = LINKS - _ABOUT if house else LINKS
    step = _link_right(line, _behind_bracket(line, end), links | also, office=office)
    while step is not None:
        end = step
        if end - head.first > LONGEST:
            break
        step = _link_right(line, end, _LATER | also, office=office)
    return end


def _call_sign_right(line: Line, end: int) -> int:
    """Step over the name of a task force: "Joint Task Force Alpha", not "Task Force Agent"."""
    words = line.document.words
    if end >= line.ceiling or not is_capital(words[end]) or line.style is not Style.PROSE:
        return end
    follows = end + 1 < line.ceiling and is_capital(words[end + 1])
    title = line.document.lower[end].rstrip("s") in _TITLES
    return end if follows or title or not words[end].isalpha() else end + 1


def _foreign_right(line: Line, end: int) -> int:
    """Step over "Nacional de Salud": names of other languages go on with capitals."""
    while end < line.ceiling:
        first = end
        while first < line.ceiling and line.document.lower[first] in PARTICLES:
            first += 1
        last = _run_right(line, first)
        if last == first:
            break
        end = last
    return end


def _behind_bracket(line: Line, end: int) -> int:
    """Return where the name may go on behind its acronym: "Focal Point (NFP) of Chad"."""
    doc = line.document
    if (
        end + 3 < line.ceiling
        and doc.words[end] == "("
        and doc.words[end + 1].isupper()
        and doc.words[end + 2] == ")"
        and doc.lower[end + 3] == "of"
    ):
        return end + 3
    return end


def _link_right(line: Line, i: int, takes: frozenset[str], *, office: bool) -> int | None:
    """Step over "of the X, Y and Z"; None where another body or the sentence goes on."""
    if i >= line.ceiling:
        return None
    link = line.document.lower[i]
    if link not in takes and not (link == "in" and line.lower_at(i + 1) in _THINGS_IN):
        return None
    first = i + 2 if line.lower_at(i + 1) == "the" else i + 1
    if first >= line.ceiling or (line.style is not Style.PROSE and link not in ("of", "for")):
        return None
    last = _run_right(line, first, office=office)
    if last == first or (link == "to" and first == i + 2):
        return None
    if link in ("in", "at"):
        last = _place_end(line, first, last)
    bare = first == i + 1
    if _is_body(line, first, last) and not (
        bare and (_is_head(line, first, last) or (link == "for" and not _is_known(line, first)))
    ):
        return None
    return _coordinated_right(line, last, office=office)


def _place_end(line: Line, first: int, last: int) -> int:
    """Return where the place behind "in" ends, if a person's name follows at once."""
    places = line.document.starting(line.lexicons.places).get(first, ())
    ends = [hit.last for hit in places if hit.last < last]
    return max(ends) if ends and last - max(ends) > 1 else last


def _is_head(line: Line, first: int, last: int) -> bool:
    """Whether the words are nothing but a head: "Directorate of Civil Defence"."""
    hits = line.document.starting(line.lexicons.body_heads).get(first, ())
    return any(hit.last == last for hit in hits)


def _is_known(line: Line, first: int) -> bool:
    """Whether the name of a body begins there, as in "Liaison Office for Europol"."""
    return first in line.document.starting(line.lexicons.body_names)


def _run_right(line: Line, first: int, *, office: bool = False) -> int:
    """Return the end of the capitalised words that begin at ``first``."""
    doc = line.document
    i = first
    while i < line.ceiling:
        word, lower = doc.words[i], doc.lower[i]
        if is_capital(word):
            if lower in line.words.outside or (line.style is not Style.PROSE and line.is_verb(i)):
                break
            if i > first and not office and _is_title(line, i):
                break
            i += 1
        elif word == "-" and i > first and i + 1 < line.ceiling and line.is_glued(i):
            if doc.lower[i + 1] in RULED:
                break
            i += 2
        elif word in ("'s", "'") and i > first and line.is_owner(i - 1, first - 1):
            if i + 1 >= line.ceiling or not is_capital(doc.words[i + 1]):
                break
            i += 1
        elif word == "." and i > first and doc.words[i - 1] in ABBREVIATED:
            i += 1
        elif lower in PARTICLES and first < i < line.ceiling - 1 and is_capital(doc.words[i + 1]):
            i += 1  # Rio de Janeiro
        else:
            break
    return i


def _is_title(line: Line, i: int) -> bool:
    """Whether a word behind others is a person's title, not "Centre for Social Justice"."""
    lower, after = line.document.lower[i], i + 1
    if lower == "justice":
        return after < line.ceiling and is_capital(line.document.words[after])
    return lower in line.words.titles and lower != "general"


def _coordinated_right(line: Line, end: int, *, office: bool) -> int:
    """Return the end of "X, Y and Z" whose X ends at ``end``; ``end`` if it is no such list."""
    doc = line.document
    i, items = end, 0
    while items < 8 and i + 1 < line.ceiling:
        closes = doc.lower[i] in ("and", "&")
        oxford = doc.words[i] == "," and doc.lower[i + 1] in ("and", "&")
        if not closes and doc.words[i] != ",":
            break
        first = i + 2 if oxford else i + 1
        last = _run_right(line, first, office=office)
        if last == first or last - first > 5 or _is_body(line, first, last):
            break
        if closes or oxford:
            return last if line.lower_at(last) != "'s" else end
        i, items = last, items + 1
    return end


def _is_body(line: Line, first: int, last: int) -> bool:
    """Whether the capitalised words are, or begin, the name of another body."""
    doc, lexicons = line.document, line.lexicons
    for name in doc.starting(lexicons.body_names).get(first, ()):
        if name.last >= last and name.entry.caution is not Caution.SPEAKER:
            return True
    for hit in doc.ending(lexicons.body_heads).get(last, ()):
        if hit.first >= first and not hit.entry.topic and (hit.first > first or hit.entry.alone):
            return True
    heads = doc.starting(lexicons.body_heads)
    for hit in heads.get(first, ()):
        if hit.entry.of and line.lower_at(hit.last) in LINKS:
            return True
    if any(hit.last > last for at in range(first + 1, last) for hit in heads.get(at, ())):
        return True  # "Bureau of Criminal Apprehension, and Ohio Department of Corrections"
    return any(
        hit.entry.kind is MentionKind.BODY and hit.first == last
        for hit in doc.starting(lexicons.generic_mentions).get(last, ())
    )
