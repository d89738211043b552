"""What is part of what in a record, by the numbers as they are printed."""


def ties(record):
    """Return "part<whole" and "again=first" for every figure that the text prints.

    A space within a number is a "_": "26_per_cent<306".
    """
    printed = {figure.id: figure.span.text.replace(" ", "_") for figure in record.figures}
    told = {f"{printed[f.id]}<{printed[f.of]}" for f in record.figures if f.of and not f.derived}
    return told | {f"{printed[f.id]}={printed[f.same_as]}" for f in record.figures if f.same_as}


def wholes(figures):
    """Return each figure with what it is part of, or None, in text order."""
    named = {figure.id: figure.span.text for figure in figures}
    return [(figure.span.text, named.get(figure.of)) for figure in figures]


def listed(record):
    """Return each partition as (total, parts, complete), as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]
