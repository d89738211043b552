"""Names beside a word for the kind of place: Takeo province, the town of Poti, Port Sudan."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from statextract.find.places.candidates import DIRECTIONS, Candidate, is_in_capitals
from statextract.lexicons.places import PlaceKind
from statextract.model.document import Document, Hit, Sentence

# Inside a name: "Kafr el-Sheikh", "Val de Marne", "Bình Phước" need them, never at its ends.
_INNER = frozenset({"-", "de", "del", "la", "el", "al", "da", "do", "dos", "das", "du", "des", "'"})
# Capitalised words before the kind word that are no name of a place.
_NO_NAMES = frozenset(
    """
    the a an in at on from to of by this that these those its their his her our each every
    another other both all some no any per state police fire health education justice labour labor
    interior foreign home general national central immigration human women military army federal
    international land sea air islamic deep welfare steady parks sheriff treasury defence defense
    transport welfare commerce agriculture energy head secretary united
    maternity isolation intensive premier league special high low old new twin capital
    many several few most two three four five six seven eight nine ten
    """.split()
)
_LONGEST = 6
_DIRECT = frozenset({"mountain", "lake", "port", "camp"})


def join_kinds(
    document: Document,
    candidates: Iterable[Candidate],
    kinds: Mapping[int, Sequence[Hit[PlaceKind]]],
    kind_ends: Mapping[int, Sequence[Hit[PlaceKind]]],
) -> Iterator[Candidate]:
    """Yield the candidates, each with the kind word beside it."""
    for candidate in candidates:
        first, last = candidate.name
        after = _kind_after(document, last, kinds)
        own = {entry.kind for entry in candidate.entries}
        before = None if "country" in own else _kind_before(document, first, kind_ends, own)
        if after is not None:
            yield replace(candidate, last=after.last, kind=after.entry)
        elif before is not None:
            yield replace(candidate, first=before.first, kind=before.entry)
        else:
            yield candidate


def _kind_after(
    document: Document, at: int, kinds: Mapping[int, Sequence[Hit[PlaceKind]]]
) -> Hit[PlaceKind] | None:
    for hit in kinds.get(at, ()):
        if hit.entry.position == "before" or not _same_sentence(document, at - 1, at):
            continue
        if hit.entry.capital and not document.words[at][0].isupper():
            continue
        if hit.entry.kind != "adverb":
            return hit
    return None


def _kind_before(
    document: Document,
    at: int,
    kind_ends: Mapping[int, Sequence[Hit[PlaceKind]]],
    own: AbstractSet[str],
) -> Hit[PlaceKind] | None:
    """The kind word of "town of Poti", "Port Sudan", and of "refugee camp Zaatari".

    ``own`` are the kinds of the known places of that name.
    """
    if at == 0:
        return None
    linked = document.lower[at - 1] == "of"
    for hit in kind_ends.get(at - 1 if linked else at, ()):
        if hit.entry.position == "after" or not _same_sentence(document, hit.first, at):
            continue
        direct = hit.entry.kind in _DIRECT and document.words[hit.first][0].isupper()
        if linked or direct or hit.entry.kind in own:
            return hit
    return None


def find_unknown(document: Document, hit: Hit[PlaceKind]) -> Candidate | None:
    """Return the candidate whose name is not known but stands beside a kind word.

    None where no capitalised name does.
    """
    sentence = document.sentence_at(hit.first)
    if is_in_capitals(document, sentence, hit.first):
        return None
    capital = document.words[hit.first][0].isupper()
    titled = capital and _is_in_title(document, sentence, hit.last)
    if hit.entry.position != "before" and not titled:
        name = _name_before(document, sentence, hit.first)
        if name is not None and (capital or not hit.entry.capital):
            return Candidate(name[0], hit.last, name, kind=hit.entry)
    if hit.entry.position != "after":
        linked = hit.last < sentence.last and document.lower[hit.last] == "of"
        if linked or (capital and hit.entry.kind in _DIRECT):
            name = _name_after(document, sentence, hit.last + linked)
            if name is not None:
                return Candidate(hit.first, name[1], name, kind=hit.entry)
    return None


def _is_in_title(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether a capitalised word follows at once: "District Attorney", "State Governor"."""
    return (
        at < sentence.last
        and document.words[at][0].isupper()
        and document.starts[at] == document.ends[at - 1] + 1
    )


def _name_before(document: Document, sentence: Sentence, end: int) -> tuple[int, int] | None:
    first = end
    while first > max(sentence.first, end - _LONGEST) and _may_name(document, first - 1):
        first -= 1
    while first < end and not _may_start(document, first):
        first += 1
    if first == end or not document.words[end - 1][0].isupper():
        return None
    return first, end


def _name_after(document: Document, sentence: Sentence, start: int) -> tuple[int, int] | None:
    last = start
    while last < min(sentence.last, start + _LONGEST) and _may_name(document, last):
        last += 1
    while last > start and not document.words[last - 1][0].isupper():
        last -= 1
    if last == start or not _may_start(document, start):
        return None
    return start, last


def _may_name(document: Document, token: int) -> bool:
    word = document.words[token]
    if word[0].isupper():
        return document.lower[token] not in _NO_NAMES
    return word in _INNER


def _may_start(document: Document, token: int) -> bool:
    word = document.words[token]
    return word[0].isupper() and len(word) > 1 and document.lower[token] not in DIRECTIONS


def _same_sentence(document: Document, one: int, other: int) -> bool:
    return document.sentence_of[one] == document.sentence_of[other]
