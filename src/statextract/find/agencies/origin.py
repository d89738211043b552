"""Countries in and before the names of bodies."""

from statextract.find.agencies.name import Name
from statextract.lexicons import Lexicons
from statextract.model.document import Document


class OriginReader:
    """Reads countries from words for peoples and places; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._peoples = lexicons.peoples
        self._places = lexicons.places

    def __call__(self, document: Document, name: Name) -> str | None:
        """Return the country (ISO 3166 alpha-2) that a name prints, or its owner before it."""
        peoples, places = document.starting(self._peoples), document.starting(self._places)
        for token in range(name.first, name.last):
            if token in peoples or token in places:
                found = self.at(document, token)
                if found is not None:
                    return found[1]
        owner = self.owner_before(document, name.first)
        found = None if owner is None else self.at(document, owner)
        return None if found is None else found[1]

    def owner_before(self, document: Document, first: int) -> int | None:
        """Return the first token of the place whose possessive stands before a token."""
        if first < 2 or document.lower[first - 1] not in ("'s", "'"):
            return None
        hits = document.ending(self._places).get(first - 1, ())
        return min((hit.first for hit in hits if not hit.entry.bound), default=None)

    def at(self, document: Document, token: int) -> tuple[int, str] | None:
        """Return the end and the country of the people or place named at a token."""
        for people in document.starting(self._peoples).get(token, ()):
            if len(people.entry.codes) == 1 and not people.entry.signs:
                return people.last, people.entry.codes[0]
        return self._place_at(document, token, countries=False)

    def country_at(self, document: Document, token: int) -> tuple[int, str] | None:
        """Return the end and the country of the people or country, not of a smaller place."""
        for people in document.starting(self._peoples).get(token, ()):
            if len(people.entry.codes) == 1:
                return people.last, people.entry.codes[0]
        return self._place_at(document, token, countries=True)

    def people_at(self, document: Document, token: int) -> bool:
        """Whether a single word for a people stands at a token."""
        hits = document.starting(self._peoples).get(token, ())
        return any(hit.last == token + 1 for hit in hits)

    def _place_at(
        self, document: Document, token: int, *, countries: bool
    ) -> tuple[int, str] | None:
        for place in document.starting(self._places).get(token, ()):
            entry = place.entry
            whole = entry.kind == "country" or not countries
            if entry.country and whole and not entry.bound and not entry.signs:
                return place.last, entry.country
        return None

    def is_known(self, document: Document, token: int) -> bool:
        """Whether a people or place is named at a token."""
        return token in document.starting(self._peoples) or token in document.starting(self._places)

    def place_ending(self, document: Document, end: int) -> int | None:
        """Return the first token of the place that ends there, None if none does."""
        hits = document.ending(self._places).get(end, ())
        return min((hit.first for hit in hits if not hit.entry.bound), default=None)

    def place_end(self, document: Document, token: int) -> int | None:
        """Return the end of the place that is named at a token, None if none is."""
        hits = document.starting(self._places).get(token, ())
        return max((hit.last for hit in hits if not hit.entry.bound), default=None)
