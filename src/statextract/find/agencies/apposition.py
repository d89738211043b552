"""Names that restate the name before them: "the disaster agency, the NDA,"."""

from collections.abc import Sequence
from dataclasses import replace

from statextract.find.agencies.definitions import initials_of, is_acronym
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.model.document import Document

_OPENERS = frozenset({",", "–", "(", "-"})
_CLOSERS = frozenset({",", "–", ")", ".", ";", "-"})
_LEADS = frozenset({"the", "or", "known", "as", "by", "its", "a", "acronym", "initials", "called"})
_LONGEST = 8
_DESCRIBING = frozenset(
    "agency service office authority regulator watchdog bureau parliament".split()
)


def mark_appositions(document: Document, names: Sequence[Name], origin: OriginReader) -> list[Name]:
    """Return the names, each that restates the one before it pointing there."""
    marked: list[Name] = []
    for name in names:
        before = marked[-1] if marked else None
        if before is not None and _restates(document, before, name, origin):
            place = before.restates or (before.first, before.last)
            acronym = name.acronym
            if document.words[name.first - 1] == "(" and name.last - name.first == 1:
                acronym = document.words[name.first]
            marked.append(replace(name, restates=place, acronym=acronym))
        else:
            marked.append(name)
    return marked


def _restates(document: Document, long: Name, short: Name, origin: OriginReader) -> bool:
    gap = document.lower[long.last : short.first]
    if not long.kind == short.kind == "named" or len(gap) > _LONGEST or short.first < long.last:
        return False
    if document.sentence_of[long.first] != document.sentence_of[short.first]:
        return False
    if not gap:
        return _is_short(document, short) and document.words[long.last - 1][0].islower()
    closer = document.words[short.last] if short.last < len(document.words) else "."
    if gap[0] not in _OPENERS or closer not in _CLOSERS:
        return False
    if any(word not in _LEADS and not word.isalpha() for word in gap[1:]):
        return False
    if _same_letters(document, long, short) or _same_letters(document, short, long):
        return True
    if _is_described(document, long, short, gap, origin):
        return True
    if _is_described(document, short, long, gap, origin) and closer == ",":
        return True
    if gap[-2:] == ["known", "as"] or gap[-3:] == ["known", "as", "the"]:
        return True  # "Red Aid, a relief group also known as the Grey Caps"
    if not _is_short(document, short) or len(gap) > 2 or short.type != long.type:
        return False
    following = document.following(short.last + 1)
    listed = closer == "," and following in ("and", "or")
    if closer == "," and following:
        listed = listed or document.words[short.last + 1][0].isupper()
    if gap[0] == "(":
        return len(gap) == 1
    country = origin(document, long) or long.country
    # Not "Kansas City Police, FBI, U.S. Marshals Service".
    return country is not None and country == short.country and not listed


def _is_described(
    document: Document, described: Name, name: Name, gap: Sequence[str], origin: OriginReader
) -> bool:
    """Whether a body is told by its people and noun first: the Omani spy agency, the X Service,."""
    plain = document.words[described.last - 1][0].islower() and described.entry is None
    whose = origin(document, described) is not None and described.core in _DESCRIBING
    last = max(name.last, described.last)
    closed = document.words[last : last + 1] == [","]
    named = document.words[name.last - 1][0].isupper()
    return plain and named and whose and gap == [",", "the"] and closed


def _is_short(document: Document, name: Name) -> bool:
    return name.last - name.first == 1 and (
        name.entry is not None or is_acronym(document.words[name.first])
    )


def _same_letters(document: Document, long: Name, short: Name) -> bool:
    if short.last - short.first != 1:
        return False
    letters = document.words[short.first].upper()
    return len(letters) > 1 and initials_of(document.words[long.first : long.last]) == letters
