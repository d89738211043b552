"""The ledger: every number once, typed by what stands around it, with its range."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = """
    one two no none not a single half third quarter of in out every million hundred crore dozen
    dozens several few couple and - \u2013 / : . , % percent 12 1,234 1.2 3.5m 2025 0 007 1/2 \u00bd
    4x4 F-16 Rs $ R1,2 m bn th s people to from between more than least minus No. ( ) aged old
    9:30 pm first twenty fold times ? not instead 22/04/2025
""".split()


def ledger(record):
    return [(number.span.text, number.type.value) for number in record.numbers]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sok, 34, and Vanna, 41, were freed.", "34 age · 41 age"),
        ("Lee Na-ri (31), a nurse, is safe.", "31 age"),
        ("Boys aged 9, 11 and 14 were sold.", "9 age · 11 age · 14 age"),
        ("Abeba was 15 when she left Gondar.", "15 age"),
        ("Men over 60 may leave.", "60 age"),
        ("Their ages range from 17 to 25.", "17 to 25 age"),
        ("The dam is 40 years old.", "40 other"),
        ("The number of deaths in Goma was above 70.", "70 count"),
        ("The number of patients who were above 70, he said, grew.", "70 age"),
        (
            "Two are girls aged 15 and 17 and one is a man.",
            "Two count · 15 age · 17 age · one count",
        ),
        ("Cuzco had 61, ahead of Puno (48) and Ica (29).", "61 count · 48 count · 29 count"),
        ("Kosgei won, ahead of Tola (28).", "28 age"),
        ("Jakarta put the number of dead at eight.", "eight count"),
        ("Jakarta put the barriers up at eight.", "eight time"),
        ("All but one of the miners live in Zonguldak.", "one count"),
        ("The raid killed over 26 and wounded over 42.", "26 count · 42 count"),
        ("He was one of 12 people on the raft.", "one idiom · 12 count"),
        ("Ten were found, one of whom was hurt.", "Ten count · one count"),
        ("The one who called has left.", "one idiom"),
        ("A man was shot and one was taken to hospital.", "one count"),
        ("No one was hurt. No one knows why.", "No one count · No one idiom"),
        ("No deaths were reported, and no evidence was found.", "No count"),
        ("They crossed to no-man's land.", ""),
        ("Its rank rose to 25 from 36 in 2012.", "25 rank · 36 rank · 2012 date"),
        ("Two girls, 11 and 12, were shot.", "Two count · 11 age · 12 age"),
        ("It is up 9% compared with 2015, he said.", "9% rate · 2015 date"),
        ("Cases rose from 940 in 2002 to 3,420 last year.", "940 count · 2002 date · 3,420 count"),
        (
            "It fell from 940 in 2002 to 342 in 2019.",
            "940 count · 2002 date · 342 count · 2019 date",
        ),
        ("TB (1420 to 1430 cases) is rife.", "1420 to 1430 count"),
        ("It ruled from 1820 to 1830.", "1820 to 1830 date"),
        ("Of these 1846 patients fell ill and 1720 had left.", "1846 count · 1720 count"),
        ("He got two and three years.", "two duration · three duration"),
        ("She called 911 at 10.", "911 identifier · 10 time"),
        ("Police shut the 700 block of Elm Street.", "700 identifier"),
        ("A K-9 unit stopped a lorry on the N1.", "K-9 identifier · N1 identifier"),
        ("Firearms worth R1,2 million and 3 kg of salt.", "1,2 million money · 3 measure"),
        ("They paid 200,000 yuan (25,440 U.S. dollars).", "200,000 money · 25,440 money"),
        ("Under Proclamation 1178/2020 he was fined.", "1178/2020 legal"),
        ("The 2024/25 budget was passed 7-2.", "2024/25 date · 7-2 score"),
        ("The first half of 2024 brought 12 raids.", "first half date · 2024 date · 12 count"),
        ("A 120-seat chamber met a six-man crew.", "120 other · six count"),
        ("Arrests fell by 12 per cent to 300.", "12 per cent rate · 300 count"),
        ("The drop is therefore 24 per cent.", "24 per cent rate"),
        ("Women make up 12 per cent of them.", "12 per cent share"),
        ("A two-thirds majority is needed.", "two-thirds other"),
        ("Oslo freed 300 in 2023; 2022 saw 320.", "300 count · 2023 date · 2022 date · 320 count"),
        ("Some 8000 migrants left in May 2015.", "8000 count · 2015 date"),
        ("One in five was hurt, 12 out of 15 died.", "One in five share · 12 count · 15 count"),
        (
            "The bus fell 60m; 60m voters saw a 5m-high wave.",
            "60m measure · 60m count · 5m measure",
        ),
        ("Cases stand at 90, deaths at 7.", "90 count · 7 count"),
        ("Deaths stood at 7; the guards stood at 9.", "7 count · 9 time"),
        ("Some 25,000 were on the 500m bridge.", "25,000 count · 500m measure"),
        ("About 4m from Venezuela live abroad.", "4m count"),
        ("Nine people were found 200m from the shore.", "Nine count · 200m measure"),
        ("They sank 20m from the shore.", "20m measure"),
        ("A tax on the 3m people.", "3m count"),
        ("The number of patients in the wards is 1049.", "1049 count"),
        ("It was the hottest year in the record; the last was 2016.", "2016 date"),
        ("The ferry Asia 3 and the MV Sea Star 7 sank.", "3 name · 7 name"),
        ("It struck at 0830 (1330 GMT).", "0830 time · 1330 time"),
        (
            "Two boys and a third, Ali, were held; a third were girls.",
            "Two count · third ordinal · third share",
        ),
        (
            "Two men were shot in the Old Quarter of Hanoi and a third was stabbed.",
            "Two count · third ordinal",
        ),
        (
            "Two died in the first half of the match and a third on the way to hospital.",
            "Two count · first half date · third ordinal",
        ),
        (
            "Half of the men fled, two were shot and a third was stabbed.",
            "Half share · two count · third ordinal",
        ),
        (
            "Two thirds of the workers were men and a third was under 25.",
            "Two thirds share · third share · 25 age",
        ),
        ("Law No. 4 bars the No. 2 leader, ranked No. 5.", "4 legal · 2 rank · 5 rank"),
        ("Malawi has 53% (1684) of them, a grade 3 crisis.", "53% share · 1684 count · 3 rank"),
        ("About two-dozen huts stood for a decade and a half.", "two-dozen count · half duration"),
        ("It kills 12 women a month, 3 per district.", "12 rate · 3 rate"),
        ("The oldest of those held was 61, the youngest just 15.", "61 age · 15 age"),
        ("Of them 97 were under 18, and 110 stayed.", "97 count · 18 age · 110 count"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_number_has_its_type(record_of, text, wanted):
    assert " · ".join(f"{piece} {kind}" for piece, kind in ledger(record_of(text))) == wanted


@pytest.mark.parametrize(
    ("text", "bound", "low", "high"),
    [
        ("At least another 20 boats sank.", "at_least", 20, None),
        ("The centre holds no more than 12 boys.", "at_most", 0, 12),
        ("Police arrested over 30 people.", "more_than", 31, None),
        ("They were arrested in Gaya over 12 thefts.", "exact", 12, 12),
        ("The crew lost 12 cows, or more than half.", "exact", 12, 12),
        ("Smoke rose and over 40 tents burned.", "more_than", 41, None),
        ("Smoke rose and up to 40 tents burned.", "at_most", 0, 40),
        ("Smoke rose and upwards of 40 tents burned.", "more_than", 41, None),
        ("Smoke rose and more than 40 tents burned.", "more_than", 41, None),
        ("A dozen firemen and over 40 guards ran.", "exact", 12, 12),
        ("A dozen and more tents burned.", "at_least", 12, None),
        ("Anger over 12 deaths grew in Jos.", "exact", 12, 12),
        ("That is more than the 1,239 arrests of May.", "exact", 1239, 1239),
        ("The toll may cross 300 in May.", "more_than", 301, None),
        ("A car passed 12 guards.", "exact", 12, 12),
        ("The 50-odd pupils slept on the pier.", "approx", 50, 59),
        ("There were 12 dead, at least.", "at_least", 12, None),
        ("More than 1.5 million people fled.", "more_than", 1_500_001, None),
        ("About a third of the nurses left.", "approx", 0.3, 0.3667),
        ("Less than 5% of the huts stand.", "less_than", 0, 0.05),
        ("Some 25 to 30 campers left.", "range", 25, 30),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_number_has_its_range(record_of, text, bound, low, high):
    number = next(number for number in record_of(text).numbers if number.bound)

    assert number.bound == bound
    assert (number.low, number.high) == (
        pytest.approx(low, abs=1e-4),
        None if high is None else pytest.approx(high, abs=1e-4),
    )


def test_words_of_change_split_a_range_in_two(record_of):
    record = record_of("The toll was raised from 31 to 38. From 31 to 38 guards were on duty.")

    assert [number.span.text for number in record.numbers] == ["31", "38", "31 to 38"]


def test_ledger_prints_what_it_spans_and_never_overlaps(record_of):
    text = "In 2024, five hundred and twelve (512) of 1,234 men, 41.5%, paid US$1.2m to cross."
    record = record_of(text)

    ends = [0]
    for number in record.numbers:
        assert text[number.span.start : number.span.end] == number.span.text
        assert number.span.start >= ends[-1]
        ends.append(number.span.end)
    assert [number.value for number in record.numbers] == [2024, 512, 1234, 0.415, 1_200_000]


@pytest.mark.parametrize(
    "text",
    ["", "1", "-", "1/", "1-", "one in", "half", "a", "1,2,3,4", "0x0", "1'1'1", "½½", "9" * 400],
    ids=repr,
)
def test_fragments_do_no_harm(record_of, text):
    assert record_of(text).article.length == len(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "", "\n"])), max_size=20))
def test_any_mix_of_number_words_keeps_the_laws(extractor, pieces):
    text = "".join(word + gap for word, gap in pieces)

    end = 0
    for number in extractor.extract(text).numbers:
        assert end <= number.span.start < number.span.end
        assert text[number.span.start : number.span.end] == number.span.text
        end = number.span.end


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        pytest.param("Thai police handed over 134 victims to Laos.", "exact", id="handed-over"),
        pytest.param("A lorry ran over three people in Riga.", "exact", id="ran-over"),
        pytest.param("Police freed over 134 victims in Laos.", "more_than", id="over"),
        pytest.param("They handed over over 50 boys.", "more_than", id="handed-over-over"),
    ],
)
def test_over_behind_some_verbs_is_no_hedge(record_of, text, bound):
    assert [figure.quantity.bound for figure in record_of(text).figures] == [bound]


def test_a_scaled_decimal_leaves_no_dust_of_binary_fractions(record_of):
    values = [f.quantity.value for f in record_of("65.9 million and 4.35 million fled.").figures]

    assert values == [65_900_000, 4_350_000]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("A three-month-old panda died in Chengdu.", ["age"]),
        ("Two six-week-old lion cubs were fed.", ["count", "age"]),
        ("A 20-year-old law was dropped.", ["other"]),
    ],
)
def test_beasts_have_ages_and_laws_have_none(record_of, text, types):
    assert [number.type for number in record_of(text).numbers] == types


def test_young_beasts_are_no_people(record_of):
    assert [f.unit for f in record_of("Two three-month-old lions died.").figures] == ["object"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Deaths rose from about 53 to 60.", [53, 60]),
        ("The toll fell from nearly 40 to 12.", [40, 12]),
        ("About 53 to 60 people died.", [None]),
        ("Nine died, up from about 5 to 7 last year.", [9, None]),
    ],
)
def test_ends_of_a_change_are_two_numbers(record_of, text, values):
    assert [number.value for number in record_of(text).numbers if number.type == "count"] == values
