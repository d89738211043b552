"""Wordings that loosen a number, and the range that each bound makes of a value."""

from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.lexicons.numerals.numeral import whole
from statextract.model.vocabulary import Bound

Step = Literal[
    "value", "minus delta", "plus delta", "minus step", "plus step", "zero", "open", "printed"
]


class Hedge(Entry):
    """A wording and the bound that it gives the number before or behind it.

    ``elided``: a verb, which hedges only a number without a noun of its own ("topped 40 in
    May"). ``unless_after``: words just behind which it is no hedge ("anger over two thefts").
    ``only_after``: words just behind which alone it is one ("soared beyond 40").
    ``unless_governed``: words behind which, within a few words, it is none before a noun that
    counts no people ("arrested in Jos over two thefts").
    """

    bound: Bound
    position: Literal["before", "after"]
    forms: tuple[str, ...]
    unless_after: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()
    unless_governed: tuple[str, ...] = ()
    elided: bool = False
    example: str
    gives: tuple[int | Literal["open"], int | Literal["open"]]


class BoundRule(Entry):
    """What a bound makes of a value; the steps are explained in the file."""

    bound: Bound
    low: Step
    high: Step
    example: str
    gives: tuple[int | Literal["open"], int | Literal["open"]]

    def range_of(
        self,
        value: float | None,
        low: float | None,
        high: float | None,
        *,
        is_share: bool,
    ) -> tuple[int | float | None, int | float | None]:
        """Return the range of a value that was printed as ``low..high``.

        ``is_share``: a fraction of one, not a whole number of things.
        """
        return (
            _step(self.low, value, low, is_share=is_share),
            _step(self.high, value, high, is_share=is_share),
        )


def load_hedges() -> PhraseTable[Hedge]:
    """Return the table of hedges under their forms."""
    return phrase_table("hedges", read_entries("hedges.toml", Hedge), lambda entry: entry.forms)


def load_bounds() -> dict[Bound, BoundRule]:
    """Return the rule of every bound."""
    return {rule.bound: rule for rule in read_entries("bounds.toml", BoundRule)}


def _step(
    step: Step, value: float | None, printed: float | None, *, is_share: bool
) -> int | float | None:
    if step == "printed":
        return printed
    if step == "open" or value is None:
        return None
    if step == "zero":
        return 0
    counts = isinstance(value, int) and not is_share
    delta = max(1, int(value) // 10) if counts else value / 10
    move = delta if step.endswith("delta") else 1 if counts else 0
    if step.startswith("plus"):
        return whole(value + move)
    if step.startswith("minus"):
        return whole(max(0, value - move))
    return whole(value)
