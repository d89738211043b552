"""Source and actor of each draft."""

from collections.abc import Sequence

from statextract.attach.source.actor import ActorReader
from statextract.attach.source.attribution import Attribution
from statextract.attach.source.attributions import AttributionReader
from statextract.attach.source.bodies import Named, bodies_by_sentence
from statextract.lexicons.agencies import load_agency_words
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions

_ROW = SentenceKind.ROW


class SourceAttacher:
    """Gives drafts the body that says them and the body that did it; built once per process."""

    def __init__(self) -> None:
        words = load_agency_words()
        self._attributions = AttributionReader(words)
        self._actor = ActorReader(words)

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> None:
        """Fill ``source`` where an attribution covers the draft, and ``actor``."""
        if not mentions.agencies or not drafts:
            return
        bodies = bodies_by_sentence(document, mentions.agencies)
        wanted = {draft.sentence for draft in drafts}
        by_sentence: dict[int, list[Attribution]] = {}
        before: Attribution | None = None
        for sentence in document.sentences:
            named = bodies.get(sentence.index, ())
            if sentence.kind is _ROW or not (named or sentence.index in wanted):
                continue
            found = list(self._attributions(document, sentence, named, before))
            by_sentence[sentence.index] = found
            before = found[-1] if found else _opening(sentence, named) or before
        for draft in drafts:
            draft.source = _source(document, draft, by_sentence.get(draft.sentence, ()))
            draft.actor = self._actor(document, draft, bodies.get(draft.sentence, ()))


def _opening(sentence: Sentence, named: Sequence[Named]) -> Attribution | None:
    """Return the body that opens a sentence, for "It said" in the next one; it covers nothing."""
    if not named or named[0].first > sentence.first + 1:
        return None
    body = named[0]
    return Attribution(
        body.agency, sentence.last, sentence.last, body.first, body.last, sentence.index
    )


def _source(
    document: Document, draft: Draft, attributions: Sequence[Attribution]
) -> Cited[int] | None:
    """Return the nearest attribution that covers the draft."""
    if not attributions:
        return None
    number = draft.number
    covering = [a for a in attributions if a.low <= number.first and number.last <= a.high]
    if not covering:
        return None
    nearest = min(covering, key=lambda a: max(a.first - number.last, number.first - a.last))
    start, end = document.span_of(nearest.first, nearest.last)
    return Cited(nearest.agency, "rule:attribution", start, end)
