"""Adding the acronyms that the article defines."""

from collections.abc import Sequence
from dataclasses import replace

from statextract.find.agencies.definitions import Definition, is_acronym
from statextract.find.agencies.name import Name
from statextract.model.document import Document


def with_definitions(
    document: Document, names: Sequence[Name], definitions: Sequence[Definition]
) -> list[Name]:
    """Return the names with the acronyms that brackets give them.

    A long form that no rule took for a name becomes one if its acronym is a known body, or
    speaks somewhere; its type is then that of the known body.
    """
    by_first = {name.first: name for name in names}
    by_last = {name.last: name.first for name in names if name.kind == "named"}
    speakers = {name.acronym: name for name in names if name.acronym is not None}
    for definition in definitions:
        acronym = definition.letters(document)
        short = by_first.get(definition.acronym)
        at = by_last.get(definition.last)
        if at is None:
            known = short or speakers.get(acronym)
            if known is None or not is_acronym(acronym):
                continue
            core = document.lower[definition.last - 1]
            at = definition.first
            for inside in range(at, definition.last):
                by_first.pop(inside, None)
            by_first[at] = replace(known, first=at, last=definition.last, core=core)
        long = replace(by_first[at], acronym=acronym)
        by_first[at] = long
        given = replace(long, first=definition.acronym, last=definition.acronym + 1)
        if short is not None:
            given = replace(short, acronym=acronym, entry=long.entry, type=long.type)
        by_first[definition.acronym] = given
    result = list(by_first.values())
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
