"""A record as text that is read as a diff: one line an item, with every field that has a value.

Spans are ``'text' 10-13``; of a long one only the ends of its text are shown, since the offset
law fixes the rest.
"""

LONG = 44
SECTIONS = (
    "figures", "dates", "agencies", "partitions", "relations", "numbers", "findings",
    "statements", "totals",
)  # fmt: skip
OWN_LINES = {"reasons": "why", "evidence": "in", "spans": "at"}


def summarise(record):
    """Return the record as lines of text, with nothing left out but nulls and empty lists."""
    fields = record.model_dump(mode="json")
    lines = [f"article: {say(fields.pop('article'))}"]
    sections = {name: fields.pop(name) for name in SECTIONS}
    lines += [f"{name}: {say(value)}" for name, value in fields.items()]
    for name, items in sections.items():
        lines += ["", f"{name}: {len(items)}"]
        for item in items:
            lines += item_lines(item)
    return "\n".join(lines) + "\n"


def item_lines(item):
    """Yield the line of an item, then a line for each of its long fields."""
    own = {key: item.pop(key) for key in OWN_LINES if item.get(key)}
    yield f"- {say(item)}"
    for key, value in own.items():
        yield f"    {OWN_LINES[key]}: {say(value)}"


def say(value):
    """Return plain data in one line."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            return f"{shortened(value['text'])!r} {value['start']}-{value['end']}"
        if set(value) == {"field", "by", "span"}:
            return f"{value['field']} < {value['by']} {say(value['span'])}"
        kept = ((key, part) for key, part in value.items() if part not in (None, [], {}))
        return " ".join(f"{key}={inner(part)}" for key, part in kept)
    if isinstance(value, list):
        said = [say(part) for part in value]
        return "; ".join(said) if any(" " in part for part in said) else ",".join(said)
    if isinstance(value, str):
        return repr(value) if " " in value else value
    return str(value)


def inner(value):
    """Return a value inside an item: what has fields of its own in braces."""
    fields = isinstance(value, dict) and "text" not in value
    return f"{{{say(value)}}}" if fields else say(value)


def shortened(text):
    """Return a text, or its two ends if it is long."""
    return text if len(text) <= LONG else f"{text[: LONG // 2]}…{text[-LONG // 2 :]}"
