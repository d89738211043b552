"""Drafts become figures."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.figure import Figure
from statextract.model.mentions import Mentions
from statextract.model.vocabulary import Bound, Status, Unit

V = TypeVar("V")
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
_ROLELESS = (Unit.CASE, Unit.OBJECT)


def span_data(document: Document, start: int, end: int) -> Data:
    """Return the data of a span of code points, its text read off the article.

    Data is validated once, as part of what holds it: that takes half the time of making each
    span, reason and place a model of its own first.
    """
    return {"start": start, "end": end, "text": document.article.text[start:end]}


def build_figures(
    document: Document, mentions: Mentions, drafts: Sequence[Draft]
) -> tuple[Figure, ...]:
    """Return one figure per draft, in the same order, numbered from f1.

    A role of cases and objects is dropped: they have none.
    """
    return tuple(
        _figure(document, mentions, draft, number) for number, draft in enumerate(drafts, 1)
    )


def _figure(document: Document, mentions: Mentions, draft: Draft, number: int) -> Figure:
    unit = draft.unit.value if draft.unit else Unit.OBJECT
    sentence = document.sentences[draft.sentence]
    mention = draft.number
    return Figure.model_validate(
        {
            "id": f"f{number}",
            "span": span_data(document, mention.start, mention.end),
            "evidence": _evidence(document, draft),
            "quantity": _quantity(document, draft),
            "unit": unit,
            "noun": _value(draft.noun),
            "role": None if unit in _ROLELESS else _value(draft.role),
            "outcome": _value(draft.outcome),
            "sex": _value(draft.sex),
            "age": _value(draft.age),
            "nationality": _value(draft.nationality) or (),
            "place": _place(document, mentions, draft),
            "when": _value(draft.when),
            "period": _ref("d", draft.period),
            "source": _ref("a", draft.source),
            "actor": _ref("a", draft.actor),
            "status": _value(draft.status) or Status.ASSERTED,
            "qualifiers": tuple(sorted({cited.value for cited in draft.qualifiers})),
            "direction": _value(draft.direction),
            "of": _ref("f", draft.of),
            "same_as": _ref("f", draft.same_as),
            "derived": draft.derived,
            "form": "derived" if draft.derived else mention.form,
            "zone": "title" if sentence.kind is SentenceKind.TITLE else "body",
            "reasons": tuple(_reasons(document, draft)),
        }
    )


def _value(cited: Cited | None):  # type: ignore[no-untyped-def,type-arg]  # noqa: ANN202
    return None if cited is None else cited.value


def _ref(letter: str, cited: Cited[int] | None) -> str | None:
    return None if cited is None else f"{letter}{cited.value + 1}"


def _evidence(document: Document, draft: Draft) -> Data:
    """The clause, widened if need be to hold the number itself."""
    start, end = draft.number.start, draft.number.end
    if draft.clause.first < draft.clause.last:
        first, last = document.span_of(draft.clause.first, draft.clause.last)
        start, end = min(first, start), max(last, end)
    return span_data(document, start, end)


def _quantity(document: Document, draft: Draft) -> Data:
    mention = draft.number
    hedge = None
    if mention.hedge is not None:
        hedge = document.text(*document.span_of(*mention.hedge))
    value = None if mention.bound in (Bound.VAGUE, Bound.RANGE) else mention.value
    return {
        "value": value,
        "low": mention.low,
        "high": mention.high,
        "bound": mention.bound,
        "hedge": hedge,
    }


def _place(document: Document, mentions: Mentions, draft: Draft) -> Data | None:
    if draft.place is None:
        return None
    place = mentions.places[draft.place.value]
    return {
        "name": place.name,
        "kind": place.kind,
        "country": place.country,
        "span": span_data(document, place.start, place.end),
    }


def _reasons(document: Document, draft: Draft) -> Iterator[Data]:
    for name in _CITED:
        cited: Cited[object] | None = getattr(draft, name)
        if cited is not None and cited.value is not None and cited.start < cited.end:
            yield _reason(document, name, cited)
    for said in draft.qualifiers:
        yield _reason(document, "qualifiers", said)


def _reason(document: Document, field: str, cited: Cited[V]) -> Data:
    span = span_data(document, cited.start, cited.end)
    return {"field": field, "by": cited.by, "span": span}
