"""What a record says of each printed number, as words that a test names."""

from statextract import extract


def assert_read(text: str, expected: dict[str, str], *, published: str | None = None) -> None:
    """Compare what the record of a text says of its figures with what is wanted."""
    record = extract(text, published=published)
    by_id = {figure.id: figure for figure in record.figures}
    seen: dict[str, int] = {}
    read: dict[str, set[str]] = {}
    for figure in record.figures:
        printed = figure.span.text
        seen[printed] = seen.get(printed, 0) + 1
        told = {str(figure.unit), str(figure.status)}
        told |= {
            str(value) for value in (figure.role, figure.outcome, figure.sex, figure.age) if value
        }
        told |= set(figure.nationality)
        for name in ("of", "same_as", "when", "outcome"):
            value = getattr(figure, name)
            short = name.removesuffix("_as")
            if value is None:
                told.add(f"no:{short}")
            else:
                told.add(f"{short}:{by_id[value].span.text if value in by_id else value}")
        read[printed if seen[printed] == 1 else f"{printed}@{seen[printed]}"] = told
    for printed, wanted in expected.items():
        if wanted == "no figure":
            assert printed not in read
        else:
            assert set(wanted.split()) <= read[printed], (printed, read[printed])
