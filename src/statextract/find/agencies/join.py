"""Joining names that stand for the same body."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from statextract.find.agencies.body import Body, TraitReader, Traits, key_of, singular
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

# So many bodies with the same noun are compared by their words: an article has fewer.
_MEMORY = 40
_OTHERS = frozenset(("free", "new", "rebel", "liberation"))
# Who holds an office, and the office: "Lyon County Sheriff", "Lyon County Sheriff's Office".
_HOLDERS = ("sheriff", "attorney", "coroner", "prosecutor")
_OFFICES = ("office", "department")
_LOCAL = frozenset(
    "local city town district county village provincial municipal regional state national".split()
)
# Of a force, not the force: "Kiambu Police Station" is not who "police" are further up.
_PARTS = frozenset(
    "station stations post outpost section unit squad division branch academy college riot traffic "
    "transport railway highway border military tourist".split()
)
_FORCES = frozenset("police navy guard coastguard gendarmerie jury".split())
_OF = (["of"], ["in"])
_CIVIL = frozenset((AgencyType.GOVERNMENT, AgencyType.HEALTH, AgencyType.COURT))
# What a later mention may call a body of another noun.
_ALSO = {"tribunal": ("court",), "infirmary": ("hospital",), "clinica": ("hospital", "clinic")}
_SOCIETIES = ("cross", "crescent", "society", "committee", "federation", "authority")


class Joiner:
    """Collects the bodies of one article."""

    def __init__(self, document: Document, origin: OriginReader) -> None:
        self._lower = document.lower
        self._traits = TraitReader(document, origin)
        self._by_place: dict[tuple[int, int], Body] = {}
        self._by_key: dict[str, list[Body]] = defaultdict(list)
        self._by_core: dict[str, list[tuple[Body, bool]]] = defaultdict(list)
        self._by_noun: dict[str, list[tuple[int, Body]]] = defaultdict(list)
        self.bodies: list[Body] = []

    def add_named(self, names: Iterable[Name]) -> None:
        """Add names in text order, each to the body that it names again or as a new one."""
        for name in names:
            traits = self._traits(name)
            body = self._by_place.get(name.restates) if name.restates else self._find(traits)
            if body is None:
                body = Body(core=name.core, type=name.type)
                self.bodies.append(body)
                self._by_core[name.core].append((body, traits.spoken))
            self._extend(body, traits)
            if name.label is None:
                self._by_place[name.first, name.last] = body

    def add_later(self, names: Iterable[Name]) -> None:
        """Add later mentions ("the ministry") to the body named last before them, if any."""
        for name in names:
            if not self._by_noun:
                self._index_nouns()
            noun = self._lower[name.last - 1]
            named = self._by_noun.get(singular(noun), ())
            before = bisect_left(named, name.first, key=lambda pair: pair[0])
            if before:
                named[before - 1][1].names.append(name)

    def add_generic(self, names: Iterable[Name]) -> None:
        """Add plain "police" to the one force that the article names, else as a generic body."""
        generic: dict[str, Body] = {}
        for name in names:
            key = key_of(self._traits.printed(name))
            body = generic.get(key)
            if body is None and name.last - name.first == 1:
                body = self._only_named_of(name)
            elif body is None:
                body = self._only_named_so(self._traits(name))
            if body is None:
                body = Body(core=name.core, type=name.type, generic=True)
                generic[key] = body
                self.bodies.append(body)
            body.names.append(name)

    def _extend(self, body: Body, traits: Traits) -> None:
        name = traits.name
        body.names.append(name)
        if body.type is AgencyType.OTHER:
            body.type = name.type  # of letters that say nothing, told in full later
        if len(traits.words) > len(body.words):
            body.words = traits.words
        body.entry = body.entry or name.entry
        body.acronym = body.acronym or name.acronym
        body.country = body.country or traits.country
        for key in (*traits.keys, traits.initials):
            known = self._by_key[key]
            if not any(other is body for other in known[-_MEMORY:]):
                known.append(body)

    def _find(self, traits: Traits) -> Body | None:
        """Return the body of a name: by its forms, by its initials, then by its words."""
        keys = sorted(traits.keys)
        if len(traits.initials) > 1:
            keys.append(traits.initials)
        for key in keys:
            for body in reversed(self._by_key.get(key, ())[-_MEMORY:]):
                if traits.may_be(body) and self._is_meant(traits, key, body):
                    return body
        if traits.name.label is not None:
            return None
        core = traits.name.core
        if traits.words == {core} and not traits.spoken:
            return self._only_named(traits, core)
        for other in (core, *_other_nouns(traits)):
            for body, spoken in reversed(self._by_core.get(other, ())[-_MEMORY:]):
                if traits.may_be(body) and _shortens(traits, body, spoken=spoken):
                    return body
        if core in _HOLDERS and len(traits.words) > 1:  # "Sheriff's Office Vice Unit"
            named = (body for body in self.bodies[-_MEMORY:] if traits.words <= body.words)
            return next(named, None)
        return None

    def _only_named(self, traits: Traits, core: str) -> Body | None:
        """Return the one body named before whose noun stands alone: the Peruvian Senate."""
        named = self._by_core.get(core, ())
        body = named[0][0] if len(named) == 1 else None
        known = body is not None and traits.name.entry is None and traits.may_be(body)
        return body if known and body is not None and len(body.words) > 1 else None

    def _is_meant(self, traits: Traits, key: str, body: Body) -> bool:
        """Whether a key is more than a chance: initials count only between long and short."""
        known = key_of(body.acronym or "")
        if key not in traits.keys:
            return known == key
        return key != key_of(traits.name.acronym or "") or known in ("", key)

    def _index_nouns(self) -> None:
        """File every place of a named body under the nouns that may stand for it."""
        for body in self.bodies:
            nouns = {body.core, singular(body.core), *body.words}
            if body.entry is not None:
                long = body.entry.name.lower().replace("ization", "isation")
                nouns.update(singular(word) for word in long.split())
            nouns.update(_ALSO.get(body.core, ()))
            if body.type is AgencyType.POLICE:
                nouns.add("force")
            for noun in nouns:
                self._by_noun[noun].extend((name.last, body) for name in body.names)
        for places in self._by_noun.values():
            places.sort(key=lambda pair: pair[0])

    def _only_named_so(self, traits: Traits) -> Body | None:
        """Return the one body whose name has the same words, or the only one with some of them.

        The interior ministry is the Ministry of Interior, the disaster agency the National
        Disaster Mitigation Agency if no other agency is named; a local one is not.
        """
        known = self._by_core.get(traits.name.core, ())
        named = [b for b, _ in known if b.words == traits.words and traits.may_be(b)]
        elsewhere = self._lower[traits.name.last : traits.name.last + 1] in _OF
        if elsewhere:
            return named[0] if len(named) == 1 else None  # "the health ministry of Guinea"
        if (
            not named
            and len(known) == 1
            and traits.name.type in _CIVIL
            and _LOCAL.isdisjoint(traits.words)
        ):
            told = traits.words - {traits.name.core}
            named = [b for b, _ in known if told & b.words and traits.may_be(b)]
        return named[0] if len(named) == 1 else None

    def _only_named_of(self, name: Name) -> Body | None:
        """Return the one named body of a noun: told before it, or as a whole force behind it."""
        named = self._by_core.get(name.core, ())
        if len(named) != 1:
            return None
        first = named[0][0].names[0]
        whole = name.core in _FORCES and _PARTS.isdisjoint(self._lower[first.first : first.last])
        return named[0][0] if whole or first.first < name.first else None


def _other_nouns(traits: Traits) -> tuple[str, ...]:
    """Return the other nouns under which the body of a name may be known."""
    if traits.words & {"cross", "crescent"}:
        return _SOCIETIES
    if traits.name.core in _HOLDERS:
        return _OFFICES
    return _HOLDERS if traits.name.core in _OFFICES else ()


def _shortens(traits: Traits, body: Body, *, spoken: bool) -> bool:
    """Whether one name leaves out words of the other: "the Coast Guard" of Peru's."""
    core = traits.name.core
    if core == body.core == "tribunal" and (spoken or traits.spoken):
        return True  # an article has one tribunal: "the Yugoslav tribunal", "the UN tribunal"
    if len(body.words) < 2 or len(traits.words) < 2:
        return False
    if (traits.words ^ body.words) & _OTHERS:
        return False  # the Syrian army fights the Free Syrian Army
    held = {core, body.core}.intersection(_HOLDERS) and {core, body.core}.intersection(_OFFICES)
    if core != body.core and not held and not {"cross", "crescent"} & {core, body.core}:
        return False
    if traits.words <= body.words or body.words <= traits.words:
        return True
    own, other = traits.words - {traits.country}, body.words - {body.country}
    if "national" in other:  # Indonesia's disaster agency, the National Disaster Agency
        return len(own) > 1 and own <= other
    return "national" in own and len(other) > 1 and other <= own


def longest(names: Sequence[Name]) -> Name:
    """Return the longest of some names, the first of equals."""
    return max(names, key=lambda name: name.last - name.first)
