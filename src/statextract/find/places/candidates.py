"""Stretches of the text that name a place, before it is settled which."""

from collections.abc import Iterable, Mapping, Sequence

from statextract.lexicons.places import PlaceKind, PlaceName
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.frozen import frozen

_PROSE, _ROW = SentenceKind.PROSE, SentenceKind.ROW
# Capitalised words that may stand before a place name without being part of it.
_LEADS = frozenset(
    """
    in at from near of the across outside around and or for to by with between when while both
    inside into over off on under since after before during as but beyond through throughout
    against towards toward until via within without amid among despite unlike like than that if
    where because although though also only all some many most another this these those its
    their his her our
    """.split()
)
DIRECTIONS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest
    southeast southwest northeastern northwestern southeastern southwestern greater upper lower
    inner outer mainland rural downtown coastal metropolitan occupied neighbouring neighboring
    """.split()
)
_HOUSES = frozenset(
    "hospital church school college university cathedral private primary high catholic".split()
)
_NEAR = 120
_LONGEST_TITLE = 40


@frozen
class Candidate:
    """Tokens that name a place; ``kind`` is the word for its kind beside the name, if any.

    ``first..last`` spans name and kind word, ``name`` the name alone. ``entries`` are the known
    places of that name, none for an unknown one.
    """

    first: int
    last: int
    name: tuple[int, int]
    entries: tuple[PlaceName, ...] = ()
    kind: PlaceKind | None = None


def group_names(document: Document, hits: Iterable[tuple[int, int, PlaceName]]) -> list[Candidate]:
    """Return one candidate per stretch of known names, in text order."""
    groups: dict[tuple[int, int], list[PlaceName]] = {}
    for first, last, entry in hits:
        groups.setdefault((first, last), []).append(entry)
    return [
        Candidate(first, last, (first, last), tuple(entries))
        for (first, last), entries in groups.items()
        if not _is_part_of_compound(document, first, last)
    ]


def _is_part_of_compound(document: Document, first: int, last: int) -> bool:
    """Whether a hyphen makes something else of the name: "Italy-bound", "pro-Russia"."""
    words, starts, ends = document.words, document.starts, document.ends
    if last + 1 < len(words) and words[last] == "-" and starts[last] == ends[last - 1]:
        return words[last + 1].islower() and starts[last + 1] == ends[last]
    if first > 1 and words[first - 1] == "-" and ends[first - 1] == starts[first]:
        return words[first - 2].islower() and ends[first - 2] == starts[first - 1]
    return False


def is_part_of_name(
    document: Document,
    candidate: Candidate,
    names: Mapping[int, Sequence[object]],
    name_ends: Mapping[int, Sequence[object]],
) -> bool:
    """Whether a capitalised neighbour makes the candidate part of another name.

    "Jordan Hayes", "Michael Jordan", "Vietnam War": no places. ``names`` and ``name_ends`` hold
    the first tokens and the ends of places and peoples: these are no such neighbours. Where
    every word is capitalised, in a headline, neighbours say nothing.
    """
    sentence = document.sentence_at(candidate.first)
    words = document.words
    if _is_of_saint(document, candidate):
        return True
    if _in_title_case(document, sentence, candidate.first):
        return False
    after = candidate.last
    if (
        after < sentence.last
        and _capitalised(words[after])
        and document.starts[after] == document.ends[after - 1] + 1
        and after not in names
    ):
        return True
    before = candidate.first - 1
    if before < sentence.first or before + 1 in name_ends:
        return False
    word = document.lower[before]
    return (
        _capitalised(words[before])
        and document.ends[before] + 1 == document.starts[candidate.first]
        and word not in _LEADS
        and word not in DIRECTIONS
    )


def _is_of_saint(document: Document, candidate: Candidate) -> bool:
    """Whether a house is called after a saint: "at St Vincent's", "St Lucia's Hospital"."""
    after, lower = candidate.last, document.lower
    if lower[candidate.first] not in ("st", "saint") or document.following(after) != "'s":
        return False
    behind = document.following(after + 1)
    return not behind.isalpha() or behind in _LEADS or behind in _HOUSES


def is_in_capitals(document: Document, sentence: Sentence, token: int) -> bool:
    """Whether a sentence has no small letter around a token, so that capitals show no names."""
    at = document.starts[token]
    first, last = max(sentence.start, at - _NEAR), min(sentence.end, at + _NEAR)
    return document.shadow[first:last].isupper()


def _in_title_case(document: Document, sentence: Sentence, token: int) -> bool:
    if sentence.kind in (_PROSE, _ROW) or _is_long(sentence):
        return is_in_capitals(document, sentence, token)
    words = document.words[sentence.first : sentence.last]
    long = [word for word in words if len(word) > 3 and word.isalpha()]
    return 2 * sum(map(_capitalised, long)) > len(long)


def _is_long(sentence: Sentence) -> bool:
    return sentence.last - sentence.first > _LONGEST_TITLE


def _capitalised(word: str) -> bool:
    return word[0].isupper() and (len(word) > 1 or word.isalpha())
