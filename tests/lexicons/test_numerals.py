"""What numerals print: every number word's own example, and the grammar that joins them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statextract.lexicons.numerals import Shape, load_numerals, numeral_value, tokens_of
from statextract.lexicons.numerals.words import load_numeral_words

ENTRIES = load_numeral_words()
UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
UNITS += "fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number):
    """Write a whole number below a trillion in words."""
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= scale:
            rest = spelled(number % scale)
            joint = " and " if 0 < number % scale < 100 else " "
            return f"{spelled(number // scale)} {word}{joint if rest else ''}{rest}"
    if number >= 100:
        rest = spelled(number % 100)
        return f"{spelled(number // 100)} hundred{' and ' if rest else ''}{rest}"
    if number >= 20:
        rest = spelled(number % 10)
        return TENS[number // 10 - 2] + ("-" if rest else "") + rest
    return UNITS[number - 1] if number else ""


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.forms[0])
def test_number_word_gives_what_its_example_says(entry):
    reader = load_numerals()
    tokens = tokens_of(entry.example)
    found = [
        numeral
        for at in range(len(tokens.lower))
        if tokens.lower[at] in reader.triggers or tokens.lower[at][0].isdigit()
        if (numeral := reader.read(tokens, at, len(tokens.lower)))
    ]

    value = found[0].value
    if found[0].shape is Shape.PERCENT:
        value /= 100
    assert value == (None if entry.gives is None else pytest.approx(entry.gives, abs=1e-4))


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_a_number_written_in_words_reads_back(number):
    assert numeral_value(spelled(number)).value == number


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_written_with_separators_reads_back(number):
    assert numeral_value(f"{number:,}").value == number
    assert numeral_value(f"{number:,}".replace(",", " ")).value == number
    assert numeral_value(str(number)).value == number


@given(st.text(max_size=40))
def test_any_text_is_read_without_failing(text):
    assert numeral_value(text) is None or text.strip()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,34,567", 1234567),
        ("1.250.000", 1250000),
        ("3'450", 3450),
        ("1,5", 1.5),
        ("2½", 2.5),
        ("1 1/2", 1.5),
        ("3 hundred", 300),
        ("twenty-one hundred", 2100),
        ("One hundred five", 105),
        ("a thousand and one", 1001),
        ("half a dozen", 6),
        ("one and a half million", 1500000),
        ("a quarter of a million", 250000),
        ("two score", 40),
        ("twelve (12)", 12),
        ("no-one", 0),
        ("not a single", 0),
        ("8.3 per cent", 0.083),
        ("two-thirds", 0.6667),
        ("Three out of every five", 0.6),
        ("3:1", 0.75),
        ("112th", 112),
        ("twenty-third", 23),
        ("tenfold", 10),
    ],
    ids=str,
)
def test_numeral_has_its_value(text, value):
    assert numeral_value(text).value == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1.2 million", 1_150_000, 1_249_999),
        ("3 million", 2_500_000, 3_499_999),
        ("1 crore", 5_000_000, 14_999_999),
        ("300 thousand", 299_500, 300_499),
        ("two million", 2_000_000, 2_000_000),
        ("20-30", 20, 30),
        ("12 to 14", 12, 14),
        ("five or six", 5, 6),
        ("3-5 million", 3_000_000, 5_000_000),
        ("1992-95", 1992, 1995),
        ("30 000 to 50 000", 30_000, 50_000),
        ("40-50%", 0.4, 0.5),
        ("dozens", 24, None),
        ("several hundred thousand", 300_000, None),
        ("tens of thousands", 20_000, None),
        ("a few dozen", 24, None),
        ("5-4", None, None),
    ],
    ids=str,
)
def test_numeral_has_its_range(text, low, high):
    numeral = numeral_value(text)

    assert (numeral.low, numeral.high) == (low, high)


@pytest.mark.parametrize("text", ["", "about 40", "40 people", "tendered", "few", "a couple"])
def test_text_that_is_no_numeral_has_no_value(text):
    assert numeral_value(text) is None
