"""Parts and wholes as the bulletins of agencies and the newspapers of many countries tell them."""

import pytest
from tests.link.ties import listed, ties

TIED = {
    "what is described in a list goes on it": (
        (
            "Some 300 people were registered in Arua, including 20 orphans, 172 pupils travelling "
            "with an aunt, six elderly people, eight people with disabilities and six in need of "
            "care."
        ),
        {"20<300", "172<300", "six<300", "eight<300"},
    ),
    "families headed by somebody are on a list": (
        "Peru counted 90 families, including 22 families headed by a child and 40 families.",
        {"22<90", "40<90"},
    ),
    "what people did is no description": (
        "In Oslo 90 people met, including 22 lawyers. Forty nurses marched by the hall.",
        {"22<90"},
    ),
    "fighters among residents": (
        (
            "Some 12,000 residents will be moved from Homs, including 2,500 fighters. In Goma 900 "
            "people were displaced, including 40 rebels."
        ),
        {"2,500<12,000", "40<900"},
    ),
    "gunmen are not among their hostages": (
        "In Kano 30 hostages were freed; four gunmen were killed.",
        set(),
    ),
    "those whom a group comprises": (
        (
            "In Doha 80 workers were held. They comprise 65 absentees, 13 with old permits and two "
            "whose visas had run out."
        ),
        {"65<80", "13<80", "two<80"},
    ),
    "those who make up the first of them": (
        "Police held 40 men. They comprise 21 Danes, 12 from Aarhus and nine from Odense.",
        {"21<40", "12<21", "nine<21"},
    ),
    "a clause behind a semicolon tells more of the part before it": (
        (
            "In two raids near Nis, 82 migrants were found. Sixty-two were in a lorry; 46 were "
            "from Togo, 13 from Mali and three from Chad. The other 20 were in a van."
        ),
        {"Sixty-two<82", "46<Sixty-two", "13<Sixty-two", "three<Sixty-two", "20<82"},
    ),
    "or of another part": (
        "In Nis 82 migrants were found. Forty were in a lorry; 20 were in a van.",
        {"Forty<82", "20<82"},
    ),
    "most of them go back to the total behind months": (
        (
            "A total of 9,069 migrants crossed into Panama in the first quarter of 2024. In "
            "January 2024 there were 3,001 people, followed by 3,165 in February 2024 and 2,903 in "
            "March 2024. Most of them, 5,568, were Cubans."
        ),
        {"3,001<9,069", "3,165<9,069", "2,903<9,069", "5,568<9,069"},
    ),
    "those who were the majority": (
        (
            "In 2023 some 5,200 people crossed into Belize. Cubans were the majority, with 3,286. "
            "Cubans were the majority in Tulum, with 90 chairs in a hall."
        ),
        {"3,286<5,200"},
    ),
    "each fate beside its own total": (
        (
            "Floods in Nepal killed 249 people and left 252 missing. In Surkhet 34 have died and "
            "91 are missing, while in Bardiya 27 have died and 12 are missing."
        ),
        {"34<249", "91<252", "27<249", "12<252"},
    ),
    "a share of those who came at another time is of nobody counted": (
        (
            "Last week 4,854 people crossed into Uganda. Some 84 per cent of those who arrived "
            "after 1 July are women."
        ),
        set(),
    ),
    "a share of all such people is of nobody counted": (
        "The clinic in Apia counted 81 deaths. Some 95% of all eligible people had had the jab.",
        set(),
    ),
    "a share of people is not of the states told before": (
        "Rates are alike in all 16 states. In Berlin 75.5 percent of all applicants stayed.",
        set(),
    ),
    "out of those behind a comma in a subordinate clause": (
        (
            "More than 900 attacks were counted in Saxony. The office reported that, out of the "
            "921 offences, 857 were solved."
        ),
        {"857<921"},
    ),
    "out of a total of": (
        "Around 8,000 migrants left Malta in 2016, out of a total of 28,000 asylum seekers.",
        {"8,000<28,000"},
    ),
    "more patients since January than are in hospital now": (
        (
            "Currently 3,587 patients are in hospital in Dhaka. Of them, 974 are in one ward while "
            "2,613 are in others. As many as 31,014 patients have been admitted since January."
        ),
        {"974<3,587", "2,613<3,587"},
    ),
    "patients among the cases of a hospital": (
        "The number of cases admitted in Apia is 1,846. Of that, 1,720 patients are at home.",
        {"1,720<1,846"},
    ),
    "others in a place that is named are nobody's company": (
        (
            "Police held 209 people in Riyadh. On Sunday 28 people in Mahboula and 66 others in "
            "Jleeb were held, bringing the number of arrests to 94."
        ),
        {"28<94", "66<94"},
    ),
    "two others beside one who is named are": (
        "Police in Goa held three people. They held Ravi Das and two others.",
        {"two<three"},
    ),
    "those taken are no motorbikes, nor some of fewer people": (
        (
            "Men on 100 motorbikes took 50 people in Gusau. Sources put the number of those taken "
            "at more than 70."
        ),
        set(),
    ),
    "casualties are all who were killed or hurt": (
        (
            "In Kabul 11,000 people were killed or injured last year. Of the 3,498 killed, 923 "
            "were boys. One group was behind two-thirds of the casualties."
        ),
        {"923<3,498", "two-thirds<11,000"},
    ),
    "that number is of those out of more": (
        (
            "Around 8,000 migrants left Malta in 2016, out of a total of 28,000 asylum seekers. Of "
            "that number, 5,400 went home."
        ),
        {"8,000<28,000", "5,400<8,000"},
    ),
    "a level that figures compare with is no whole": (
        (
            "The figures to the end of May compare with a total of 603 patients in Cork in April. "
            "Of the 614 patients who are waiting, 454 are on one list."
        ),
        {"454<614"},
    ),
    "the time of one is not that of all like it": (
        (
            "A lorry was used to kill 12 people in Lyon in December 2016. A tram driver died in "
            "Graz in 2016, one of eleven deaths on the line."
        ),
        set(),
    ),
    "a country that shares its name with an area of another": (
        "Floods killed 321 people in Nigeria this year. In Niger, 339 people have died.",
        set(),
    ),
    "an area of a country": (
        "Floods killed 321 people in Nigeria this year. In Kano, 39 people have died.",
        {"39<321"},
    ),
    "half of a share": (
        "One fifth of the 90 migrants in Yuma are pupils, half of them five years old.",
        {"One_fifth<90", "half<One_fifth"},
    ),
    "half of those counted, though a share of others is told before": (
        "Some 30 percent of the 90 tents in Yuma fell. Forty men fled, half of them by boat.",
        {"30_percent<90", "half<Forty"},
    ),
    "nationalities behind the one that leads": (
        (
            "In 2023 more than 520 people came to Yuma. Cubans were the majority, with 328, "
            "followed by Haitians (57), Chileans (46) and Chinese (25)."
        ),
        {"328<520", "57<520", "46<520", "25<520"},
    ),
    "shares among those whom a report is of": (
        "The report showed that among the 186 people held in Jeddah, 49 percent were Kenyans.",
        {"49_percent<186"},
    ),
    "each bus has its own dead": (
        (
            "A bus carrying 43 tourists fell into a river in Nepal. A total of 27 people died and "
            "16 were hurt. Of the 65 people on board two coaches that sank in July, only three "
            "survived."
        ),
        {"27<43", "16<43", "three<65"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TIED.values(), ids=TIED)
def test_ties(record_of, text, expected):
    assert {tie for tie in ties(record_of(text)) if "<" in tie} == expected


FACTS = {
    "part of last week's cases is none of the year's": (
        (
            "This year Mali has had 10,953 cases, including 53 deaths. Of the 3,186 cases of last "
            "week, 489 were confirmed and 53 people died."
        ),
        "53",
    ),
    "all senators are not more than so many women": (
        "More than 100 women have won the prize. He met all 100 senators in Rome.",
        "100",
    ),
    "Poles among others are not those of the headline": (
        (
            "Police find 46 migrants in van\n\nIn two raids, 82 migrants were found. Sixty-two "
            "were in a lorry; 46 were from Togo and 16 from Mali."
        ),
        "46",
    ),
}


@pytest.mark.parametrize(("text", "printed"), FACTS.values(), ids=FACTS)
def test_other_counts_of_the_same_size_are_other_facts(record_of, text, printed):
    told = [figure for figure in record_of(text).figures if figure.span.text == printed]

    assert len(told) == 2
    assert all(figure.same_as is None for figure in told)


def test_the_same_fact_in_a_wider_count_stays_one(record_of):
    text = (
        "Floods killed 90 people in Peru, including 12 children\n\nFloods have killed at least 90 "
        "people in Peru, 12 of them children."
    )

    assert {tie for tie in ties(record_of(text)) if "=" in tie} == {"90=90", "12=12"}


def test_a_list_goes_on_to_what_remains_before_another_list(record_of):
    record = record_of(
        "Troops injured 221 people in Beita. Of the total injured, 152 were hurt in the north, 19 "
        "in the south and ten in the west. Thirty-two others were hurt in the east, and the "
        "remaining eight elsewhere. Of those injured, three were shot, 28 were beaten and the rest "
        "were gassed."
    )

    assert ("152", "19", "ten", "Thirty-two", "eight") in [
        parts for _, parts, complete in listed(record) if complete
    ]


def test_nobody_is_the_whole_of_some(record_of):
    record = record_of(
        "No new cases in Chad\n\nNo new cases were confirmed in Chad in May, but two cases of "
        "April were added."
    )

    assert record.partitions == ()


@pytest.mark.parametrize(
    "text",
    [
        (
            "Another patient has died, raising the number of the dead to nine. Six passengers died "
            "on the spot while two others died in hospital."
        ),
        (
            "Seventeen people died when a bus hit a lorry near Thika. The driver and ten "
            "passengers died on the spot. Four others died in hospital."
        ),
        "Floods killed 321 people in Nigeria this year. In Niger, 339 people have died.",
        (
            "Nine people died in a fire in Lima. Six died on the spot and three in hospital, "
            "police said."
        ),
    ],
    ids=["one more died", "the driver and others", "two countries", "all told"],
)
def test_nothing_is_wrong(record_of, text):
    loud = [f for f in record_of(text).findings if f.level in ("error", "warning")]

    assert loud == []


def test_those_who_died_at_once_and_later_must_be_all(record_of):
    text = "Nine people died in a fire in Lima. Six died on the spot and two died in hospital."

    assert [f.code for f in record_of(text).findings if f.level in ("error", "warning")]
