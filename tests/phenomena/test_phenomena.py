"""The phenomena of counts, dates and other numbers in news, each on sentences of its own.

A case says everything that is to be read: every printed figure of people, cases, households and
shares, in text order, and nothing besides. Of a priority-A phenomenon there is a plain sentence,
a long one and a trap that only looks alike; of a priority-B one the first two. What is not read,
and why, stands in docs/limits.md; its cases are strict expected failures that cite it.
"""

import json
import re
from pathlib import Path

import pytest

from statextract.model.vocabulary import Age, Bound, Outcome, Role, Sex, Status, Unit

HERE = Path(__file__).parent
LIMITS = (HERE.parents[1] / "docs" / "limits.md").read_text(encoding="utf-8")
PUBLISHED = "2025-04-24"
NOTHING = "-"
DEFAULTS = {
    "unit": "person",
    "role": None,
    "outcome": None,
    "sex": None,
    "age": None,
    "status": "asserted",
    "bound": "exact",
}
KINDS = {
    **{value.value: "unit" for value in Unit},
    **{value.value: "role" for value in Role},
    **{value.value: "outcome" for value in Outcome},
    **{value.value: "sex" for value in Sex},
    **{value.value: "age" for value in Age},
    **{value.value: "status" for value in Status},
    **{value.value: "bound" for value in Bound},
}
CASES = [
    json.loads(line)
    for file in sorted(HERE.glob("*.jsonl"))
    if file.name != "retold.jsonl"  # has lines of another kind, for test_retold.py
    for line in file.read_text(encoding="utf-8").splitlines()
]
# Priorities A and B of the list that the table follows; those of priority C are not here.
PRIORITY_B = {
    f"P{number:03d}"
    for number in (
        10, 11, 13, 14, 15, 19, 34, 35, 36, 39, 40, 41, 42, 44, 45, 46, 51, 60, 62, 63, 64, 65,
        69, 71, 75, 77, 78, 83, 99, 100, 101, 104, 106, 112, 115, 119, 123, 124,
    )
}  # fmt: skip
PRIORITY_A = {f"P{number:03d}" for number in range(1, 125)} - PRIORITY_B - {"P084", "P122"}


def wanted_figure(line):
    """Return the printed number of an expectation and the fields that it names.

    "59: below 50..58 victim rescued female KH of=98 when=2025": fields left out have their
    default; alternatives stand between bars, "-" is nothing.
    """
    number, _, said = line.rpartition(": ")
    said, _, source = said.partition(" source=")
    fields = {"source": [source]} if source else {}
    for word in said.split():
        if "=" in word and not word.startswith("="):
            name, _, value = word.partition("=")
            fields[name] = value.split("|")
        elif ".." in word or word.startswith("=") or re.fullmatch(r"\d+", word):
            fields["range" if ".." in word else "value"] = [word.lstrip("=")]
        elif re.fullmatch("[A-Z]{2}", word):
            fields.setdefault("nationality", []).append(word)
        else:
            choices = word.split("|")
            kind = next(KINDS[choice] for choice in choices if choice in KINDS)
            fields[kind] = choices
    return number.split("|"), fields


def place_of(text, pieces, after):
    """Return where the first of some pieces that occurs from an offset on stands."""
    for piece in pieces:
        found = re.search(rf"(?<!\w){re.escape(piece.strip())}(?!\w)", text[after:])
        if found:
            return after + found.start(), after + found.end()
    message = f"{pieces} not in {text!r}"
    raise AssertionError(message)


def differences(case, record):
    """Yield what a record reads otherwise than its case says."""
    text = case["text"]
    if "figures" in case:
        yield from figure_differences(text, case["figures"], record, derived=False)
    if "derived" in case:
        yield from figure_differences(text, case["derived"], record, derived=True)
    for line in case.get("numbers", ()):
        piece, _, kind = line.rpartition(": ")
        start, _ = place_of(text, [piece], 0)
        types = {n.type.value for n in record.numbers if n.span.start <= start < n.span.end}
        if types != {kind}:
            yield f"ledger {piece}: wanted {kind}, found {sorted(types)}"
    if "dates" in case:
        yield from date_differences(text, case["dates"], record)
    if "agencies" in case:
        found = sorted(
            f"{agency.name} ({agency.acronym})" if agency.acronym else agency.name
            for agency in record.agencies
            if not agency.generic
        )
        if found != sorted(case["agencies"]):
            yield f"agencies: wanted {sorted(case['agencies'])}, found {found}"
    if "partitions" in case:
        printed = {figure.id: figure.span.text for figure in record.figures}
        found = sorted([printed[p.total], *map(printed.get, p.parts)] for p in record.partitions)
        if found != sorted(case["partitions"]):
            yield f"partitions: wanted {case['partitions']}, found {found}"


def date_differences(text, lines, record):
    after = 0
    found = {(date.span.start, date.span.end): date.value for date in record.dates}
    wanted = []
    for line in lines:
        pieces, _, value = line.rpartition(": ")
        start, end = place_of(text, pieces.split("|"), after)
        after = end
        wanted.append(start)
        values = [v for (first, last), v in found.items() if first < end and start < last]
        if values != [value]:
            yield f"date {pieces}: wanted {value}, found {values}"
    if len(found) > len(wanted):
        yield f"dates besides: {sorted(date.span.text for date in record.dates)}"


def figure_differences(text, lines, record, *, derived):
    counted = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE, Unit.SHARE)
    figures = [f for f in record.figures if f.derived is derived and f.unit in counted]
    names = {agency.id: agency.name for agency in record.agencies}
    after = 0
    found = {}
    for line in lines:
        pieces, fields = wanted_figure(line)
        start, end = place_of(text, pieces, after)
        after = start + 1
        hits = [f for f in figures if f.span.start < end and start < f.span.end]
        if len(hits) != 1:
            yield f"{pieces[0]}: found {[f.span.text for f in hits]}"
            continue
        found[hits[0].id] = (pieces[0], fields, hits[0])
    ids = {number: name for name, (number, _, _) in reversed(found.items())}
    for number, fields, figure in found.values():
        yield from field_differences(number, fields, figure, ids, names, derived=derived)
    extra = [f.span.text for f in figures if f.id not in found]
    if extra:
        yield f"figures besides: {extra}"


def field_differences(number, fields, figure, ids, names, *, derived):
    quantity = figure.quantity
    for name in ("role", "outcome", "sex", "age", "unit", "status", "bound"):
        wanted = fields.get(name, [DEFAULTS[name] or NOTHING])
        found = getattr(quantity if name == "bound" else figure, name)
        if (found or NOTHING) not in wanted and not (derived and name == "bound"):
            yield f"{number}: {name}: wanted {'|'.join(wanted)}, found {found}"
    if sorted(figure.nationality) != sorted(fields.get("nationality", [])):
        yield f"{number}: nationality: found {figure.nationality}"
    value = fields.get("value", [number.replace(",", "").replace("\u00a0", "")])[0]
    if re.fullmatch(r"[\d.]+", value) and (
        quantity.value is None or abs(quantity.value - float(value)) > 1e-3
    ):
        yield f"{number}: value: wanted {value}, found {quantity.value}"
    if "range" in fields:
        low, high = fields["range"][0].split("..")
        wanted_range = (float(low), float(high) if high else None)
        if (quantity.low, quantity.high) != wanted_range:
            yield f"{number}: range: wanted {wanted_range}, found {quantity.low}..{quantity.high}"
    whole = fields.get("of", [NOTHING])[0]
    if not derived and (figure.of or NOTHING) != ids.get(whole, whole):
        yield f"{number}: of: wanted {whole}, found {figure.of}"
    if "same" in fields:
        same = fields["same"][0]
        if (figure.same_as or NOTHING) != ids.get(same, same):
            yield f"{number}: same_as: wanted {same}, found {figure.same_as}"
    if "when" in fields and (figure.when or NOTHING) not in fields["when"]:
        yield f"{number}: when: wanted {'|'.join(fields['when'])}, found {figure.when}"
    if "source" in fields:
        found = names.get(figure.source or "", NOTHING)
        if found not in fields["source"]:
            yield f"{number}: source: wanted {fields['source']}, found {found}"


def parameters():
    for case in CASES:
        limit = case.get("limit")
        marks = [pytest.mark.xfail(strict=True, reason=limit)] if limit else []
        yield pytest.param(case, id=f"{case['p']}-{case['kind']}", marks=marks)


@pytest.mark.parametrize("case", list(parameters()))
def test_a_phenomenon_is_read_as_a_careful_reader_does(case, record_of):
    record = record_of(case["text"], published=case.get("published", PUBLISHED))

    assert list(differences(case, record)) == []


@pytest.mark.parametrize(
    ("phenomena", "kinds"),
    [(PRIORITY_A, {"plain", "long", "trap"}), (PRIORITY_B, {"plain", "long"})],
    ids=["A", "B"],
)
def test_every_phenomenon_has_its_sentences(phenomena, kinds):
    there = {(case["p"], case["kind"]) for case in CASES}
    missing = {(p, kind) for p in phenomena for kind in kinds} - there

    assert sorted(missing) == []
    assert (len(PRIORITY_A), len(PRIORITY_B)) == (84, 38)


def test_every_limit_is_documented():
    """An expected failure names a heading of docs/limits.md."""
    headings = set(re.findall(r"^#+ (.+)$", LIMITS, re.MULTILINE))

    assert {case["limit"] for case in CASES if "limit" in case} <= headings
