"""The place that a figure is about."""

from collections.abc import Mapping, Sequence

from statextract.attach.sums import sums_up
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions, PlaceMention

_UNNAMED_ADVERBS = frozenset({"country", "elsewhere"})
_MODIFIERS = frozenset(
    """
    the a an northern southern eastern western central north south east west northeastern
    northwestern southeastern southwestern nearby neighbouring neighboring rural its their
    """.split()
)
_MARKS = frozenset({":", "–", "(", "="})
_CLOSERS = frozenset({",", ";", ")", ".", "and", "|"})
_DEPARTURES = frozenset({"from", "to", "via", "towards"})
_ELSEWHERE = frozenset({"wanted", "born", "raised", "educated"})
_REACH = 24
_LIVES = frozenset(("life", "lives", "victims"))
_CLAIMED = 6  # tokens of "claimed at least four more lives"
_ROW = 12  # places of a row


def _takes_lives(document: Document, at: int) -> bool:
    """Whether "claimed" is no verb of speech: "a bomb in Gao claimed the lives of four"."""
    claims = document.lower[at] in ("claim", "claimed", "claims", "claiming")
    return claims and not _LIVES.isdisjoint(document.lower[at + 1 : at + _CLAIMED])


class PlaceAttacher:
    """Gives drafts the place that their own clause or row names.

    Places of departure and arrival, of speakers and of bodies are not where people were counted.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._locative = lexicons.classes.of("locative")
        self._recording = lexicons.classes.of("recording")
        self._saying = lexicons.classes.of("saying")

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> None:
        """Fill ``place``; it stays None where no place, or a doubtful one, is named."""
        starts = {place.first: index for index, place in enumerate(mentions.places)}
        ends = {place.last: index for index, place in enumerate(mentions.places)}
        sentences = {document.sentence_of[first] for first in starts}
        for index, draft in enumerate(drafts):
            row = document.sentences[draft.sentence].header
            if draft.sentence not in sentences and row not in sentences:
                continue
            following = drafts[index + 1 : index + 4]
            found = (
                self._row(document, draft, starts)
                or self._item(document, draft, ends, mentions.places)
                or self._behind(document, draft, starts, mentions.places, following)
                or self._subject(document, draft, ends)
                or self._before(document, draft, starts, mentions.places)
                or self._frame(document, draft, starts, mentions.places)
            )
            if found is not None:
                rule, place = found
                mention = mentions.places[place]
                draft.place = Cited(place, f"rule:{rule}", mention.start, mention.end)

    def _row(
        self, document: Document, draft: Draft, starts: Mapping[int, int]
    ) -> tuple[str, int] | None:
        """The place in the first cell of the number's row, else in its column's head."""
        sentence = document.sentence_at(draft.number.first)
        if sentence.kind is not SentenceKind.ROW or not sentence.cells:
            return None
        column = sentence.column_of(draft.number.first)
        if column > 0 and sentence.cells[0][0] in starts:
            return "row", starts[sentence.cells[0][0]]
        header = () if sentence.header is None else document.sentences[sentence.header].cells
        if 0 < column < len(header) and header[column][0] in starts:
            return "column", starts[header[column][0]]
        return None

    def _item(
        self,
        document: Document,
        draft: Draft,
        ends: Mapping[int, int],
        places: Sequence[PlaceMention],
    ) -> tuple[str, int] | None:
        """The name right before a number of a list: "Takeo 12, Kep 3", "Takeo (12)".

        Not a place of departure, nor a country that was read as the people's nationality.
        """
        number = draft.number
        at = number.first
        sentence = document.sentence_at(at)
        closes = number.last >= sentence.last or document.lower[number.last] in _CLOSERS
        if at > sentence.first and document.lower[at - 1] in _MARKS:
            at -= 1
            closes = closes or document.lower[at] != "("
        place = ends.get(at)
        if place is None or not closes:
            return None
        mention = places[place]
        cited = draft.nationality
        if cited is not None and cited.start < mention.end and mention.start < cited.end:
            return None
        before = mention.first - (2 if document.lower[mention.first - 1] == "the" else 1)
        return None if document.lower[before] in _DEPARTURES else ("list", place)

    def _behind(
        self,
        document: Document,
        draft: Draft,
        starts: Mapping[int, int],
        places: Sequence[PlaceMention],
        following: Sequence[Draft],
    ) -> tuple[str, int] | None:
        """The first place behind the number in its clause: "12 were held at Gao"."""
        elided = {
            last
            for other in following
            if other.phrase.head is None
            for last in (other.number.last, other.phrase.last)
        }
        first = max(draft.number.last, draft.phrase.last)
        end = min(draft.clause.last, first + _REACH)
        for at in range(first, end):
            if document.lower[at] in self._saying and not _takes_lives(document, at):
                return None
            place = starts.get(at)
            if place is None:
                continue
            before = self._preposition(document, at)
            adverb = _is_adverb(places[place])
            if (before is None and not adverb) or self._is_of_speaker(document, places[place]):
                continue
            if before in elided or _is_one_of_several(document, places, place):
                return None
            return "clause", place
        return None

    def _subject(
        self, document: Document, draft: Draft, ends: Mapping[int, int]
    ) -> tuple[str, int] | None:
        """The place that recorded the number: "Gao had 12"."""
        at = draft.phrase.first - 1
        for _ in range(3):
            if at <= draft.clause.first:
                return None
            if document.lower[at] in self._recording and at in ends:
                return "subject", ends[at]
            if document.lower[at] not in (*self._recording, "also", "alone", "for", "only"):
                return None
            at -= 1
        return None

    def _before(
        self,
        document: Document,
        draft: Draft,
        starts: Mapping[int, int],
        places: Sequence[PlaceMention],
    ) -> tuple[str, int] | None:
        """The last place before the number in its clause: "police in Gao held 12".

        "27 in all" are those of all the places before it.
        """
        if sums_up(document, draft):
            return None
        floor = max(draft.clause.first, draft.phrase.first - _REACH)
        for at in range(draft.phrase.first - 1, floor - 1, -1):
            if document.lower[at] in self._saying and not _takes_lives(document, at):
                return None
            place = starts.get(at)
            if place is not None:
                located = self._preposition(document, at) is not None
                located = located or _is_adverb(places[place])
                return ("clause", place) if located else None
        return None

    def _frame(
        self,
        document: Document,
        draft: Draft,
        starts: Mapping[int, int],
        places: Sequence[PlaceMention],
    ) -> tuple[str, int] | None:
        """The place that opens the sentence: "In Gao, 12 men and ..."."""
        sentence = document.sentence_at(draft.number.first)
        for at in range(sentence.first, min(sentence.first + 5, draft.number.first)):
            place = starts.get(at)
            if place is None:
                continue
            last = places[place].last
            opened = self._preposition(document, at) == sentence.first
            adverb = at == sentence.first and _is_adverb(places[place])
            if (opened or adverb) and last < sentence.last and document.lower[last] == ",":
                return "frame", place
            return None
        return None

    def _preposition(self, document: Document, at: int) -> int | None:
        """The token of the preposition of place before a name, over article and direction."""
        before = at - 1
        while before >= 0:
            if document.lower[before] in _MODIFIERS:
                before -= 1
            elif before > 1 and document.lower[before - 1] == "-":
                before -= 3  # "in rebel-held Idlib"
            else:
                break
        if before < 0 or document.sentence_of[before] != document.sentence_of[at]:
            return None
        if before and document.lower[before - 1] in _ELSEWHERE:
            return None  # "two are fugitives wanted in Chad" and were counted somewhere else
        return before if document.lower[before] in self._locative else None

    def _is_of_speaker(self, document: Document, place: PlaceMention) -> bool:
        return document.following(place.last) in self._saying


def _is_one_of_several(document: Document, places: Sequence[PlaceMention], at: int) -> bool:
    """Whether a row of places begins with one: "in Dinajpur, Bhola and Rangpur"."""
    for place in range(at, min(at + _ROW, len(places) - 1)):
        joint = document.lower[places[place].last : places[place + 1].first]
        joint = joint[:-1] if joint[-1:] == ["in"] else joint
        if joint in (["and"], [",", "and"]):
            return places[place + 1].name not in places[at].inside
        if joint != [","]:
            return False
    return False


def _is_adverb(place: PlaceMention) -> bool:
    """Whether a place needs no preposition: "nationwide", "elsewhere"."""
    return place.kind in _UNNAMED_ADVERBS and place.name.islower()
