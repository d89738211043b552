"""A body in the making, and what its names are compared by."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from statextract.find.agencies.definitions import initials_of
from statextract.find.agencies.letters import is_capital
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons.agencies import ShortName
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

_NATIONAL = frozenset(
    {
        AgencyType.GOVERNMENT,
        AgencyType.POLICE,
        AgencyType.MILITARY,
        AgencyType.COURT,
        AgencyType.HEALTH,
    }
)
_MARKS = re.compile(r"[\W_]+")
_PLURAL = re.compile(r"(?<=\w\w[^\Ws])s\b")
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "'s", "'", ",", "-", "&", "a", "an"}
)


@dataclass(slots=True)
class Body:
    """A body with the names found for it so far."""

    core: str
    type: AgencyType
    generic: bool = False
    names: list[Name] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    entry: ShortName | None = None
    acronym: str | None = None
    country: str | None = None


class Traits(NamedTuple):
    """What a name is compared by.

    ``keys`` are its forms as a whole, ``words`` those that carry its meaning, ``initials``
    those of a name of several words; ``spoken``: its noun is in lower case.
    """

    name: Name
    keys: frozenset[str]
    words: frozenset[str]
    initials: str
    country: str | None
    spoken: bool

    def may_be(self, body: Body) -> bool:
        """Whether nothing speaks against the body: not the like body of another country."""
        own, other = self.country, body.country
        return own is None or other is None or own == other or body.type not in _NATIONAL


class TraitReader:
    """Reads the traits of the names of one article."""

    def __init__(self, document: Document, origin: OriginReader) -> None:
        self._document = document
        self._origin = origin

    def __call__(self, name: Name) -> Traits:
        """Return the traits of a name."""
        document = self._document
        printed = self.printed(name)
        keys = {key_of(printed)}
        words = printed.lower().split() if name.label else self._words(name)
        if name.entry is not None:
            keys |= {key_of(name.entry.short), key_of(name.entry.name)}
            if name.last - name.first == 1:
                words = name.entry.name.lower().split()
        if name.acronym is not None:
            keys.add(key_of(name.acronym))
        long = name.last - name.first > 2
        return Traits(
            name=name,
            keys=frozenset(keys),
            words=frozenset([singular(word) for word in words if word not in _SMALL]),
            initials=initials_of(document.words[name.first : name.last]).lower() if long else "",
            country=self._origin(document, name),
            spoken=document.words[name.last - 1].islower(),
        )

    def printed(self, name: Name) -> str:
        """Return a name in lower case, as printed or as its label says."""
        return name.label or " ".join(self._document.lower[name.first : name.last])

    def _words(self, name: Name) -> list[str]:
        """Return the words of a name, with a country's code for its name and for its people."""
        document, origin = self._document, self._origin
        words, token = [], name.first
        while token < name.last:
            raised = is_capital(document.words[token]) and origin.is_known(document, token)
            found = origin.country_at(document, token) if raised else None
            if found is not None and found[0] <= name.last:
                token = found[0]
                words.append(found[1])
            else:
                words.append(document.lower[token].removesuffix("'s") or "'s")
                token += 1
        return words


@lru_cache(maxsize=2048)
def key_of(name: str) -> str:
    """Return a name as it is compared: no case, dots, spaces or British s."""
    lower = name.lower().replace("ization", "isation").replace(".", "")
    return _MARKS.sub("", _PLURAL.sub("", lower))


def singular(word: str) -> str:
    """Return a word without the s of a plural, so that "Service" and "Services" are one."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] != "s" else word
