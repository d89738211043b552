"""Finding, valuing and typing numbers (first cut, replaced by the full grammar)."""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import AgencyMention, DateMention, NumberMention
from statextract.model.vocabulary import Bound, NumberType

_WORDS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"no": 0, "none": 0}
_VAGUE = {"dozens": 24, "several": 3, "hundreds": 200, "scores": 40, "thousands": 2000}
_NOT = {
    "years",
    "year",
    "months",
    "days",
    "hours",
    "minutes",
    "weeks",
    "km",
    "kg",
    "percent",
    "-",
    "%",
}


class NumberFinder:
    """Finds every number, with its value, range and type."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(
        self,
        document: Document,
        dates: Sequence[DateMention],
        agencies: Sequence[AgencyMention],
    ) -> tuple[NumberMention, ...]:
        """Return the ledger in text order, none overlapping."""
        found = []
        for i, word in enumerate(document.lower):
            following = document.lower[i + 1] if i + 1 < len(document.lower) else ""
            value: int | None = _WORDS.get(word)
            digits = word[0].isdigit() and word.replace(",", "").isdigit()
            if digits:
                value = int(word.replace(",", ""))
            vague = _VAGUE.get(word)
            if value is None and vague is None:
                continue
            kind = NumberType.COUNT
            if following in _NOT or (
                digits and value and 1900 <= value <= 2100 and "," not in word
            ):
                kind = NumberType.OTHER
            found.append(
                NumberMention(
                    start=document.starts[i],
                    end=document.ends[i],
                    first=i,
                    last=i + 1,
                    value=value,
                    low=value if vague is None else vague,
                    high=value,
                    bound=Bound.VAGUE if vague else Bound.EXACT,
                    type=kind,
                    form="digits" if digits else "vague" if vague else "words",
                )
            )
        return tuple(found)
