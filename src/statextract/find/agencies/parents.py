"""Bodies that are part of other bodies: the Vice Squad of the Harare Police."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.find.agencies.body import Body
from statextract.find.agencies.name import Name
from statextract.model.document import Document

_UNDER = frozenset({"of", "under", "within", "in", "at"})
_LONGEST = 4


def find_parents(document: Document, bodies: Sequence[Body]) -> dict[int, int]:
    """Return the index of the parent of each body that the text shows to have one."""
    places = sorted(
        ((name, index) for index, body in enumerate(bodies) for name in body.names),
        key=lambda pair: pair[0].first,
    )
    parents: dict[int, int] = {}
    for (left, a), (right, b) in pairwise(places):
        if a == b or bodies[a].generic or bodies[b].generic:
            continue
        if _is_owner(document, left, right):
            _add(parents, b, a)
        elif _is_under(document, left, right):
            _add(parents, a, b)
    return parents


def _add(parents: dict[int, int], child: int, parent: int) -> None:
    """Note a parent, the first found, unless it is below the child itself."""
    above = parent
    while above in parents:
        above = parents[above]
    if above != child:
        parents.setdefault(child, parent)


def _is_owner(document: Document, left: Name, right: Name) -> bool:
    return document.lower[left.last : right.first] == ["'s"]


def _is_under(document: Document, left: Name, right: Name) -> bool:
    if right.first - left.last >= _LONGEST or not left.kind == right.kind == "named":
        return False
    gap = [word for word in document.lower[left.last : right.first] if word not in (",", "the")]
    return len(gap) == 1 and gap[0] in _UNDER
