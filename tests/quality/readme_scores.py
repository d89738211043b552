"""The README's table of scores: ``make quality ARGS=--readme``."""

import re

from tests.generated import between
from tests.quality.measured import COLLECTIONS, ROOT, measure

README = ROOT / "README.md"
SAID = {
    "figure.detect": "a number of people or cases is found",
    "figure.value": "the value of the number",
    "figure.bound": "its bound (exact, at least, almost ...)",
    "figure.unit": "people, cases, households or a share",
    "figure.role": "victim, suspect or other",
    "figure.outcome_f": "what happened to them",
    "figure.whole": "value, unit, role and outcome, all four",
    "figure.sex": "sex",
    "figure.age": "age",
    "figure.nationality": "nationality",
    "figure.not_asserted": "denied, planned, feared",
    "figure.when": "the time it covers",
    "victim_counts": "victim counts",
    "case_counts": "case counts",
    "link.of": "part of which other",
    "link.same_as": "repeats which other",
    "link.partition": "parts of a whole",
    "date.detect": "a date or period is found",
    "date.value": "the value of a date or period",
    "agency": "agencies",
    "check.silent_on_clean_article": "no error raised on a clean article",
}
SHOWN = [collection for collection in COLLECTIONS if collection.name != "seed"]


def write_readme():
    """Write the table into the README; a collection that is not present keeps its old column."""
    text = README.read_text(encoding="utf-8")
    README.write_text(between(text, "scores", table(text)), encoding="utf-8")


def table(text):
    """Return the table and the line that says what was measured."""
    columns = [column(collection, text) for collection in SHOWN]
    heads = [collection.name for collection in SHOWN]
    lines = [
        "| | " + " | ".join(heads) + " |",
        "|---|" + "---:|" * len(heads),
        "| articles | " + " | ".join(str(one.get("articles", "")) for one in columns) + " |",
    ]
    lines += [
        f"| {said} | " + " | ".join(one.get(said, "") for one in columns) + " |"
        for said in SAID.values()
    ]
    return "\n".join(lines)


def column(collection, text):
    """Return the cells of a collection by row: as measured, or as the README has them."""
    if not collection.present:
        return printed(text).get(collection.name, {})
    found = measure(collection)
    cells = {SAID[s.name]: f"{s.value:.2f}" for s in found.scores if s.name in SAID and s.wanted}
    return {"articles": str(found.articles), **cells}


def printed(text):
    """Return the README's cells by collection and row."""
    block = text.partition("<!-- scores -->\n")[2].partition("<!-- /scores -->")[0]
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in block.splitlines()
        if line.startswith("|") and not re.match(r"\|[-:|]+\|$", line)
    ]
    if not rows:
        return {}
    heads = rows[0][1:]
    return {head: {row[0]: row[number] for row in rows[1:]} for number, head in enumerate(heads, 1)}
