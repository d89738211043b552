"""Drafts become figures."""

from collections.abc import Sequence
from operator import attrgetter

from pydantic import TypeAdapter

from statextract.assemble.quotes import Quotes
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.figure import Figure
from statextract.model.mentions import Mentions
from statextract.model.span import Span
from statextract.model.vocabulary import Bound, Unit

_TITLE = SentenceKind.TITLE
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

# Fields that name another item of the record, and what its id begins with.
_REFERRING = (("source", "a"), ("actor", "a"), ("of", "f"), ("same_as", "f"))
_WITHOUT_ROLE = (Unit.CASE, Unit.OBJECT)
_WITHOUT_VALUE = (Bound.VAGUE, Bound.RANGE)
_cited_of = attrgetter(*_CITED)
_validate = TypeAdapter(tuple[Figure, ...]).validator.validate_python


def build_figures(
    quotes: Quotes, mentions: Mentions, drafts: Sequence[Draft]
) -> tuple[Figure, ...]:
    """Return one figure per draft, in the same order, numbered from f1.

    They are validated together: that takes half the time of making each reason, quantity and
    figure a model of its own first.

    Raises:
        ValidationError: A room handed on what no figure can hold.
    """
    figures: tuple[Figure, ...] = _validate(
        tuple(_figure(quotes, mentions, draft, number) for number, draft in enumerate(drafts, 1))
    )
    return figures


def _figure(quotes: Quotes, mentions: Mentions, draft: Draft, number: int) -> Data:
    mention = draft.number
    sentence = quotes.document.sentences[draft.sentence]
    figure: Data = {}
    reasons: list[Data] = []
    for name, cited in zip(_CITED, _cited_of(draft), strict=True):
        if cited is not None and cited.value is not None:
            figure[name] = cited.value
            if cited.start < cited.end:  # otherwise no wording says why
                reasons.append(_reason(quotes, name, cited))
    for name, letter in _REFERRING:
        if name in figure:
            figure[name] = f"{letter}{figure[name] + 1}"  # type: ignore[operator]
    if draft.period is not None:  # its reason is that of ``when``
        figure["period"] = f"d{draft.period.value + 1}"
    figure["id"] = f"f{number}"
    figure["span"] = quotes(mention.start, mention.end)
    figure["evidence"] = _evidence(quotes, draft)
    figure["quantity"] = _quantity(quotes.document, draft)
    if figure.get("unit") in _WITHOUT_ROLE:
        figure["role"] = None
    if draft.place is not None:
        figure["place"] = _place(quotes, mentions, draft.place.value)
    if draft.qualifiers:
        figure["qualifiers"] = sorted({cited.value for cited in draft.qualifiers})
        told = [cited for cited in draft.qualifiers if cited.start < cited.end]
        reasons += [_reason(quotes, "qualifiers", cited) for cited in told]
    figure["derived"] = draft.derived
    figure["form"] = "derived" if draft.derived else mention.form
    figure["zone"] = "title" if sentence.kind is _TITLE else "body"
    figure["reasons"] = reasons
    return figure


def _reason(quotes: Quotes, field: str, cited: Cited[object]) -> Data:
    """Why a field has its value."""
    return {"field": field, "by": cited.by, "span": quotes(cited.start, cited.end)}


def _evidence(quotes: Quotes, draft: Draft) -> Span:
    """The clause, widened if need be to hold the number itself."""
    start, end = draft.number.start, draft.number.end
    if draft.clause.first < draft.clause.last:
        first, last = quotes.document.span_of(draft.clause.first, draft.clause.last)
        start, end = min(first, start), max(last, end)
    return quotes(start, end)


def _quantity(document: Document, draft: Draft) -> Data:
    """The number; ranges and vague words have no value of their own."""
    mention = draft.number
    hedge = None
    if mention.hedge is not None:
        hedge = document.text(*document.span_of(*mention.hedge))
    return {
        "value": None if mention.bound in _WITHOUT_VALUE else mention.value,
        "low": mention.low,
        "high": mention.high,
        "bound": mention.bound,
        "hedge": hedge,
    }


def _place(quotes: Quotes, mentions: Mentions, index: int) -> Data:
    place = mentions.places[index]
    return {
        "name": place.name,
        "kind": place.kind,
        "country": place.country,
        "span": quotes(place.start, place.end),
    }
