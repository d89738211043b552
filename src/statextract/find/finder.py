"""All finders in their order."""

from statextract.find.agencies import AgencyFinder
from statextract.find.dates import DateFinder
from statextract.find.numbers import NumberFinder
from statextract.find.places import PlaceFinder
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import Mentions


class Finder:
    """Finds everything that later rooms interpret; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._dates = DateFinder(lexicons)
        self._agencies = AgencyFinder(lexicons)
        self._places = PlaceFinder(lexicons)
        self._numbers = NumberFinder(lexicons)

    def __call__(self, document: Document) -> Mentions:
        """Return all mentions; numerals inside dates and names are typed by these."""
        published, dates, reported_to = self._dates(document)
        agencies = self._agencies(document)
        places = self._places(document, agencies)
        return Mentions(
            published=published,
            reported_to=reported_to,
            dates=dates,
            agencies=agencies,
            places=places,
            numbers=self._numbers(document, dates, agencies),
        )
