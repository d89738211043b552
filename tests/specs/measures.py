"""When an item of a component specification is right.

The cases are copied from the project's specification files; the measure is the one that they
came with: an item is right when all that the case says of it is found.
"""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
FIGURE_FIELDS = ("unit", "role", "outcome", "sex", "age", "status")
EQUAL_CODES = (
    {"SUM001", "SUM002", "SUM003", "SUM005", "SUM006", "REM002", "REM005"},
    {"SUB001", "SUB002", "SUB004", "SUB006", "SUB008"},
    {"DUP001", "DUP002"},
)


def place(text, piece, nth=None):
    """Where a piece stands: the nth plain hit, else the first on word boundaries."""
    plain = [m.start() for m in re.finditer(re.escape(piece), text)]
    pattern = rf"(?<![A-Za-z0-9]){re.escape(piece)}(?![A-Za-z0-9])"
    whole = [m.start() for m in re.finditer(pattern, text)]
    hits = plain if nth is not None else whole or plain
    start = hits[nth or 0] if len(hits) > (nth or 0) else None
    return (0, 0) if start is None else (start, start + len(piece))


def best(spot, items):
    """The item that overlaps a place most, the closest in length of equals."""
    start, end = spot
    ranked = [
        (
            min(end, item.span.end) - max(start, item.span.start),
            -abs(item.span.end - item.span.start - end + start),
            k,
        )
        for k, item in enumerate(items)
    ]
    ranked = [rank for rank in ranked if rank[0] > 0]
    return items[max(ranked)[2]] if ranked else None


def near(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(1, abs(other))


def numbers_right(case, record):
    for wanted in case["numbers"]:
        spot = place(case["text"], wanted["text"], wanted.get("nth"))
        number = best(spot, record.numbers)
        right = (
            number is not None
            and number.type == wanted["type"]
            and (
                near(number.value, wanted.get("value")) or wanted.get("bound") in ("range", "vague")
            )
        )
        if right and wanted["type"] in ("count", "share"):
            right = number.bound == wanted["bound"] and (
                wanted["bound"] != "range"
                or (near(number.low, wanted.get("low")) and near(number.high, wanted.get("high")))
            )
        yield right


def dates_right(case, record):
    for wanted in case["dates"]:
        date = best(place(case["text"], wanted["text"], wanted.get("nth")), record.dates)
        yield date is not None and plain_edtf(date.value) == plain_edtf(wanted["value"])


def plain_edtf(value):
    return re.sub(r"[~?%]", "", value) if value else None


def figures_right(case, record):
    figures = [
        figure
        for figure in record.figures
        if not figure.derived and figure.unit in ("person", "household", "case", "share")
    ]
    matched = [
        best(place(case["text"], wanted["number"], wanted.get("nth")), figures)
        for wanted in case["figures"]
    ]
    ids = [figure.id if figure else None for figure in matched]
    for wanted, figure in zip(case["figures"], matched, strict=True):
        if figure is None:
            yield from [False] * (len(FIGURE_FIELDS) + 4)
            continue
        quantity = figure.quantity
        yield isinstance(wanted["value"], list) or near(quantity.value, wanted["value"])
        yield quantity.bound == wanted["bound"]
        for field in FIGURE_FIELDS:
            said = wanted.get(field)
            yield getattr(figure, field) == said or (field == "role" and wanted["unit"] == "case")
        yield sorted(figure.nationality) == sorted(wanted.get("nationality") or [])
        whole = ids[wanted["of"]] if wanted.get("of") is not None else None
        yield (figure.of if figure.of in ids else None) == whole


def names_right(case, record):
    bodies = {normal(a.name): a for a in record.agencies if not a.generic}
    for wanted in case["agencies"]:
        body = bodies.get(normal(wanted["name"]))
        yield body is not None and (not wanted.get("acronym") or body.acronym == wanted["acronym"])


def normal(name):
    return re.sub(r"^(the|a|an) ", "", re.sub(r"[^\w&]+", " ", name.lower()).strip())


def nationalities_right(case, record):
    figures = [figure for figure in record.figures if not figure.derived]
    for wanted in case["figures"]:
        figure = best(place(case["text"], wanted["number"], wanted.get("nth")), figures)
        yield figure is not None and sorted(figure.nationality) == sorted(wanted["nationality"])


def checks_right(case, record):
    figures = {figure.id: figure for figure in record.figures}
    for wanted in case["expect"]:
        spots = [place(case["text"], number) for number in wanted["numbers"]]
        kinds = {"fail": ("fail",), "review": ("fail", "review"), "pass": ("pass",)}
        hits = [
            finding
            for finding in record.findings
            if finding.kind in kinds[wanted["kind"]]
            and same_code(finding.code, wanted["code"])
            and any(
                figures[name].span.start < end and start < figures[name].span.end
                for name in finding.figures
                for start, end in spots
            )
        ]
        yield bool(hits)
        if wanted.get("repair") and wanted["kind"] == "fail":
            value = wanted["repair"]["value"]
            yield any(
                near(repair.value, value) or near(repair.value, value / 100)
                for hit in hits
                for repair in hit.repairs
            )


def same_code(one, other):
    return one == other or any(one in codes and other in codes for codes in EQUAL_CODES)


MEASURES = {
    "numbers": numbers_right,
    "dates": dates_right,
    "figures": figures_right,
    "names_traps": names_right,
    "nationality_traps": nationalities_right,
    "checks": checks_right,
}
