"""Choosing among overlapping names, and adding the acronyms that the article defines."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from statextract.find.agencies.letters import Style, Styles
from statextract.find.agencies.name import Name
from statextract.model.document import Document

_PROSE = Style.PROSE
_HOUSES = frozenset("prison jail hospital center centre".split())
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

    Every word of a title has a capital, so that a name there may have swallowed a verb; a house
    that only the title seems to name is none: "Massive Prison Breakout".
    """
    prose = {
        tuple(document.lower[n.first : n.last])
        for n in names
        if n.kind == "named" and styles.at(n.first) is _PROSE
    }
    told = [n if styles.at(n.first) is _PROSE else _shrunk(document, n, prose) for n in names]
    return [n for n in told if n is not None]


def _shrunk(document: Document, name: Name, prose: Container[tuple[str, ...]]) -> Name | None:
    if name.kind != "named" or name.entry is not None:
        return name
    for first in range(name.first, name.last):
        if tuple(document.lower[first : name.last]) in prose:
            return replace(name, first=first)
    return None if name.core in _HOUSES else name
