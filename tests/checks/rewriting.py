"""Ways to rewrite a text that is right so that it stays right: other words round the same numbers.

Each takes a text and its record and yields texts. What a reader would say of them is the same.
"""

import re

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
# Behind these no hedge can stand, or none that is said of the number.
BOUND = re.compile(
    r"\b(the|those|these|all|other|another|only|just|least|than|about|some|nearly|almost|around|over"
    r"|under|to|of|or|a|an|every|each|further|additional|first|last|next|their|his|her|its|between"
    r"|from|and|as|with|within|additional|no|up)\s*$",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:The|A|An|In|On|At|Of|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Some|All"
    r"|They|It|Women|Men|Children|People|Among)\b|(?=\d)"
)
SAID = re.compile(r"\b(said|says|according|told)\b")
SENTENCE = re.compile(r"(?<=[a-z0-9][.!?]) +(?=[A-Z0-9])")
# Paragraphs of other stories: each is consistent in itself.
OTHERS = [
    (
        "Meanwhile, in Peru, 14 people were killed and 31 injured on 2 March when a coach left the "
        "road near Huanta, the transport police said. Nine of the dead were women."
    ),
    (
        "In Norway, the number of measles cases rose to 46 last year from 38 in 2023. Eleven of "
        "the patients were children."
    ),
    (
        "In a separate incident in Fiji, two fishermen were rescued after nine days at sea; a "
        "third drowned."
    ),
    "In 1987, 189 people died when a ferry sank off Zeebrugge, while 344 survived.",
]
LINKS = [
    "Also read: Boat sinks off Tunisia, killing 34",
    "READ MORE: Three dead, 12 hurt in Manila hotel fire",
    "RELATED | Quake in Sumatra kills 46",
]


def words(number):
    """Write a number below a million in words, as in "two thousand, three hundred and six"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    scale, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    rest = number % scale
    joint = ", " if scale == 1000 and rest >= 100 else " and "
    return f"{words(number // scale)} {name}" + (joint + words(rest) if rest else "")


def counted(record):
    """The printed exact counts of people and cases."""
    return [
        figure
        for figure in record.figures
        if not figure.derived
        and figure.unit in ("person", "case", "household")
        and figure.quantity.bound == "exact"
        and figure.status == "asserted"
    ]


def put(text, figure, new):
    """The text with other words for a number, with a capital letter where a sentence begins."""
    before = text[: figure.span.start]
    if not before.strip() or re.search(r"[.!?]\s*$|\n\s*$", before):
        new = new[0].upper() + new[1:]
    return before + new + text[figure.span.end :]


def hedged(hedge):
    """Put a wording before each number that may have one."""

    def rewrite(text, record):
        for figure in counted(record):
            printed = figure.span.text
            if figure.quantity.value and not BOUND.search(text[: figure.span.start]):
                yield put(text, figure, f"{hedge} {printed[0].lower()}{printed[1:]}")

    return rewrite


def in_words(text, record):
    """Write all counts in words: "12,300" as "twelve thousand, three hundred"."""
    new = text
    for figure in reversed(counted(record)):
        if re.fullmatch(r"[\d,]+", figure.span.text) and figure.quantity.value < 1_000_000:
            new = put(new, figure, words(figure.quantity.value))
    yield new


def printed_again(text, record):
    """Print the number behind each number word: "twelve (12) men"."""
    new = text
    for figure in reversed(counted(record)):
        printed, behind = figure.span.text, text[figure.span.end :]
        if printed[0].isalpha() and figure.quantity.value and not behind.startswith(" ("):
            new = put(new, figure, f"{printed} ({figure.quantity.value})")
    yield new


def is_prose(paragraph):
    return "\n" not in paragraph and re.search(r"[.!?]$", paragraph) is not None


def told_by(front):
    """Put who says it before a sentence that names nobody."""

    def rewrite(text, _):
        paragraphs = text.split("\n\n")
        for number, paragraph in enumerate(paragraphs):
            sentences = SENTENCE.split(paragraph) if is_prose(paragraph) else []
            for at, sentence in enumerate(sentences):
                begin = OPENING.match(sentence)
                if begin is None or SAID.search(sentence):
                    continue
                told = front + sentence[:1].lower() + sentence[1:]
                new = " ".join([*sentences[:at], told, *sentences[at + 1 :]])
                yield "\n\n".join([*paragraphs[:number], new, *paragraphs[number + 1 :]])

    return rewrite


def followed(text, _):
    """Put a paragraph of another story behind the text."""
    for other in OTHERS:
        yield f"{text}\n\n{other}\n"


def linked(text, _):
    """Put a link to another article between two paragraphs."""
    paragraphs = text.split("\n\n")
    for at in range(1, len(paragraphs)):
        if is_prose(paragraphs[at - 1]):
            link = LINKS[at % len(LINKS)]
            yield "\n\n".join([*paragraphs[:at], link, *paragraphs[at:]])


def one_a_paragraph(text, _):
    """Make each sentence a paragraph."""
    paragraphs = text.split("\n\n")
    yield "\n\n".join("\n\n".join(SENTENCE.split(p)) if is_prose(p) else p for p in paragraphs)


REWRITINGS = {
    "at least": hedged("at least"),
    "about": hedged("about"),
    "a total of": hedged("a total of"),
    "in words": in_words,
    "printed again": printed_again,
    "police said": told_by("Police said on Monday that "),
    "according to": told_by("According to officials, "),
    "another story": followed,
    "a link": linked,
    "one a paragraph": one_a_paragraph,
}
