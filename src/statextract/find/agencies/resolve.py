"""Choosing among overlapping names, and adding the acronyms that the article defines."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from statextract.find.agencies.definitions import Definition, is_acronym
from statextract.find.agencies.letters import Style, Styles
from statextract.find.agencies.name import Name
from statextract.model.document import Document

_RANK = {"named": 0, "generic": 1, "later": 2}


def resolve_overlaps(names: Iterable[Name]) -> list[Name]:
    """Return names that do not overlap, in text order: the longer wins, named before generic.

    Two named ones of which each reaches beyond the other are one: "Ministry of Justice" and
    "Justice Victims Unit".
    """
    ordered = sorted(names, key=lambda n: (n.first, -n.last, _RANK[n.kind]))
    chosen: list[Name] = []
    for name in ordered:
        if not chosen or name.first >= chosen[-1].last or _is_twin(name, chosen[-1]):
            chosen.append(name)
            continue
        last = chosen[-1]
        if name.last > last.last and name.kind == last.kind == "named":
            chosen[-1] = replace(last, last=name.last, type=name.type, core=name.core)
        elif (name.first, name.last) == (last.first, last.last) and last.entry is None:
            if name.entry is not None:
                chosen[-1] = replace(name, core=last.core)
        elif _RANK[name.kind] < _RANK[last.kind]:
            chosen[-1] = name
    return chosen


def _is_twin(name: Name, other: Name) -> bool:
    """Whether two names are folded into the same words."""
    same = (name.first, name.last) == (other.first, other.last)
    return same and name.label is not None and other.label is not None


def merge_slashed(document: Document, names: Sequence[Name]) -> list[Name]:
    """Return the names, two that a stroke joins as one: "Institute/Reference Laboratory"."""
    merged: list[Name] = []
    for name in names:
        last = merged[-1] if merged else None
        if (
            last is not None
            and last.kind == name.kind == "named"
            and last.entry is None is name.entry
            and name.first == last.last + 1
            and document.words[last.last] == "/"
        ):
            merged[-1] = replace(last, last=name.last)
        else:
            merged.append(name)
    return merged


def shrink_titles(document: Document, names: Sequence[Name], styles: Styles) -> list[Name]:
    """Return the names, those of title lines cut to a name that the prose gives.

    Every word of a title has a capital, so that a name there may have swallowed a verb.
    """
    prose = {
        tuple(document.lower[n.first : n.last])
        for n in names
        if n.kind == "named" and styles.at(n.first) is Style.PROSE
    }
    return [n if styles.at(n.first) is Style.PROSE else _shrunk(document, n, prose) for n in names]


def _shrunk(document: Document, name: Name, prose: Container[tuple[str, ...]]) -> Name:
    if name.kind != "named" or name.entry is not None:
        return name
    for first in range(name.first, name.last):
        if tuple(document.lower[first : name.last]) in prose:
            return replace(name, first=first)
    return name


def with_definitions(
    document: Document, names: Sequence[Name], definitions: Sequence[Definition]
) -> list[Name]:
    """Return the names with the acronyms that brackets give them.

    A long form that no rule took for a name becomes one if its acronym is a known body or the
    words are capitalised; its type is then that of the known body.
    """
    by_last = {name.last: name for name in names if name.kind == "named"}
    by_first = {name.first: name for name in names}
    speakers = {name.acronym: name for name in names if name.acronym is not None}
    result = list(names)
    for definition in definitions:
        acronym = definition.letters(document)
        long = by_last.get(definition.last)
        short = by_first.get(definition.acronym)
        if long is None:
            known = short or speakers.get(acronym)
            if known is None or not is_acronym(acronym):
                continue
            long = replace(
                known,
                first=definition.first,
                last=definition.last,
                core=document.lower[definition.last - 1],
            )
            result = [n for n in result if n.last <= long.first or n.first >= long.last]
            result.append(long)
        result = [replace(n, acronym=acronym) if n is long else n for n in result]
        if short is None:
            result.append(
                Name(
                    definition.acronym,
                    definition.acronym + 1,
                    long.type,
                    "named",
                    long.core,
                    acronym=acronym,
                )
            )
        else:
            result = [
                replace(n, acronym=acronym, entry=long.entry, type=long.type) if n is short else n
                for n in result
            ]
    result.extend(_repeated(document, result))
    return sorted(result, key=lambda n: (n.first, n.last))


def _repeated(document: Document, names: Sequence[Name]) -> list[Name]:
    """Return the further places of acronyms that the article defines ("AHTU", "AHTUs")."""
    own = {n.acronym: n for n in names if n.acronym is not None and n.last - n.first > 1}
    if not own:
        return []
    taken = {token for n in names for token in range(n.first, n.last)}
    printed = {form: name for letters, name in own.items() for form in (letters, letters + "s")}
    return [
        replace(printed[word], first=i, last=i + 1)
        for i, word in enumerate(document.words)
        if word in printed and i not in taken
    ]
