"""People told without a number among counted parts: "13 men, three women and a boy of nine"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure

_REST = re.compile(
    r"(?:[,;]|\band|\bwhile|\bwith)\s+the (?:rest|others|remainder|remaining|balance)\b(?!\s+\d)",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"(?:,|\band|\bplus)\s+(?:and\s+)?(?:an?\s+[A-Z][a-z]+\b"
    r"|(?:an?|his|her|their|the)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:boy|girl|man|woman|child|baby|infant|toddler|teenager|driver|pilot|guard|officer|soldier"
    r"|mother|father|wife|husband|son|daughter|policeman|nurse|teacher|passenger|bystander|civilian"
    r"|attacker|gunman|bomber|student|worker|foreigner|national|tourist)\b)",
)


def count_singles(parts: Sequence[Figure]) -> int:
    """Return how many people the list of the parts names without counting them, 0 if none.

    Only what stands behind a part in its own clause is looked at.
    """
    found: set[int] = set()
    for part in parts:
        start = part.span.end - part.evidence.start
        text = part.evidence.text[start:]
        found.update(part.span.end + match.start() for match in _SINGLE.finditer(text))
    return len(found)


def leaves_rest(parts: Sequence[Figure]) -> bool:
    """Whether the list of the parts goes on with what is left: "and the rest to Egypt"."""
    return any(
        _REST.search(part.evidence.text, part.span.end - part.evidence.start) for part in parts
    )
