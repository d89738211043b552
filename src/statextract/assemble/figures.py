"""Drafts become figures."""

from collections.abc import Sequence
from operator import attrgetter

from statextract.assemble.quotes import Quotes
from statextract.assemble.wording import role_of, said, unit_of, value_of
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions
from statextract.model.span import Span
from statextract.model.vocabulary import Status

Data = dict[str, object]

_CITED = (
    "unit",
    "noun",
    "role",
    "outcome",
    "sex",
    "age",
    "nationality",
    "place",
    "when",
    "source",
    "actor",
    "status",
    "direction",
    "of",
    "same_as",
)


_cited_of = attrgetter(*_CITED)


def build_figures(quotes: Quotes, mentions: Mentions, drafts: Sequence[Draft]) -> list[Data]:
    """Return the data of one figure per draft, in the same order, numbered from f1.

    Data is validated once, with the record that holds it: that takes half the time of making
    each reason, quantity and figure a model of its own first.
    """
    return [_figure(quotes, mentions, draft, number) for number, draft in enumerate(drafts, 1)]


def _figure(quotes: Quotes, mentions: Mentions, draft: Draft, number: int) -> Data:
    sentence = quotes.document.sentences[draft.sentence]
    mention = draft.number
    return {
        "id": f"f{number}",
        "span": quotes(mention.start, mention.end),
        "evidence": _evidence(quotes, draft),
        "quantity": _quantity(quotes.document, draft),
        "unit": unit_of(draft),
        "noun": said(draft.noun),
        "role": role_of(draft),
        "outcome": said(draft.outcome),
        "sex": said(draft.sex),
        "age": said(draft.age),
        "nationality": said(draft.nationality) or (),
        "place": _place(quotes, mentions, draft),
        "when": said(draft.when),
        "period": _ref("d", draft.period),
        "source": _ref("a", draft.source),
        "actor": _ref("a", draft.actor),
        "status": said(draft.status) or Status.ASSERTED,
        "qualifiers": sorted({cited.value for cited in draft.qualifiers}),
        "direction": said(draft.direction),
        "of": _ref("f", draft.of),
        "same_as": _ref("f", draft.same_as),
        "derived": draft.derived,
        "form": "derived" if draft.derived else mention.form,
        "zone": "title" if sentence.kind is SentenceKind.TITLE else "body",
        "reasons": _reasons(quotes, draft),
    }


def _ref(letter: str, cited: Cited[int] | None) -> str | None:
    return None if cited is None else f"{letter}{cited.value + 1}"


def _evidence(quotes: Quotes, draft: Draft) -> Span:
    """The clause, widened if need be to hold the number itself."""
    start, end = draft.number.start, draft.number.end
    if draft.clause.first < draft.clause.last:
        first, last = quotes.document.span_of(draft.clause.first, draft.clause.last)
        start, end = min(first, start), max(last, end)
    return quotes(start, end)


def _quantity(document: Document, draft: Draft) -> Data:
    mention = draft.number
    hedge = None
    if mention.hedge is not None:
        hedge = document.text(*document.span_of(*mention.hedge))
    return {
        "value": value_of(draft),
        "low": mention.low,
        "high": mention.high,
        "bound": mention.bound,
        "hedge": hedge,
    }


def _place(quotes: Quotes, mentions: Mentions, draft: Draft) -> Data | None:
    if draft.place is None:
        return None
    place = mentions.places[draft.place.value]
    return {
        "name": place.name,
        "kind": place.kind,
        "country": place.country,
        "span": quotes(place.start, place.end),
    }


def _reasons(quotes: Quotes, draft: Draft) -> list[Data]:
    reasons: list[Data] = [
        {"field": name, "by": cited.by, "span": quotes(cited.start, cited.end)}
        for name, cited in zip(_CITED, _cited_of(draft), strict=True)
        if cited is not None and cited.value is not None and cited.start < cited.end
    ]
    for cited in draft.qualifiers:
        span = quotes(cited.start, cited.end)
        reasons.append({"field": "qualifiers", "by": cited.by, "span": span})
    return reasons
