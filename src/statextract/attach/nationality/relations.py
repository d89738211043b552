"""Nationality by reference: "119 of its citizens", "four compatriots", "12 others"."""

from itertools import chain

from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft

_OWN = frozenset({"its", "their", "own"})
_REACH = 60
# They stand abroad, so that the country about them is not that of their compatriots.
_MISSIONS = frozenset("embassy embassies consulate consulates consul ambassador mission".split())
_JOINTS = frozenset({"and", ",", "with", "plus", "or", "&"})


class RelatedNations:
    """Reads a nationality that stands elsewhere in the sentence."""

    def __init__(self, lexicons: Lexicons, nations: NationReader) -> None:
        self._nations = nations
        self._peoples = lexicons.peoples
        self._places = lexicons.places
        self._citizens = lexicons.classes.of("citizen")
        self._compatriots = lexicons.classes.of("compatriot")

    def __call__(
        self, document: Document, scene: Scene, draft: Draft, before: Draft | None
    ) -> Nations | None:
        """Return the nation that the phrase refers to; ``before`` is the figure before."""
        last = max(draft.phrase.last, draft.number.last + 1)
        end = document.sentence_at(draft.number.first).last
        words = document.lower[draft.number.first : min(last, end)]
        own = not _OWN.isdisjoint(words) or document.lower[draft.phrase.first - 1] in _OWN
        if not self._compatriots.isdisjoint(words) or (
            own and not self._citizens.isdisjoint(words)
        ):
            return self._named_before(document, scene, draft)
        if "others" in words:
            return self._same_as_before(document, draft, before)
        return None

    def _named_before(self, document: Document, scene: Scene, draft: Draft) -> Nations | None:
        """The nation named last before the phrase, in its sentence."""
        first = max(document.sentence_at(draft.number.first).first, draft.phrase.first - _REACH)
        for at in range(draft.phrase.first - 1, first - 1, -1):
            place = scene.countries.get(at)
            if place is not None and place.country is not None:
                return Nations((place.country,), at, place.last)
            owner = self._owner(document, at)
            if owner is not None:
                return owner
            if at in document.starting(self._peoples):
                return self._nations.people_at(document, scene, at, draft.phrase.first)
        if not _MISSIONS.isdisjoint(document.lower[first : draft.phrase.first]):
            return None
        return self._only_one(document, scene, draft.phrase.first)

    def _owner(self, document: Document, at: int) -> Nations | None:
        """The land whose body it is: "Peru's foreign ministry said nine of its citizens"."""
        for hit in document.starting(self._places).get(at, ()):
            owns = document.following(hit.last) == "'s" and hit.entry.kind == "country"
            if owns and hit.entry.country is not None:
                return Nations((hit.entry.country,), hit.first, hit.last)
        return None

    def _only_one(self, document: Document, scene: Scene, before: int) -> Nations | None:
        """The one country that the article has been about so far, None if it named several."""
        found: Nations | None = None
        places = (
            Nations((place.country,), place.first, place.last)
            for place in scene.places
            if place.country is not None
        )
        peoples = (
            Nations(hit.entry.codes, hit.first, hit.last)
            for hit in document.hits(self._peoples)
            if hit.entry.codes
        )
        for nation in chain(places, peoples):
            if nation.first >= before:
                continue
            if found is not None and nation.codes != found.codes:
                return None
            found = found or nation
        return found

    def _same_as_before(
        self, document: Document, draft: Draft, earlier: Draft | None
    ) -> Nations | None:
        """The nation of the figure before: "killed four Thais and wounded 12 others".

        Not of "four Thais and 12 others", whose others are no Thais.
        """
        if earlier is None or earlier.sentence != draft.sentence or earlier.nationality is None:
            return None
        if document.lower[draft.phrase.first - 1] in _JOINTS:
            return None
        cited = earlier.nationality
        return Nations(cited.value, earlier.number.first, earlier.phrase.last)
