"""Status of each count, where it is not plainly asserted."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.status.denial import DENYING_WORDS, find_denial
from statextract.attach.status.fact import find_fact
from statextract.attach.status.purposes import is_purpose
from statextract.attach.status.signs import Found, Signs
from statextract.attach.status.unrealised import DOUBTING_WORDS, find_unrealised
from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.lexicons import Lexicons
    from statextract.lexicons.status import StatusWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Draft

_OWNING = frozenset("their his her its own our my your free political good ill popular".split())
_LOST = frozenset((Outcome.TRAPPED, Outcome.MISSING, Outcome.ABDUCTED))
_SAVING = frozenset("free rescue save reach release extract extricate evacuate help".split())
# Without one of these and without a status word, a sentence leaves nothing in doubt.
_CUES = DENYING_WORDS | DOUBTING_WORDS


class StatusAttacher:
    """Marks counts as denied, unrealised or told as a fact; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._words = lexicons.status_words
        self._numerals = lexicons.classes.of("numeral")
        self._openings = (lexicons.peoples, lexicons.places, lexicons.generic_mentions)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``status`` where the text denies a count or does not hold it for real.

        A count that is told as a fact is marked asserted, lest it inherit the status of another;
        one that says nothing of its own stays without a status.
        """
        for index, group in groupby(drafts, key=attrgetter("sentence")):
            sentence = document.sentences[index]
            hits = [h for h in document.within(self._words, index) if not _is_noun(document, h)]
            answers = document.within(self._words, index + 1)
            words = document.lower[sentence.first : sentence.last]
            plain = not (hits or answers) and _CUES.isdisjoint(words)
            parts = frozenset([hit.entry.part for hit in hits])
            for draft in group:
                number = draft.number
                first = min(number.first, number.hedge[0]) if number.hedge else number.first
                signs = Signs(document, draft, sentence, first, hits, answers, self._numerals)
                doubt = (
                    None if plain else find_denial(signs, parts) or find_unrealised(signs, parts)
                )
                doubt = doubt or is_purpose(signs, self._openings)
                if doubt is not None and _are_to_be_saved(document, draft, doubt):
                    doubt = None
                draft.status = doubt or find_fact(signs)


def _are_to_be_saved(document: Document, draft: Draft, doubt: Found) -> bool:
    """Whether a rescue is only tried of people who are trapped or lost, as is told of them."""
    told = draft.outcome
    if told is None or told.value not in _LOST or told.start < draft.number.start:
        return False
    words = document.text(doubt.start, draft.number.start).split()
    to = words.index("to") if "to" in words else len(words)
    return any(word in _SAVING for word in words[to + 1 :])


def _is_noun(document: Document, hit: Hit[StatusWord]) -> bool:
    """Whether it is no verb: "held against their will", "20 would-be migrants", "May saw 12"."""
    words = document.lower[hit.first : hit.last]
    if words == ["may"]:  # "May marked an increase": the month
        named = document.words[hit.first] == "May"
        return named and is_past(document.following(hit.last))
    if words == ["would"]:
        return document.lower[hit.last : hit.last + 2] == ["-", "be"]
    return words == ["will"] and document.lower[hit.first - 1] in _OWNING
