"""Joining names that stand for the same body."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

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
_PLURAL = re.compile(r"(?<=\w{3})s\b")
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "'s", "'", ",", "-", "&", "a", "an"}
)


@dataclass(slots=True)
class Body:
    """A body with the names found for it so far."""

    core: str
    type: AgencyType
    names: list[Name] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    generic: bool = False
    entry: ShortName | None = None
    acronym: str | None = None
    country: str | None = None
    keys: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a name is compared by: itself as a whole, and the words that carry its meaning."""

    name: Name
    keys: set[str]
    words: frozenset[str]
    country: str | None

    def may_be(self, body: Body) -> bool:
        """Whether nothing speaks against the body: not the like body of another country."""
        return (
            None in (self.country, body.country)
            or self.country == body.country
            or body.type not in _NATIONAL
        )


class Joiner:
    """Collects the bodies of one article."""

    def __init__(self, document: Document, origin: OriginReader) -> None:
        self._document = document
        self._origin = origin
        self._at: dict[tuple[int, int], Body] = {}
        self.bodies: list[Body] = []

    def add_named(self, names: Iterable[Name]) -> None:
        """Add names in text order, each to the body that it names again or as a new one."""
        for name in names:
            traits = self._traits(name)
            body = self._at.get(name.restates) if name.restates else self._find(traits)
            if body is None:
                body = Body(core=name.core, type=name.type)
                self.bodies.append(body)
            self._extend(body, traits)
            if name.label is None:
                self._at[name.first, name.last] = body

    def add_later(self, names: Iterable[Name]) -> None:
        """Add later mentions ("the ministry") to the body named last before them, if any."""
        for name in names:
            body = self._antecedent(name)
            if body is not None:
                body.names.append(name)

    def add_generic(self, names: Iterable[Name]) -> None:
        """Add plain "police" to the one named force of the text, else as a generic body."""
        for name in names:
            printed = key_of(self._printed(name))
            body = next((b for b in self.bodies if b.generic and printed in b.keys), None)
            if body is None and name.last - name.first == 1:
                body = self._only_named_before(name)
            if body is not None:
                body.names.append(name)
            else:
                body = Body(core=name.core, type=name.type, generic=True)
                self._extend(body, self._traits(name))
                self.bodies.append(body)

    def _printed(self, name: Name) -> str:
        return name.label or " ".join(self._document.lower[name.first : name.last])

    def _traits(self, name: Name) -> Traits:
        printed = self._printed(name)
        keys = {key_of(printed)}
        words = printed.lower().split() if name.label else self._words(name)
        if name.entry is not None:
            keys |= {key_of(name.entry.short), key_of(name.entry.name)}
            if name.last - name.first == 1:
                words = name.entry.name.lower().split()
        if name.acronym is not None:
            keys.add(key_of(name.acronym))
        content = frozenset(singular(word) for word in words if word not in _SMALL)
        return Traits(name, keys, content, self._origin(self._document, name))

    def _words(self, name: Name) -> list[str]:
        """Return the words of a name, with a country's code for its name and for its people."""
        words, token = [], name.first
        while token < name.last:
            raised = is_capital(self._document.words[token])
            found = self._origin.country_at(self._document, token) if raised else None
            if found is not None and found[0] <= name.last:
                token = found[0]
                words.append(found[1])
            else:
                words.append(self._document.lower[token])
                token += 1
        return words

    def _extend(self, body: Body, traits: Traits) -> None:
        name = traits.name
        body.names.append(name)
        body.keys |= traits.keys
        if len(traits.words) > len(body.words):
            body.words = traits.words
        body.entry = body.entry or name.entry
        body.acronym = body.acronym or name.acronym
        body.country = body.country or traits.country

    def _find(self, traits: Traits) -> Body | None:
        for body in reversed(self.bodies):
            if not traits.keys.isdisjoint(body.keys) and traits.may_be(body):
                return body
        name = traits.name
        for body in reversed(self.bodies):
            if not traits.may_be(body):
                continue
            if self._abbreviates(name, body) or self._shortens(name, traits.words, body):
                return body
        return None

    def _shortens(self, name: Name, words: frozenset[str], body: Body) -> bool:
        if name.label is not None:
            return False
        if body.core != name.core:
            crossed = {"cross", "crescent"} & {body.core, name.core}
            return bool(crossed) and (words < body.words or body.words < words)
        printed = self._document.words
        if name.core == "tribunal" and (
            printed[name.last - 1].islower() or printed[body.names[0].last - 1].islower()
        ):
            return True  # an article has one tribunal: "the Yugoslav tribunal", "the UN tribunal"
        if len(body.words) < 2 or len(words) < 2:
            return False
        return words <= body.words or body.words <= words

    def _abbreviates(self, name: Name, body: Body) -> bool:
        """An acronym whose letters are the initials of a long name, or the other way round."""
        long = [n for n in body.names if n.last - n.first > 2]
        if name.acronym is not None and name.last - name.first == 1:
            return any(self._initials(n) == name.acronym.upper() for n in long)
        if body.acronym is not None and not long:
            return self._initials(name) == body.acronym.upper()
        return False

    def _initials(self, name: Name) -> str:
        return initials_of(self._document.words[name.first : name.last])

    def _antecedent(self, name: Name) -> Body | None:
        before = [
            (max(n.last for n in body.names if n.last <= name.first), body)
            for body in self.bodies
            if not body.generic
            and any(n.last <= name.first for n in body.names)
            and self._answers(name, body)
        ]
        return max(before, key=lambda pair: pair[0])[1] if before else None

    def _answers(self, name: Name, body: Body) -> bool:
        noun = self._document.lower[name.last - 1]
        if noun == body.core or singular(noun) in body.words:
            return True
        if body.entry is None:
            return noun == "court" and body.core == "tribunal"
        return noun in body.entry.name.lower().replace("ization", "isation").split()

    def _only_named_before(self, name: Name) -> Body | None:
        named = [b for b in self.bodies if not b.generic and b.core == name.core]
        if len(named) == 1 and any(other.first < name.first for other in named[0].names):
            return named[0]
        return None


def key_of(name: str) -> str:
    """Return a name as it is compared: no case, dots, spaces or British s."""
    lower = name.lower().replace("ization", "isation").replace(".", "")
    return _MARKS.sub("", _PLURAL.sub("", lower))


def singular(word: str) -> str:
    """Return a word without the s of a plural, so that "Service" and "Services" are one."""
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def longest(names: Sequence[Name]) -> Name:
    """Return the longest of some names, the first of equals."""
    return max(names, key=lambda name: name.last - name.first)
