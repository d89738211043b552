"""Breaking one number of a text that is right, to see whether a reader would be told."""

WORDS = dict(
    enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
)
NUMBERS = {word: number for number, word in WORDS.items()}


def loud(record):
    """Return the codes of the findings that a reader is told of."""
    return [f.code for f in record.findings if f.level.value in ("error", "warning")]


def loud_numbers(record):
    """Return the numbers, as printed, of each failure or doubt that a reader is told of."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        tuple(printed[name] for name in finding.figures)
        for finding in record.findings
        if finding.kind.value in ("fail", "review") and finding.level.value in ("error", "warning")
    ]


def spell(printed, number):
    """Write a number as another was printed, None if it was a word and there is none."""
    if printed[0].isdigit():
        return f"{number:,}" if "," in printed or number > 999 else str(number)
    word = WORDS.get(number)
    return word.capitalize() if word and printed[0].isupper() else word


def value_of(printed):
    """Return the value of a number as it is printed, in digits or as a small word."""
    digits = printed.replace(",", "")
    return int(digits) if digits.isdigit() else NUMBERS[printed.lower()]
