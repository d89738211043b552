"""A place in the text where a body is named, before mentions are joined."""

from functools import lru_cache
from typing import Literal

from statextract.lexicons.agencies import ShortName
from statextract.model.frozen import frozen
from statextract.model.vocabulary import AgencyType


@lru_cache(maxsize=4096)
def core_of(name: str) -> str:
    """Return the noun that says what kind of body a name is for: "department" of state."""
    lower = name.lower()
    if "police" in lower:
        return "police"
    if "consulate general" in lower:
        return "consulate"
    return lower.split(" of ")[0].split(" for ")[0].split()[-1]


@frozen
class Name:
    """Words that name or stand for a body, in tokens (half-open).

    ``core`` is the noun that says what it is, in lower case ("ministry"). ``label`` replaces the
    printed words where the text folds two names into one ("Ministries of Health and Education").
    ``restates`` is the place of the earlier name that this one explains or shortens.
    """

    first: int
    last: int
    type: AgencyType
    kind: Literal["named", "generic", "later"]
    core: str
    entry: ShortName | None = None
    label: str | None = None
    acronym: str | None = None
    country: str | None = None
    restates: tuple[int, int] | None = None
