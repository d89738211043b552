"""Nationality inside the noun phrase of a number: before its noun, or behind it."""

from bisect import bisect_right

from statextract.attach.nationality.government import Government
from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_KEEPING = frozenset({"holding", "carrying", "with", "having"})
_KEEPS = frozenset({"has", "have", "had", "hold", "held", "carried"})
_MAKING_UP = frozenset(
    """
    accounted account for made make making up comprised comprise constituted constitute numbered
    number totalled totaled represented represent nearly almost about some around
    """.split()
)
_LISTING = frozenset((",", ":", "(", "–", "-"))
_REACH = 40
# "132 hailing from Togo"
_HAILING = frozenset("originating hailing originally hailed hail originated originate".split())
_COMING = frozenset(("came", "come"))
RETURNING = frozenset("returnees returnee deportees deportee evacuees repatriates arrivals".split())
_SEVERAL = 3
_LINKS = frozenset({"who", "whom"})
_GENUINE = frozenset({"valid", "a", "an", "their", "only", "expired", "dual", "both"})
_ORIGIN = frozenset({"origin", "origins"})
_BREAKS = frozenset({",", ";", "(", "–", "including", "among"})
_SAVED = frozenset({"rescued", "freed", "saved", "released", "rescue", "picked"})
_JOINTS = frozenset((",", "and", ";", "plus"))
_ITEM, _LAND = 4, 7  # tokens of ", 50 from" and of "from the Democratic Republic of Congo"
_CONSISTING = frozenset({"include", "included", "were", "are"})
_MAKING = _CONSISTING | frozenset("comprise comprised including numbered".split())
_EVENTS = frozenset("deaths cases infections fatalities casualties admissions".split())
_THEM = frozenset("those they the these".split())
_WHOLE_PARTITIVES = frozenset({"them", "whom"})


class PhraseNations:
    """Reads "98 Thai women", "three of the Thai women", "12 women from Nepal and Mali"."""

    def __init__(self, lexicons: Lexicons, nations: NationReader) -> None:
        self._nations = nations
        self._government = Government(lexicons)
        self._citizens = lexicons.classes.of("citizen")
        self._passage = lexicons.classes.of("passage")

    def __call__(
        self, document: Document, scene: Scene, draft: Draft, earlier: Draft | None
    ) -> Nations | None:
        """Return what the phrase says; without codes where it names a people but no nation.

        ``earlier`` is the figure before: "40 were Malian and two from Togo".
        """
        end = document.sentence_at(draft.number.first).last
        before = self._before_noun(document, scene, draft, end)
        if before is not None and before.codes:
            return before
        if before is not None and self._nations.is_stateless(document, before.first):
            return before
        return (
            self._behind_noun(document, scene, draft, earlier, end)
            or before
            or self._left_noun(document, scene, draft)
            or self._made_up_of(document, scene, draft)
        )

    def _before_noun(
        self, document: Document, scene: Scene, draft: Draft, end: int
    ) -> Nations | None:
        phrase = draft.phrase
        last = max(phrase.last, draft.number.last + 1)
        partitive = phrase.of is not None and document.lower[phrase.of[0]] in _WHOLE_PARTITIVES
        if phrase.of is not None and partitive and phrase.of[0] > draft.number.first:
            last = phrase.of[1] + 1  # "40 of them Thai"; "of whom 40 Thai" has it in front
        found: Nations | None = None
        for token in range(draft.number.last, min(last, end)):
            read = self._nations.people_at(document, scene, token, end)
            read = read or self._bare_country(document, scene, token, end)
            if read is not None and read.codes:
                return read
            found = found or read
        return found

    def _bare_country(
        self, document: Document, scene: Scene, token: int, end: int
    ) -> Nations | None:
        """A country's name before citizens: "12 Burkina Faso nationals"."""
        place = scene.countries.get(token)
        if place is None or place.country is None or place.last >= end:
            return None
        if document.lower[place.last] not in self._citizens:
            return None
        return Nations((place.country,), token, place.last)

    def _behind_noun(
        self, document: Document, scene: Scene, draft: Draft, earlier: Draft | None, end: int
    ) -> Nations | None:
        at = draft.number.last
        if document.lower[at : at + 1] == ["of"] and _goes_on(document, draft, earlier, "of"):
            return self._nations.countries_at(document, scene, at + 1, end)
        at = max(draft.phrase.last, at)
        if draft.phrase.head is not None and draft.phrase.head[1] > at:
            return None
        if at < end and document.lower[at] in _LINKS:
            at += 1
        if at + 1 >= end:
            return None
        word = document.lower[at]
        hailing = word in _HAILING or (word in _COMING and _goes_on(document, draft, earlier))
        if hailing and document.lower[at + 1] == "from":
            return self._nations.countries_at(document, scene, at + 2, end)
        if word == "," and document.lower[at + 1] == "from":
            return self._set_off(document, scene, at + 2, end)
        if word == "from" and _goes_on(document, draft, earlier):
            return self._nations.countries_at(document, scene, at + 1, end)
        if word == "from" and _may_be_origin(document, draft, earlier):
            return self._origin(document, scene, draft, at, end)
        if word == "of":
            return self._belonging(document, scene, at, end)
        if word in _KEEPING or (word in _KEEPS and not self._government.holds(document, draft)):
            return self._papers(document, scene, at + 1, end)
        return None

    def _origin(
        self, document: Document, scene: Scene, draft: Draft, at: int, end: int
    ) -> Nations | None:
        """Countries behind "from", unless a journey is told: "60 deportees from Mexico"."""
        read = self._nations.countries_at(document, scene, at + 1, end)
        if read is None or (read.last < end and document.lower[read.last] in ("to", "into", "via")):
            return None
        if document.lower[at - 1] in RETURNING:
            return None  # "nine returnees from Libya" are of the land to which they came
        # "freed 62 men from Mali from a camp": only the second is where they were.
        twice = read.last < end and document.lower[read.last] == "from"
        several = len(read.codes) >= _SEVERAL  # "rescued 51 people from Syria, Egypt and Chad"
        return read if twice or several or not self._is_journey(document, draft, at) else None

    def _set_off(self, document: Document, scene: Scene, at: int, end: int) -> Nations | None:
        """Countries between commas: "the 11 women, from Hungary and Romania, were helped"."""
        if document.lower[at - 3] in RETURNING:
            return None
        read = self._nations.countries_at(document, scene, at, end)
        closed = read is not None and (read.last >= end or document.words[read.last] in ",.;)")
        return read if closed else None

    def _is_journey(self, document: Document, draft: Draft, at: int) -> bool:
        """Whether words before "from" tell of a journey.

        A number with its own noun is read back to the last break only: "rescued 90, including
        18 women from Mali" tells where the women are from.
        """
        floor = max(document.sentence_at(draft.number.first).first, at - _REACH)
        for token in range(at - 1, floor - 1, -1):
            word = document.lower[token]
            if word in self._passage and not _is_group(document, token):
                return not (word in _SAVED and _is_broken_down(document, draft, at))
            parted = draft.phrase.head is not None or document.lower[floor] == "of"
            if parted and word in _BREAKS and token < draft.phrase.first:
                return False  # so too "of the 107 saved, five from Chad"
        return False

    def _belonging(self, document: Document, scene: Scene, at: int, end: int) -> Nations | None:
        """Read "four citizens of Peru", "nine men of Thai nationality"."""
        if document.lower[at - 1] in self._citizens:
            return self._nations.countries_at(document, scene, at + 1, end)
        return self._papers(document, scene, at + 1, end)

    def _papers(self, document: Document, scene: Scene, at: int, end: int) -> Nations | None:
        """Passports, citizenships, "of Syrian and Afghan origin"; forged ones say nothing."""
        while at < end and document.lower[at] in _GENUINE:
            at += 1
        read = self._nations.people_at(document, scene, at, end)
        if read is None or read.last >= end:
            return None
        word = document.lower[read.last]
        origin = word in _ORIGIN and document.lower[at - 1] == "of"
        return read if origin or word in self._citizens else None

    def _left_noun(self, document: Document, scene: Scene, draft: Draft) -> Nations | None:
        """A noun left of its number: "the number of Thai victims rose to 98", "Thais: 12"."""
        head = draft.phrase.head or draft.phrase.nominal
        if head is None or head[1] > draft.number.first:
            return None
        for token in range(*head):
            read = self._nations.people_at(document, scene, token, head[1])
            if read is not None:
                return read
        read = self._nations.people_before(document, scene, head[0])
        # "Kenya deaths rise to 12": where they died.
        return None if read is None or read.first in scene.countries else read

    def _made_up_of(self, document: Document, scene: Scene, draft: Draft) -> Nations | None:
        """A subject that makes up the number: "Thai nationals accounted for 45 of them"."""
        floor = document.sentence_at(draft.number.first).first
        at = draft.phrase.first
        while at > floor and document.lower[at - 1] in _MAKING_UP:
            at -= 1
        if at in {draft.phrase.first, floor}:
            return None
        if document.lower[at - 1] in self._citizens:
            at -= 1
        return self._nations.people_before(document, scene, at)


def _makes_up_people(document: Document, draft: Draft) -> bool:
    """Whether people are told by country: "Those rescued included 32 from Togo and 50 from"."""
    first, at = document.sentence_at(draft.number.first).first, draft.phrase.first - 1
    people = draft.unit is not None and draft.unit.value is Unit.PERSON
    led = document.lower[first:at]
    if not people or document.lower[at] not in _MAKING or not _EVENTS.isdisjoint(led):
        return False
    return bool(led) and led[0] in _THEM and _goes_on_by_land(document, draft.number.last)


def _is_broken_down(document: Document, draft: Draft, at: int) -> bool:
    """Whether those saved are told by country: "82 were rescued: 32 from Togo and 50 from"."""
    if draft.phrase.head is not None:
        return False
    mark = document.lower[draft.phrase.first - 1]
    return mark in _LISTING | _MAKING and _goes_on_by_land(document, at)


def _goes_on_by_land(document: Document, at: int) -> bool:
    """Whether a second bare count from somewhere follows the land behind a first "from"."""
    lower, end = document.lower, document.sentence_at(at).last
    return any(
        lower[token] in _JOINTS and "from" in lower[token + 2 : token + _ITEM]
        for token in range(at + 2, min(at + _LAND, end))
    )


def _is_group(document: Document, token: int) -> bool:
    """Whether those who were saved are only listed: "those rescued include 12 men from Mali"."""
    lower = document.lower
    if lower[token] not in _SAVED or document.following(token + 1) not in _CONSISTING:
        return False
    return token > 0 and lower[token - 1] in ("those", "the")


def _goes_on(document: Document, draft: Draft, earlier: Draft | None, link: str = "from") -> bool:
    """Whether the count before a bare one was told to be from somewhere: "12 from Mali, two from".

    With ``link`` "of": "402 nationals of India, 351 of Nepal".
    """
    if draft.phrase.head is not None or earlier is None or earlier.sentence != draft.sentence:
        return False
    if earlier.nationality is None:
        return False
    named = bisect_right(document.starts, earlier.nationality.start) - 1
    return named > earlier.number.first and link in document.lower[named - 2 : named]


def _may_be_origin(document: Document, draft: Draft, earlier: Draft | None) -> bool:
    """Whether "from" may tell a nationality: of people named, or after others of its sentence."""
    if draft.phrase.head is not None or draft.phrase.of is not None:
        return True
    if earlier is None or earlier.sentence != draft.sentence:
        return _makes_up_people(document, draft)
    if earlier.nationality is not None:
        return True
    people = earlier.unit is not None and earlier.unit.value is Unit.PERSON
    listed = document.lower[draft.phrase.first - 1] in _LISTING
    named = people and earlier.noun is not None and listed  # "five men, two from Myanmar"
    return named or _makes_up_people(document, draft)
