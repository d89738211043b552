"""The article-level answer: the largest asserted whole of each kind."""

from collections.abc import Mapping, Sequence

from statextract.model.figure import Figure
from statextract.model.statement import Statement, Total
from statextract.model.vocabulary import Status, Unit


def build_totals(figures: Sequence[Figure], statements: Sequence[Statement]) -> tuple[Total, ...]:
    """Return one total per key, sorted by key.

    A key is ``case`` or ``role/outcome`` (``household/...`` in front for households). Changes,
    shares, objects and figures that are not asserted never count; a part counts only where no
    whole of its own key stands above it.
    """
    by_id = {figure.id: figure for figure in figures}
    best: dict[str, tuple[tuple[bool, int | float], Statement]] = {}
    for statement in statements:
        figure = by_id[statement.figures[0]]
        key = _key(statement)
        if key is None or figure.direction is not None or statement.best is None:
            continue
        rank = (not _is_part(figure, by_id, key), statement.best)
        if key not in best or rank > best[key][0]:
            best[key] = (rank, statement)
    return tuple(
        Total(
            key=key,
            low=statement.low,
            best=statement.best,
            high=statement.high,
            statement=statement.id,
        )
        for key, (_, statement) in sorted(best.items())
    )


def _key(statement: Statement) -> str | None:
    if statement.status is not Status.ASSERTED:
        return None
    outcome = f"/{statement.outcome}" if statement.outcome else ""
    if statement.unit is Unit.CASE:
        return f"case{outcome}"
    if statement.unit not in (Unit.PERSON, Unit.HOUSEHOLD) or not (
        statement.role and statement.outcome
    ):
        return None
    household = "household/" if statement.unit is Unit.HOUSEHOLD else ""
    return f"{household}{statement.role}{outcome}"


def _is_part(figure: Figure, by_id: Mapping[str, Figure], key: str) -> bool:
    seen = {figure.id}
    whole = figure.of
    while whole is not None and whole not in seen:
        seen.add(whole)
        above = by_id[whole]
        if above.unit is figure.unit and f"{above.role}/{above.outcome}" in key:
            return True
        whole = above.of
    return False
