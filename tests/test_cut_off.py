"""Texts that break off in the middle of a sentence, as those of a feed or a bad download do."""

import re

import pytest

TEXTS = [
    "The court named the 687 whose deaths had been recorded.",
    "Nobody knows the fate of 111 is all that was said.",
    "Nine men were charged, the surviving 24, too, were held; as were two women.",
    "Eight of the 17, from Ghana, died: six at Bari, two of them boys; three at Pisa.",
    "Sixteen of the group, all of them Thais, remained in critical condition in Oslo.",
    "Those arrested include, police said, 27 women aged 15 and 16, and 20 men, or 47 in all.",
    "Police took 106 reports of rape, up from 90 in 2015; reports made in Ayr came in at 12.",
    "Of this number 25 are adults, the youngest of them 19, and the other 18 of the 43 minors.",
    "Deaths by province: Takeo 138; Kandal 63\nReported: 74\nFound: 62",
    "Gunmen shot four teens, killing one and injuring three; there were two in Kano altogether.",
    "Radio Mali lists 96 attacks in 2023. It names four kinds of attack:\n\n– ambush",
    "Police held 14 Chinese, Thai and Lao citizens in Poipet.",
    "Police freed 34 people. The 34 are from Kenya (14) and Uganda (20).",
    "The women had been working in shops (109), brick kilns (414) and homes (21).",
    "The raid freed 25 women, 20 of them Thai and five of them Lao, and 11 boys.",
    "Police freed 12 women. All of them are Thai, aged 15 to 30. Both",
    "Two men were held. Police said that both, who were in their 30s, came from Peru.",
    "Twelve children being taken to Pune were freed. Police said two girls being held were too.",
    "From 2011 to 2020, the number of inmates grew from 464 to about 900.",
    "January 90 reported in March. Infections rose from 90 reported in March to 240 in April.",
    "Six boys drowned. The boys, two of them Thai, and the men, four Lao and a Thai, were 9.",
    "Cholera killed 41, sickened 1,650. Of the patients, 980 recovered while 629 are in care.",
    "Raid on Malian cement works kills 3 or more; at least 12 or so were hurt, nine or fewer",
    "Courts have ruled on 81 of these: one of fraud, one of perjury and two of false returns.",
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_text_that_breaks_off_anywhere_is_read(record_of, text):
    for mark in re.finditer(r"\w+|[^\w\s]", text):
        record = record_of(text[: mark.end()])

        assert all(figure.span.end <= mark.end() for figure in record.figures)
