"""Crowds without a noun: "thousands went to the temple", "hundreds more are ready to sail"."""

from statextract.attach.function_words import AUXILIARIES, CONJUNCTIONS, SUBORDINATORS
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_CROWDS = frozenset("thousands hundreds dozens scores millions".split())
_MORE = frozenset("more others also still now then alone have".split())
_OPENING = CONJUNCTIONS | SUBORDINATORS | frozenset(", ; : \u2013 - with and".split())
_OF_MONEY = (["went"], ["came"], ["come"])
_BE = frozenset(("are", "were", "been", "remain", "remained"))
_REACH = 5


class CrowdReader:
    """Takes vague numbers for people by what only people do; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._deeds = lexicons.classes.of("crowd_deed")
        self._states = lexicons.classes.of("crowd_state")

    def __call__(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Return the unit with the verb that gives it, or None."""
        lower, at = document.lower, draft.number.last
        if lower[at - 1] not in _CROWDS or draft.phrase.head is not None:
            return None
        sentence, first = document.sentence_at(at - 1), draft.phrase.first
        if first > sentence.first and lower[first - 1] not in _OPENING:
            return None  # "the test scores turned": no crowd
        end = min(sentence.last, at + _REACH)
        be = False
        while at < end and (lower[at] in _MORE or lower[at] in AUXILIARIES):
            be = be or lower[at] in _BE
            at += 1
        if lower[draft.number.last - 1] == "millions" and lower[at : at + 1] in _OF_MONEY:
            return None
        if at >= end or lower[at] not in (self._states if be else self._deeds):
            return None
        return Cited(Unit.PERSON, "rule:crowd", *document.span_of(at, at + 1))
