"""Adding the acronyms that the article defines, and dropping what it defines as something else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from statextract.find.agencies.definitions import Definition, initials_of, is_acronym
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons.agencies import NoBody
from statextract.lexicons.load import PhraseTable
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

# So many initials are no chance.
_SPELT = 4
_SHORTEST, _LONGEST = 4, 12


def with_definitions(
    document: Document,
    names: Sequence[Name],
    definitions: Sequence[Definition],
    no_bodies: PhraseTable[NoBody],
    origin: OriginReader,
) -> list[Name]:
    """Return the names with the acronyms that brackets give them.

    A long form that no rule took for a name becomes one if its acronym is known for such a
    body, or speaks somewhere. Where it is something else ("Marburg virus disease (MVD)"), its
    acronym names no body in this article.
    """
    by_first = {name.first: name for name in reversed(names)}
    by_last = {name.last: name.first for name in names if name.kind == "named"}
    speakers = {n.acronym: n for n in names if n.acronym is not None and n.entry is None}
    elsewhere: set[str] = set()
    seen = {definition.acronym for definition in definitions}
    bracketed = [d for d in _bracketed(document, names, no_bodies, origin) if d.acronym not in seen]
    for definition in (*definitions, *bracketed):
        acronym = definition.letters(document)
        short = by_first.get(definition.acronym)
        at = by_last.get(definition.last)
        if at is None:
            known = _known_as(document, definition, short or speakers.get(acronym))
            if known is None:
                if short is None or not _is_described(document, definition, short):
                    elsewhere.add(acronym)
                continue
            at = definition.first
            for inside in range(at, definition.last):
                by_first.pop(inside, None)
            core = document.lower[definition.last - 1]
            by_first[at] = replace(known, first=at, last=definition.last, core=core)
        elif short is not None and short.type is AgencyType.MEDIA and definition in bracketed:
            continue  # "(AFP)" is the agency that reports it
        if definition.first != at and no_bodies.lookup(acronym):
            continue  # "the Ministry of Health of the Kingdom of Saudi Arabia (KSA)"
        long = replace(by_first[at], acronym=acronym)
        if short is not None and _is_described(document, definition, short):
            long = replace(long, type=short.type)
        by_first[at] = long
        given = replace(long, first=definition.acronym, last=definition.acronym + 1)
        by_first[definition.acronym] = given
    result = [n for n in by_first.values() if n.last - n.first > 1 or n.acronym not in elsewhere]
    result.extend(n for n in names if n.label is not None and by_first.get(n.first) is not n)
    result.extend(_repeated(document, result))
    return sorted(result, key=lambda n: (n.first, n.last))


def _bracketed(
    document: Document,
    names: Sequence[Name],
    no_bodies: PhraseTable[NoBody],
    origin: OriginReader,
) -> Iterator[Definition]:
    """Yield acronyms of other languages behind a name: "Indonesian Police (Polri)" has none."""
    words = document.words
    for name in names:
        end = name.last
        if (
            name.kind == "named"
            and words[end : end + 1] == ["("]
            and words[end + 2 : end + 3] == [")"]
        ):
            letters = words[end + 1]
            short = is_acronym(letters) or (
                _is_short_name(document, end + 1) and not origin.is_known(document, end + 1)
            )
            if short and name.last - name.first > 1 and not no_bodies.lookup(letters):
                yield Definition(name.first, end, end + 1)


def _is_short_name(document: Document, at: int) -> bool:
    """Whether a word in brackets is a name told again: "the Rescue Agency (Basarnas)"."""
    word = document.words[at]
    if not (word.istitle() and word.isalpha() and _SHORTEST <= len(word) <= _LONGEST):
        return False
    again = sum(document.words[i] == word for i in document.tokens_of(frozenset((word.lower(),))))
    return again > 1


def _known_as(document: Document, definition: Definition, name: Name | None) -> Name | None:
    """Return what is known of an acronym if the long form is its body's name."""
    words = document.words[definition.first : definition.last]
    if name is None or not definition.named(document):
        return None
    if name.entry is None:
        return name
    long = set(name.entry.name.lower().split())
    return name if 2 * len(long & {word.lower() for word in words}) >= len(long) else None


def _is_described(document: Document, definition: Definition, name: Name) -> bool:
    """Whether the words before a known acronym tell of its body: "the AU's mission to Chad"."""
    if name.entry is None:
        return False
    long = set(name.entry.name.lower().split())
    words = set(document.lower[definition.first : definition.last])
    return 2 * len(long & words) >= len(long)


def _initials(document: Document, names: Sequence[Name]) -> dict[str, Name]:
    """Return the names of four words or more by their initials: FCSO for a Sheriff's Office."""
    found: dict[str, Name] = {}
    for name in names:
        if name.kind == "named" and name.label is None and name.last - name.first >= _SPELT:
            letters = initials_of(document.words[name.first : name.last])
            if len(letters) >= _SPELT:
                found.setdefault(letters, name)
    return found


def _repeated(document: Document, names: Sequence[Name]) -> list[Name]:
    """Return the further places of acronyms that the article defines ("AHTU", "AHTUs").

    So are those of the initials of a long name, which it need not define.
    """
    own = _initials(document, names)
    own |= {n.acronym: n for n in names if n.acronym is not None and n.last - n.first > 1}
    if not own:
        return []
    words = document.words
    printed = {form: letters for letters in own for form in (letters, letters + "s")}
    places = [
        at for at in document.tokens_of(frozenset(map(str.lower, printed))) if words[at] in printed
    ]
    taken = {token for n in names for token in range(n.first, n.last)}
    return [
        replace(own[letters], first=at, last=at + 1, acronym=letters)
        for at, letters in ((at, printed[words[at]]) for at in places if at not in taken)
    ]
