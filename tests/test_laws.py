"""Laws that hold for any text whatever: no crash, every span where it says, every number once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statextract import Record

# Pieces that set off every finder, so that odd neighbourhoods of them are tried.
PIECES = st.sampled_from(
    """
    12 1,234 3.5 million two dozen dozens several no one half 40% 2025 1990s 16-year-old $5m 9/11
    12–15 3rd Q1 7.30pm M23 (82 female) people women victims cases police officers suspects
    of them whom the rest including while and or , . ; : – - ( ) " ' | • were was killed injured
    arrested rescued died Police Ministry of Health WHO (WHO) said according to on Monday April 22
    since January last year between from to in at least almost up more than Cambodian Kenya Lagos
    airport border denied feared plan total remaining other another respectively doubled fell rose
    \n \n\n \t
    """.split(" ")
)
TEXTS = st.lists(
    PIECES | st.text(st.characters(exclude_categories=["Cs"]), max_size=5), max_size=40
).map(" ".join)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=TEXTS)
def test_any_text_gives_a_lawful_record(extractor, text):
    record = extractor.extract(text)

    again = Record.model_validate(record.model_dump(mode="json"), context={"text": text})
    assert again == record


@settings(max_examples=40, deadline=None)
@given(text=TEXTS, published=st.dates())
def test_the_same_text_gives_the_same_record(extractor, text, published):
    assert extractor.extract(text, published=published) == extractor.extract(
        text, published=published
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("9" * 20_000, id="one-long-number"),
        pytest.param("1," * 10_000, id="endless-separators"),
        pytest.param("(" * 5_000 + ")" * 5_000, id="deep-brackets"),
        pytest.param("of the " * 5_000, id="endless-of"),
        pytest.param("12 people and " * 2_000, id="endless-coordination"),
        pytest.param("A" * 50_000, id="one-long-word"),
        pytest.param("Ministry of " * 3_000, id="endless-ministry"),
        pytest.param("since January " * 2_000, id="endless-dates"),
        pytest.param("| 1 " * 5_000, id="endless-row"),
        pytest.param("\n" * 50_000, id="blank-lines"),
        pytest.param("twenty " * 3_000, id="endless-number-words"),
        pytest.param("U.S." * 5_000, id="endless-dots"),
        pytest.param("\U0001f600 12 people died \U0001f600", id="astral"),
    ],
)
def test_no_text_stops_the_reader(extractor, text):
    record = extractor.extract(text)

    assert record.article.length == len(text)
