"""What brackets, dashes and commas set apart from the clause around it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from statextract.attach.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    PARTED,
    RELATIVES,
    REPORTING,
    is_past,
    time_start,
)
from statextract.attach.printed_in_brackets import is_printed_in_brackets
from statextract.lexicons.calendar import MONTHS, SHORT_MONTHS
from statextract.model.document import Document

Range = tuple[int, int]

DASH = "\u2013"
_ATTRIBUTION = 10
_ATTRIBUTED = 18  # tokens of ", the chief said in a statement issued in Bo on Sunday,"
_CONTRAST = 8
_TITLE = 12  # tokens of ", the police spokesman in northern Balkh"
_PARTING = 16  # tokens of ", after a week of watching the house near the port,"
_LABELLED = 10  # tokens of brackets, or of a time, in a label
_YEAR = 4  # digits
_TIMING = frozenset("in since during over for from as so to this last past between".split())
_TIME_WORDS = (
    _TIMING
    | MONTHS
    | SHORT_MONTHS
    | frozenset(
        """
    the of at on hours hour h hrs days day weeks week months month years year quarter half far
    date now today yesterday first second third fourth previous and
    """.split()
    )
)
_OPENERS = frozenset(("(", ",", DASH))
_LISTING = frozenset("including among excluding with".split())
_ASIDES = frozenset("though however meanwhile too also moreover instead therefore".split())
_FINITE = AUXILIARIES - {"having", "being", "be", "been"}
_BEGINNING = frozenset((",", ";", ":", DASH, "and", "but", "that", "as", "after", "when", "while"))
_LIST = 18  # tokens of ", including nine women and four children of one family in"
_WHOLES = frozenset(("them", "whom", "which"))
_OPENING = RELATIVES - {"that", "where"}
_WHOSE = (("whose", "ages"), ("whose", "names"), ("whose", "identities"))
_RISEN = frozenset("up down from against compared".split())


def find_inserts(
    lower: Sequence[str],
    within: Range,
    turns: Sequence[int],
    verbs: AbstractSet[int],
    counted: AbstractSet[int],
) -> Iterator[Range]:
    """Yield what brackets, pairs of dashes or commas set apart, none inside another.

    ``turns`` holds all of these marks, among others; ``counted`` are the tokens behind counts.
    """
    behind = within[0]
    for at in turns:
        if at >= behind and lower[at] in _OPENERS:
            end = _insert_end(lower, at, within, verbs)
            opens = lower[at + 1] if lower[at] == "," and at + 1 < len(lower) else ""
            if opens in REPORTING and opens != "according" and _closes_title(lower, at, within[0]):
                said = not counted.isdisjoint(range(at + 3, end))
                end = 0 if said else end  # "Rahimi, the chief, said four men, two women and"
            if end > at + 1:
                yield at, end
                behind = end


def _closes_title(lower: Sequence[str], at: int, first: int) -> bool:
    """Whether a comma ends what another one opened: "Rahimi, the chief, said", not "men, said"."""
    return "," in lower[max(first, at - _TITLE) : at]


def before_aside(lower: Sequence[str], at: int, first: int) -> int:
    """Return the token before a comma, or before the attribution that the comma ends.

    So "include" is found in "the dead include, police said, three". Any other token is returned
    as it is.
    """
    if lower[at] != ",":
        return at
    for mark in range(at - 1, max(first, at - _ATTRIBUTION), -1):
        if lower[mark] == ",":
            inside = lower[mark + 1 : at]
            told = "according" in inside or not REPORTING.isdisjoint(inside)
            return mark - 1 if told else at - 1
    return at - 1


def before_members(lower: Sequence[str], comma: int, first: int) -> int:
    """Return the comma that opens what this one closes, if it names some of those before; else 0.

    "The injured, most of them children, numbered 31"; "the dead, among them two nurses, were 12".
    Not what a rise is told behind: "96 cases, 40 of them in Goma, up from 88".
    """
    if lower[comma + 1] in _RISEN:
        return 0
    for mark in range(comma - 1, max(first, comma - _ATTRIBUTION), -1):
        if lower[mark] in (";", ":", "."):
            return 0
        if lower[mark] == ",":
            told = lower[mark + 1] in _LISTING or bool(_share_of(lower, mark + 1))
            return mark if told else 0
    return 0


def _insert_end(lower: Sequence[str], at: int, within: Range, verbs: AbstractSet[int]) -> int:
    first, last = within
    if lower[at] == "(":
        return 0 if is_printed_in_brackets(lower, at, first) else _closing(lower, at, last, ")")
    if at == first or at + 1 >= last:
        return 0
    if lower[at] == DASH:
        return _closing(lower, at, last, DASH)
    if lower[at] == ",":
        attributed = _attribution(lower, at, last)
        if attributed:
            return attributed
        if lower[at - 1] in PARTED and (end := _before_participle(lower, at, last)):
            return end
        if lower[at + 1] in _ASIDES and lower[at + 2 : at + 3] == [","]:
            return at + 3  # "11, though, are"
        if lower[at + 1] == "aged":  # "two girls, aged 15 and 16, chained to a tree"
            return _closing(lower, at, min(last, at + _CONTRAST), ",")
        if lower[at + 1] == "not":  # "three, not seven as posted, had died"
            return _closing(lower, at, min(last, at + _CONTRAST), ",")
        second = lower[at + 2] if at + 2 < last else ""
        share = _share_of(lower, at + 1)
        listing = lower[at + 1] in _LISTING or share == "them"
        if listing or share or lower[at + 1] in _OPENING or second in _OPENING:
            end = _resuming(lower, at, last, verbs, verbal=not listing)
            left_open = listing and end == last
            return (_unclosed(lower, at, within, verbs) if left_open else 0) or end
    return 0


def _before_participle(lower: Sequence[str], at: int, last: int) -> int:
    """The end of what parts an auxiliary from its verb: "were, after a week's watch, held"."""
    end = _closing(lower, at, min(last, at + _PARTING), ",")
    told = end and end < last and (is_past(lower[end]) or lower[end] == "been")
    if told and time_start(lower, end - 1, at) == at + 1:
        return 0  # "have, in the past week, been charged": the time is theirs
    return end if told and AUXILIARIES.isdisjoint(lower[at + 1 : end]) else 0


def _unclosed(lower: Sequence[str], at: int, within: Range, verbs: AbstractSet[int]) -> int:
    """Return the verb before which a list lacks its comma, 0 if none does.

    "At least 31 people, including nine women and four children were injured". The clause has no
    verb before the list, and what is listed none of its own.
    """
    first, last = within
    start = next((mark for mark in range(at - 1, first, -1) if lower[mark] in _BEGINNING), first)
    if any(verb in verbs for verb in range(start, at)):
        return 0
    for token in range(at + 2, min(last, at + _LIST)):
        if lower[token] in RELATIVES or lower[token] in (";", ":", DASH, "("):
            return 0
        if lower[token] in _FINITE and token in verbs:
            return 0 if lower[token - 1] in (",", "and", "or", "but") else token
        if token in verbs:
            return 0
    return 0


def _share_of(lower: Sequence[str], at: int) -> str:
    """Return the pronoun of "one of them" or "two of whom" that begins at a token, else ""."""
    for of, pronoun in pairwise(lower[at + 1 : at + 5]):
        if of == "of" and pronoun in _WHOLES:
            return pronoun
    return ""


def _attribution(lower: Sequence[str], at: int, last: int) -> int:
    """Return where ", police said," ends if a comma begins one, else 0.

    A long one, of more than a few words, holds no number and has the verb of its clause behind it.
    """
    words = lower[at + 1 : min(at + _ATTRIBUTED, last)]
    comma = words.index(",") if "," in words else 0
    if comma >= _ATTRIBUTION - 1:
        behind = lower[at + comma + 2 : at + comma + 3]
        resumes = bool(behind) and (is_past(behind[0]) or behind[0] in _FINITE)
        if not resumes or words[0] in REPORTING or any(word[0].isdigit() for word in words[:comma]):
            return 0
    return at + comma + 2 if not REPORTING.isdisjoint(words[:comma]) else 0


def _closing(lower: Sequence[str], at: int, last: int, mark: str) -> int:
    """Return where an insert ends: behind its closing mark, 0 if that is missing."""
    for end in range(at + 1, last):
        if lower[end] == mark:
            return end + 1
    return 0


def _resuming(
    lower: Sequence[str], at: int, last: int, verbs: AbstractSet[int], *, verbal: bool
) -> int:
    """Return where the main clause goes on: behind a comma before a verb, else the end.

    A ``verbal`` insert does not end before it has had a verb of its own.
    """
    seen = not verbal or tuple(lower[at + 1 : at + 3]) in _WHOSE
    for comma in range(at + 2, last):
        if lower[comma] == ";":
            return comma
        after = comma + 2 if comma + 1 < last and lower[comma + 1] in CONJUNCTIONS else comma + 1
        resumes = after in verbs or (after < last and lower[after] in REPORTING)
        if lower[comma] == "," and seen and resumes:
            return comma + 1
        seen = seen or comma in verbs
    return last


def label_end(document: Document, mark: int) -> int:
    """Return the token that ends the words of a label: "New deaths (last 24 h): 3".

    That is the colon itself, the bracket that opens what stands before it, or the preposition of
    a time there: "Killed since 7 October 2023: 51,305", or the year of "Arrests 2024: 5,210".
    """
    lower = document.lower
    if lower[mark] != ":" or mark == 0:
        return mark
    floor = max(document.sentence_at(mark).first, mark - _LABELLED)
    if lower[mark - 1] == ")":
        return next((at for at in range(mark - 2, floor, -1) if lower[at] == "("), mark)
    at = mark
    while at - 1 > floor and (lower[at - 1] in _TIME_WORDS or lower[at - 1].isdigit()):
        at -= 1
    if at < mark and lower[at - 1] in (",", DASH) and at - 2 > floor:
        return at - 1  # "Deaths, January to March 2025: 308"
    yearly = at == mark - 1 and len(lower[at]) == _YEAR and lower[at][:2] in ("19", "20")
    return at if at < mark and (yearly or lower[at] in _TIMING) else mark
