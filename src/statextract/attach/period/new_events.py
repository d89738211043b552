"""Events that an article tells besides its own: "in Zabul, an army operation killed 13"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    ADVERBS,
    AUXILIARIES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_past,
)
from statextract.attach.period.related import is_of_elsewhere, tells_separate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from statextract.attach.period.timing import Timing
    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit, Sentence
    from statextract.model.draft import Draft

_A = frozenset(("a", "an"))
_BEFORE = 5  # tokens of "an apparent United States drone strike"
# Of the story's own event is what it brought about, and the second of its bombs.
_OWN = frozenset(
    "second third fourth fifth ensuing subsequent resulting followed following simultaneous "
    "possible suspected such".split()
)
# What strikes a whole country kills in landslides and collapses here and there.
_WIDE = frozenset(
    "storm storms cyclone typhoon hurricane tornado tornadoes quake quakes earthquake earthquakes "
    "tsunami flood floods flooding flooded rain rains rainfall monsoon wildfire wildfires snow "
    "blizzard heatwave eruption volcano landfall war offensive invasion".split()
)
# A search is for those whom the story's own event has hit.
_HELP = frozenset(
    "rescue search relief recovery evacuation salvage humanitarian aid medical clean-up cleanup "
    "mopping-up follow-up security joint".split()
)
_TO_PLACE = 4  # tokens of "the southern Zabul"
_LED_BY = frozenset("in by from during".split())
_MARKS = frozenset((",", ";", ":", ".", "(", ")", "-", "\u2013"))
_NO_NOUNS = _MARKS | ADVERBS | AUXILIARIES | PREPOSITIONS | PRONOUNS | RELATIVES


class NewEvents:
    """Knows from which sentence on a paragraph tells of another event than the article's."""

    def __init__(self, document: Document, words: Mapping[int, Sequence[Hit[EventWord]]]) -> None:
        self._document = document
        self._words = words
        self._apart: dict[int, frozenset[int]] = {}

    def has(self, draft: Draft, event: Timing) -> bool:
        """Whether a figure stands in or behind a sentence that brings in another event."""
        document = self._document
        home = document.sentence_at(event.mention.first)
        first = document.sentences[draft.sentence].first
        if draft.sentence == home.index:
            first = event.mention.last
        if tells_separate(document, first, draft.number.first):
            return True
        if draft.sentence <= home.index:
            return False
        apart = self._apart.get(home.index)
        if apart is None:
            apart = self._apart[home.index] = frozenset(self._read(home))
        if draft.sentence in apart:
            return True
        return is_of_elsewhere(document, draft.number.first)

    def _read(self, home: Sentence) -> Iterator[int]:
        """Yield the sentences that tell of another event, up to one that names the story's again.

        Behind the end of their paragraph nobody knows: they count as the story's.
        """
        words = self._document.words
        printed_small = any(word.islower() for word in words[home.first : home.last])
        if not printed_small or self._strikes_widely(home.first, home.last):
            return
        names = {word for word in words[home.first + 1 : home.last] if word[0].isupper()}
        paragraph = -1
        for sentence in self._document.sentences[home.index + 1 :]:
            if self._introduces(sentence) and self._is_elsewhere(sentence, names):
                paragraph = sentence.paragraph
            elif not names.isdisjoint(words[sentence.first : sentence.last]):
                paragraph = -1
            if sentence.paragraph == paragraph:
                yield sentence.index

    def _strikes_widely(self, first: int, last: int) -> bool:
        lower = self._document.lower
        lead = self._document.sentences[0]
        return not (_WIDE.isdisjoint(lower[first:last]) and _WIDE.isdisjoint(lower[: lead.last]))

    def _introduces(self, sentence: Sentence) -> bool:
        """Whether a sentence names an event with "a": readers know the story's own by now."""
        lower = self._document.lower
        for hit in self._words.get(sentence.index, ()):
            if hit.entry.kind == "aftermath" or is_past(lower[hit.last - 1]):
                continue
            floor = max(sentence.first, hit.first - _BEFORE)
            at = next((at for at in range(hit.first - 1, floor - 1, -1) if lower[at] in _A), None)
            if at is None or not (_NO_NOUNS | _OWN | _HELP).isdisjoint(lower[at + 1 : hit.first]):
                continue
            if any(is_past(word) for word in lower[at + 1 : hit.first]):
                continue
            led = at == sentence.first or lower[at - 1] in _LED_BY or lower[at - 1] == ","
            behind = lower[hit.last : hit.last + 3]
            if led and _OWN.isdisjoint(behind) and RELATIVES.isdisjoint(behind[:1]):
                return True
        return False

    def _is_elsewhere(self, sentence: Sentence, names: AbstractSet[str]) -> bool:
        """Whether a sentence names a place that is not among the names of the event's."""
        words = self._document.words
        for at in range(sentence.first, sentence.last - 1):
            if self._document.lower[at] != "in":
                continue
            for word in words[at + 1 : min(at + 1 + _TO_PLACE, sentence.last)]:
                if word[0].isupper():
                    if word not in names:
                        return True
                    break
                if not word.isalpha() or word in _NO_NOUNS:
                    break
        return False
