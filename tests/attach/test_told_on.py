"""Ages in other wordings, and what later sentences say of all the counted."""

import pytest


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Police in Gaya freed 21 workers in the age group of 12-16 years.", "minor"),
        ("Twelve pupils ranging in age from 9 to 13 were hurt in Suva.", "minor"),
        ("Twelve victims, whose ages range from 9 to 13, are in care.", "minor"),
        ("Five victims 17 or younger were shot in Gary.", "minor"),
        ("Five victims younger than 12 drowned.", "minor"),
        ("Five victims up to 15 years of age drowned.", "minor"),
        ("Six under-16s were held in Leeds.", "minor"),
        ("Six (aged 12 to 16) were sent home.", "minor"),
        ("Nine people aged 18 and over were held.", "adult"),
        ("Nine people older than 65 died.", "elderly"),
        ("Nine turned out to be minors.", "minor"),
        ("Nine people, who are all minors, were taken in.", "minor"),
        ("Eight missing or kidnapped children were traced in Delhi.", "minor"),
        ("Four unaccompanied and separated children came to Zuwara.", "minor"),
        ("The number of children killed rose to six.", "minor"),
        ("The number of people killed rose to six, children among them.", None),
        ("Nine people, who are mostly children, were taken in.", None),
        ("Nine were children's authors.", None),
        ("Nine older children were hurt.", "minor"),
        ("Nine people in 12 to 16 villages were hurt.", None),
    ],
    ids=lambda value: value,
)
def test_age_is_told_in_many_wordings(record_of, text, age):
    assert record_of(text).figures[0].age == age


@pytest.mark.parametrize(
    "text",
    [
        "A man shot a 14-, 15- and 16-year-old in Kent.",
        "A 10- and a 12-year-old drowned in Cairns.",
        "People 17 and younger must be home by ten.",
        "Nobody younger than 18 may vote.",
        "Residents 65 and older can ride for free.",
        "The club is for those in the 18-44 age group.",
    ],
    ids=lambda text: text,
)
def test_ages_count_nobody(record_of, text):
    assert [figure.span.text for figure in record_of(text).figures if figure.quantity.value] == []


FREED = "Police freed 14 people in Jos on Monday. "


@pytest.mark.parametrize(
    ("text", "sex", "age", "nations"),
    [
        (FREED + "All were from Mali.", None, None, ("ML",)),
        (FREED + "All of them are women from Mali.", "female", None, ("ML",)),
        (FREED + "They were aged between 12 and 16.", None, "minor", ()),
        (FREED + "Their ages range from 9 to 15 years.", None, "minor", ()),
        (FREED + "Police said on Tuesday that they were all minors.", None, "minor", ()),
        (FREED + "The victims, all from Mali, were housed in a shelter.", None, None, ("ML",)),
        (FREED + "Those freed are all girls under 16.", "female", "minor", ()),
        (FREED + "They are in their 80s.", None, "elderly", ()),
        (FREED + "They are men aged 22 to 65.", "male", None, ()),
        (FREED + "They are accused of raping women.", None, None, ()),
        (FREED + "They were accompanied by women.", None, None, ()),
        (FREED + "All but two are from Mali.", None, None, ()),
        (FREED + "They were not minors.", None, None, ()),
        (FREED + "They were mostly women.", None, None, ()),
        (FREED + "The women are from Mali.", None, None, ()),
        (FREED + "The owners were Chinese.", None, None, ()),
        (FREED + "They were helped by Chinese officers.", None, None, ()),
        (FREED + "They are the parents of children at the school.", None, None, ()),
        ("Troops freed 14 people and shot three rebels. They were Chadians.", None, None, ()),
    ],
    ids=str,
)
def test_next_sentence_tells_of_all(record_of, text, sex, age, nations):
    figure = record_of(text).figures[0]
    assert (figure.sex, figure.age, tuple(figure.nationality)) == (sex, age, nations)
