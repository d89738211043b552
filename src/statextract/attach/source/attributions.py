"""Attributions: the words that give a statement to a body, and how far they reach."""

from collections.abc import Iterator, Sequence

from statextract.attach.function_words import ADVERBS, BE, HAVE
from statextract.attach.source.attribution import Attribution
from statextract.attach.source.bodies import Named
from statextract.attach.source.subjects import start_of_phrase, without_brackets
from statextract.lexicons.agencies import AgencyWords
from statextract.lexicons.calendar import WEEKDAYS
from statextract.model.document import Document, Sentence, SentenceKind

_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_GAP = 10
# "It said" is clear for two sentences; "the statement" as long as no other body speaks.
_MEMORY = 2
_REACH = 8
_BEFORE_TAG = frozenset({",", '"', "–", "'"})
_AFTER_TAG = frozenset({".", ",", ";", '"', ")", "–", "!", "?"})
_TRAILING = WEEKDAYS | frozenset("on in at during late early to today yesterday".split())
_DAYTIMES = frozenset("morning afternoon evening week month year".split())
# To deny is to speak of what another says; a force that registers cases does its work.
_NO_SOURCE = frozenset(
    "denied denies rejected disputed registered registers record records".split()
)
_NEGATIONS = frozenset("never not n't nor didn't hasn't".split())
_INFORMING = frozenset("notified informed told".split())
_TALLIES = frozenset("toll number figure count death total tally".split())
_PUTS = frozenset("put puts gave gives".split())
_BROKEN = frozenset(
    {"that", "which", "who", "when", "where", "after", "because", "if", ";", ":", "(", ")"}
)

_BROKEN_OR_DENIED = _BROKEN | _NEGATIONS
_BEFORE_VERB = HAVE | ADVERBS


class AttributionReader:
    """Reads the attributions of a sentence; built once per process."""

    def __init__(self, words: AgencyWords) -> None:
        self._words = words
        self._verbs = (words.says | words.shows) - _NO_SOURCE
        self._cues = self._verbs | {"to", "citing"}

    def __call__(
        self,
        document: Document,
        sentence: Sentence,
        bodies: Sequence[Named],
        before: Attribution | None,
    ) -> Iterator[Attribution]:
        """Yield the attributions; ``before`` is the last one of the sentences before."""
        lower = document.lower
        if sentence.kind in _TITLES and bodies:
            yield from self._titled(document, sentence, bodies)
        for i in document.tokens_of(self._cues, sentence.first, sentence.last):
            word = lower[i]
            # "the States", "Posted on": no verb of this sentence
            capital = document.words[i][0].isupper() and sentence.kind not in _TITLES
            if word in self._verbs and not capital:
                found = self._by_verb(document, sentence, bodies, before, i)
            elif (
                word == "to" and not capital and i > sentence.first and lower[i - 1] == "according"
            ):
                found = self._cited(document, sentence, bodies, i - 1, i + 1)
            elif word == "citing":
                found = self._cited(document, sentence, bodies, i, i + 1)
            else:
                continue
            if found is not None:
                yield found

    def _titled(
        self, document: Document, sentence: Sentence, bodies: Sequence[Named]
    ) -> Iterator[Attribution]:
        """Yield the body before the colon of a title, or behind it: "Nine die: police"."""
        first, last = bodies[0], bodies[-1]
        low, high, index = sentence.first, sentence.last, sentence.index
        if first.first == low and document.words[first.last : first.last + 1] == [":"]:
            yield Attribution(first.agency, first.last, high, low, first.last, index)
        elif last.last == high and document.words[last.first - 1] == ":":
            yield Attribution(last.agency, low, last.first, last.first, high, index)

    def _cited(
        self,
        document: Document,
        sentence: Sentence,
        bodies: Sequence[Named],
        first: int,
        behind: int,
    ) -> Attribution | None:
        """Read "according to the army", which covers its whole sentence."""
        if behind < sentence.last and document.lower[behind] == "its" and bodies:
            nearest = [body for body in bodies if body.last <= first]
            bodies = nearest[-1:]
            behind = bodies[0].first if bodies else behind
        for body in bodies:
            if behind <= body.first <= behind + _REACH:
                return Attribution(
                    body.agency, sentence.first, sentence.last, first, body.last, sentence.index
                )
        return None

    def _by_verb(
        self,
        document: Document,
        sentence: Sentence,
        bodies: Sequence[Named],
        before: Attribution | None,
        verb: int,
    ) -> Attribution | None:
        lower = document.lower
        if verb > sentence.first and lower[verb - 1] in BE:
            return self._passive(document, sentence, bodies, verb)
        if lower[verb] == "told" and lower[verb + 1 : min(verb + 2, sentence.last)] in ([], ["."]):
            return None
        if lower[verb] in _PUTS and not _TALLIES & set(lower[verb + 1 : verb + 5]):
            return None
        for body in reversed(bodies):
            if body.last <= verb and verb - body.last <= _GAP:
                if self._is_subject(document, sentence, body, verb):
                    return self._covering(document, sentence, body, verb)
                break
        inverted = self._inverted(document, sentence, bodies, verb)
        if inverted is not None or before is None:
            return inverted
        return self._again(document, sentence, before, verb)

    def _passive(
        self, document: Document, sentence: Sentence, bodies: Sequence[Named], verb: int
    ) -> Attribution | None:
        """Read "12 deaths were reported by the ministry"."""
        for body in bodies:
            gap = list(document.lower[verb + 1 : body.first])
            far = document.lower[verb] in _INFORMING
            at = len(gap) - 1 - gap[::-1].index("by") if "by" in gap else 0
            if body.first > verb and "by" in gap and len(gap) - at <= 3 and (far or at == 0):
                return Attribution(
                    body.agency, sentence.first, sentence.last, verb, body.last, sentence.index
                )
        return None

    def _is_subject(self, document: Document, sentence: Sentence, body: Named, verb: int) -> bool:
        """Whether nothing between a body and a verb breaks the two apart."""
        gap = without_brackets(document.lower[body.last : verb])
        if gap.count(",") % 2 or not _BROKEN_OR_DENIED.isdisjoint(gap):
            return False
        if any(word in self._words.does for word in gap):
            return False
        if document.lower[verb] in self._words.shows:
            around = [*document.lower[max(sentence.first, body.first - 5) : body.first], *gap]
            return bool(self._words.papers & set(around))
        start = start_of_phrase(document, sentence, body.first)
        if start == sentence.first:
            return True
        if document.lower[start - 1] == "by":
            return document.lower[start - 2] in self._words.papers
        return document.lower[start - 1] not in ("told", "against", "to")

    def _covering(
        self, document: Document, sentence: Sentence, body: Named, verb: int
    ) -> Attribution:
        """A tag behind its statement covers what stands before it, else what follows."""
        low, high = verb + 1, sentence.last
        start = start_of_phrase(document, sentence, body.first)
        if self._is_tag(document, sentence, start, verb):
            low = sentence.first
        gap = set(document.lower[start : body.first]) | set(document.lower[body.last : verb])
        return Attribution(
            body.agency,
            low,
            high,
            body.first,
            verb + 1,
            sentence.index,
            person=bool(self._words.speakers & gap),
        )

    def _is_tag(self, document: Document, sentence: Sentence, start: int, verb: int) -> bool:
        """Whether the words are ", police said" behind or inside a statement."""
        if start - sentence.first < 3 or document.lower[start - 1] not in _BEFORE_TAG:
            return False
        following = document.lower[verb + 1 : verb + 8]
        if not following or following[0] in _AFTER_TAG:
            return True
        if following[0] == "this" and following[1:2] and following[1] in _DAYTIMES:
            return True
        return following[0] in _TRAILING and "that" not in following and start - sentence.first > 6

    def _inverted(
        self, document: Document, sentence: Sentence, bodies: Sequence[Named], verb: int
    ) -> Attribution | None:
        """Read ", said the Red Cross"."""
        if verb - sentence.first < 3 or document.lower[verb - 1] not in _BEFORE_TAG:
            return None
        for body in bodies:
            lead = document.lower[verb + 1 : body.first]
            if body.first <= verb or len(lead) > 4 or "," in lead or "that" in lead:
                continue
            spoken = self._words.speakers & {*lead, *document.lower[body.last : body.last + 3]}
            closed = body.last >= sentence.last or document.lower[body.last] in (
                _AFTER_TAG | _TRAILING
            )
            if spoken or closed:
                return Attribution(
                    body.agency,
                    sentence.first,
                    sentence.last,
                    verb,
                    body.last,
                    sentence.index,
                    person=bool(spoken),
                )
        return None

    def _again(
        self, document: Document, sentence: Sentence, before: Attribution, verb: int
    ) -> Attribution | None:
        """Read "it said" and "the statement added" behind an attribution."""
        subject = verb - 1
        while subject > sentence.first and document.lower[subject] in _BEFORE_VERB:
            subject -= 1
        if subject < sentence.first:
            return None
        word = document.lower[subject]
        pronoun = word in ("it", "they") or (word in ("he", "she") and before.person)
        paper = word in self._words.papers and document.lower[subject - 1] in ("the", "its", "this")
        if not pronoun and not paper:
            return None
        if pronoun and sentence.index - before.sentence > _MEMORY:
            return None
        first = subject if pronoun else subject - 1
        low = verb + 1
        if self._is_tag(document, sentence, first, verb):
            low = sentence.first
        elif first > sentence.first and document.lower[first - 1] not in (",", '"', "and", "but"):
            return None
        return Attribution(
            before.agency, low, sentence.last, first, verb + 1, sentence.index, person=before.person
        )
