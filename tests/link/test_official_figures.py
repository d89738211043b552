"""Releases of police, ministries and monitors: how their lists go on, and what ends them."""

import pytest
from tests.link.ties import ties

from statextract.model.vocabulary import Level

PRONOUN_WITHOUT_COMMA = [
    ("Oman flew home 84 cooks. Of them 69 are men and 15 are women.", "69<84 15<84"),
    ("Chad counted 90 fires. Of these 61 were in Abéché and 29 were in Sarh.", "61<90 29<90"),
    ("Fiji has 40 judges. Of those 25 are women and 15 are men.", "25<40 15<40"),
    ("Fiji has 40 judges. Of these 40, 25 are women.", "40=40 25<40"),
]
WHEREIN = [
    (
        (
            "Jurors heard 38 murders. In 29 cases a man was jailed, in six he fled and in three he "
            "died."
        ),
        "29<38 six<38 three<38",
    ),
    (
        (
            "Quito opened 87 files. In 52 of them a man was charged, in 21 nobody was found and 14 "
            "were closed."
        ),
        "52<87 21<87 14<87",
    ),
    (
        "Of 300 victims 210 are women and 78 men; for 12 the sex is not known.",
        "210<300 78<300 12<300",
    ),
    ("Nine people died in Oran, and in 12 the water rose.", ""),
    ("The ship had 40 men; in 30 minutes they were all dead.", ""),
    ("In 2019 the police held 40 men, in 2020 they held 60.", ""),
]
FOREIGNERS = [
    (
        (
            "Agents held 58 people. 49 of those held are foreigners and nine are Danes. Of the "
            "foreigners, 31 are Poles and 18 Czechs."
        ),
        "49<58 nine<58 31<49 18<49",
    ),
    (
        "Lomé housed 70 people. 50 of those housed are refugees. Of the refugees, 20 are Malians.",
        "50<70 20<50",
    ),
    (
        "Lima hired 90 people. 30 of those hired are nurses and 60 cooks. Of the nurses, 12 left.",
        "30<90 60<90 12<30",
    ),
]
AIDING = [
    ("Six migrants were found at sea. Three people were held for aiding them.", ""),
    ("Police freed 40 women. Six were arrested for selling them.", ""),
    (
        "The patrol met 90 migrants. 70 were sent back. Two were charged with smuggling them.",
        "70<90",
    ),
    ("Police held 40 women. Six were charged with resisting arrest.", "Six<40"),
    (
        "The camp holds 300 men. Forty were moved. Ten thanked a nurse for treating them.",
        "Forty<300 Ten<300",
    ),
]
CASES = [
    ("The court has 300 cases. Forty cases were closed.", "Forty<300"),
    (
        (
            "Suva recorded 9,871 assaults, 7,004 of them at home. Of these, 890 were grave. "
            "2,615 cases were withdrawn."
        ),
        "7,004<9,871 890<9,871 2,615<9,871",
    ),
    ("Health workers found 300 cases. 25 cases were confirmed on Monday.", ""),
    ("The court has 300 cases. In Oslo 25 cases were closed.", ""),
    ("The court has 300 cases. Another 25 cases were closed.", ""),
]
RAIDS = [
    (
        "Agents held 21 people in 30 raids: 19 in Ica, seven in Puno and four in Tacna.",
        "19<30 seven<30 four<30",
    ),
    (
        "Agents held 21 people in 30 raids: ten in Ica, seven in Puno and four in Tacna.",
        "ten<21 seven<21 four<21",
    ),
    (
        "Rebels killed 50 men in 12 attacks: six in Gao, four in Kidal and two in Mopti.",
        "six<12 four<12 two<12",
    ),
]
PLACES = [
    (
        "At least 35 people died in the storm, 12 in Honduras, nine in Guatemala and 11 in Belize.",
        "12<35 nine<35 11<35",
    ),
    (
        "Some 90 nurses were hired in spring, 40 in Kenya, 30 in Uganda and 20 in Malawi.",
        "40<90 30<90 20<90",
    ),
    ("Thirty people died in Honduras, nine in Guatemala and two in Belize.", ""),
    ("Three people drowned in the Gao area, one in Mopti and one in Kidal.", ""),
    (
        "South Africa had 6,953 thefts. Gauteng had 1,622, Limpopo 614 and the Western Cape 124.",
        "1,622<6,953 614<6,953 124<6,953",
    ),
    (
        (
            "Police held 96 migrants, most of them from Mali (40), Chad (30) and other African "
            "countries (26)."
        ),
        "40<96 30<96 26<96",
    ),
    (
        "The NGO counted 512 deaths. Most were in Kivu (210), Ituri (144) and Tanganyika (60).",
        "210<512 144<512 60<512",
    ),
    (
        "Some 2,411 children fell ill. The most were in Fes (642), Rabat (483) and Oujda (231).",
        "642<2,411 483<2,411 231<2,411",
    ),
    (
        "The force took 171 reports of theft. Nairobi had 96, Mombasa 37, Kisumu 26 and Nakuru 10.",
        "96<171 37<171 26<171 10<171",
    ),
    (
        (
            "A total of 9,482 people came. 7,915 were adults and 1,567 minors. Dakar had 4,880, "
            "Thiès 2,134, Kaolack 1,402, Louga 838 and Matam 220."
        ),
        "7,915<9,482 1,567<9,482 4,880<9,482 2,134<9,482 1,402<9,482 838<9,482 220<9,482",
    ),
]
GAPPED = [
    (
        "They ended 346 inquiries. 319 of these concerned rape, 20 labour abuse and seven begging.",
        "319<346 20<346 seven<346",
    ),
    (
        "The clinic saw 90 men. 60 of them had malaria, 18 yellow fever and 12 dengue.",
        "60<90 18<90 12<90",
    ),
    (
        "Fiji has 139 victims. Of them, 117 are men and 19 women; the sex of three cannot be told.",
        "117<139 19<139 three<139",
    ),
]
IMPOSED = [
    (
        (
            "Officers held 174 men. 91 were jailed, control measures were imposed on 58, and cases "
            "against the other 26 go on."
        ),
        "91<174 58<174 26<174",
    ),
    ("Officers held 90 men. Travel bans were imposed on 12 and fines on nine.", "12<90 nine<90"),
    ("Officers held 90 men. The roof was put on 12 weeks ago.", ""),
]
ACCOUNTED = [
    (
        "Togo had 4,763 attacks. Theft made up 1,604 attacks, rape 1,390, fraud 987 and arson 782.",
        "1,604<4,763 1,390<4,763 987<4,763 782<4,763",
    ),
    (
        (
            "Police told of 593 raids. In 501 of these raids a woman died; in 92 it was a man. "
            "Ontario accounted for 372 raids and Quebec for 71."
        ),
        "501<593 92<593 372<593 71<593",
    ),
    (
        "The court heard 142 cases. Theft makes up 90 cases, fraud 40 and arson 12.",
        "90<142 40<142 12<142",
    ),
    ("The force made up 90 beds.", ""),
    ("The force has 400 men. It made up 90 beds and 12 rooms.", ""),
]
NEXT_SPLIT = [
    (
        "Of the 212 people held, 173 were men and 39 were women; 18 were freed at night.",
        "173<212 39<212 18<212",
    ),
    (
        "Of the 90 dead, 60 were adults and 30 were minors; 12 were found at sea.",
        "60<90 30<90 12<90",
    ),
    (
        "Of 64 pupils 40 are girls and 24 boys; nine walk to school.",
        "40<64 24<64 nine<64",
    ),
    (
        "Of the 212 people held, 173 were charged; 18 were released at night.",
        "173<212 18<173",
    ),
    (
        "Of the 212 people held, 39 were women; 18 were released at night.",
        "39<212 18<39",
    ),
]
SPLIT_OF_WHOM = [
    ("The bus carried 40 people, 25 men and 15 women, of whom 12 died.", "25<40 15<40 12<40"),
    (
        "Reports named 59 victims, 35 females and 24 males, from whom 21 children.",
        "35<59 24<59 21<59",
    ),
    (
        "The camp has 90 people, 40 men and 50 women, 12 of whom are under 18.",
        "40<90 50<90 12<90",
    ),
    (
        "The camp has 90 people, 40 men and 50 women, 12 of whom are pregnant.",
        "40<90 50<90 12<50",
    ),
    ("Police held 12 men and three women, two of whom were armed.", "two<three"),
    (
        "The unit freed 30 captives, 20 Danes and ten Swedes, nine of whom were hurt.",
        "20<30 ten<30 nine<ten",
    ),
]
SPLITS = [
    ("Peru counted 112 child victims, 81 girls and 31 boys.", "81<112 31<112"),
    ("Police met five adults, four men and one woman.", "four<five one<five"),
    ("Oman saw 48 fires this winter, 30 in February alone.", "30<48"),
    ("Oman saw 48 fires this winter, 30 in the Muscat area alone.", "30<48"),
    (
        "There were 942 fires: 404 in homes, 311 outdoors, 143 in cars and 84 in bins.",
        "404<942 311<942 143<942 84<942",
    ),
    (
        "Of 96 attacks 58 took place in Nablus, 24 near Ramallah and 14 around Hebron.",
        "58<96 24<96 14<96",
    ),
    ("Peru counted 112 girls, and 31 boys were hurt.", ""),
]
TABLES = {
    "accounted": ACCOUNTED,
    "next-split": NEXT_SPLIT,
    "split-of-whom": SPLIT_OF_WHOM,
    "splits": SPLITS,
    "pronoun": PRONOUN_WITHOUT_COMMA,
    "wherein": WHEREIN,
    "foreigners": FOREIGNERS,
    "aiding": AIDING,
    "cases": CASES,
    "raids": RAIDS,
    "places": PLACES,
    "gapped": GAPPED,
    "imposed": IMPOSED,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*row, id=f"{name}-{n}")
        for name, rows in TABLES.items()
        for n, row in enumerate(rows)
    ],
)
def test_counts_are_of_the_group_that_the_wording_names(extractor, text, expected):
    record = extractor.extract(text, published="2025-06-12")
    assert ties(record) == set(expected.split())


COMPLETE = [
    "Oman held 45 people. 29 were caught at sea, 11 at Muscat and {} at Sohar.",
    "Fiji logged 62 fires. 41 were in Suva, 15 in Nadi and {} in Labasa.",
    "Uganda tried 280 cases. 73 ended in prison, 127 are on appeal and {} were dropped.",
    "Peru held 194 people. Of those held, 171 are men and {} women. 61 had outstanding warrants.",
    "The Greek patrol saved 118 people. The group included 76 men, 25 women and {} children.",
    "Ethiopia flew home 128 people. 86 of the returnees are men, 34 women and {} children.",
    "Peru counted 112 child victims, 81 girls and {} boys.",
    "Kuwait deported 382 people. Among them were 211 men and {} women.",
    "Congo counted 216 deaths. Goma reported 133, Beni 60 and Bukavu {}.",
    "Police told of 49 dead. 31 of the dead were from Enga, and {} from Hela.",
    "Manila helped 127 minors. Among the minors, 89 were girls and {} were boys.",
]
RIGHT = "5 6 80 23 17 8 31 171 23 18 38".split()
OPEN = [
    "The crash hurt 26 people. 19 went to hospital, five had surgery and four are dying.",
    "The crash hurt 26 people. 17 went to hospital, five had surgery and three are dying.",
    "Oman held 26 men. 19 were charged, five were freed on bail and four were arrested again.",
    "Police detained 64 people. 50 were warned, ten were fined and three jailed. One fell ill.",
    "The force took 150 calls. 90 were of fires, 45 of floods and 20 of both.",
    "At least 35 people died in the storm, 12 in Honduras, nine in Guatemala and 11 in Belize.",
    "Oman held 450 people. 29 were caught at sea, 11 at Muscat and five at Sohar.",
    "Oman held 45 people, including 29 at sea, 11 at Muscat and three at Sohar.",
    "The Greek patrol saved 118 people. The group included 76 men and 25 women with children.",
    "Peru held 194 people, among them 171 men and 20 minors.",
    "Kuwait deported 382 people. Among them were 211 Egyptians and 165 Indians.",
    "Chile held 58 people. 49 of those held are foreigners and 12 are under 18.",
    "Fiji logged 62 fires, mostly in Suva, where there were 41, Nadi with 15 and Labasa with four.",
    "Peru counted 112 child victims, 81 girls among them, and 31 boys were hurt elsewhere.",
]


@pytest.mark.parametrize(("text", "right"), list(zip(COMPLETE, RIGHT, strict=True)))
def test_a_list_that_all_but_fills_its_whole_is_all_of_it(extractor, text, right):
    def loud(number):
        found = extractor.extract(text.format(number), published="2025-06-12").findings
        return [f.code for f in found if f.level in (Level.ERROR, Level.WARNING)]

    assert loud(right) == []
    assert loud(int(right) - 2) != []
    assert loud(int(right) + 2) != []


@pytest.mark.parametrize("text", OPEN)
def test_a_list_that_is_open_or_of_other_traits_raises_no_alarm(extractor, text):
    found = extractor.extract(text, published="2025-06-12").findings
    assert [f.message for f in found if f.level in (Level.ERROR, Level.WARNING)] == []


def test_foreigners_and_the_own_nation_leave_nobody_out_but_some_may_be_both(extractor):
    text = "Chile held 58 people. 49 of those held are foreigners and {} are Chileans."
    told = [extractor.extract(text.format(number)).findings for number in (7, 9, 11)]
    loud = [[f.code for f in found if f.level is Level.WARNING] for found in told]
    assert loud == [["SUM001"], [], []]


def test_the_group_told_again_with_another_number_is_a_slip(extractor):
    text = "Police made {} arrests in May. Of the 540, 488 were charged and 52 are on bail."
    for number, expected in (("540", []), ("550", ["550 here, 540 there"])):
        found = extractor.extract(text.format(number)).findings
        assert [f.message for f in found if f.level is Level.WARNING] == expected
