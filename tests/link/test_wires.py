"""Reports of agencies on disasters and attacks: each sentence with its ties, traps beside them."""

import pytest
from tests.link.ties import listed, ties

ROWS = [
    (
        "survivors",
        (
            "Seven drowned and 19 were rescued when a boat capsized. Four of the bodies have been "
            "identified. The survivors, among them a Dutch couple and three German students, were "
            "taken to the port."
        ),
        "Four<Seven three<19",
    ),
    (
        "survivors-of-a-mine",
        "Six died and 40 were saved in Iquique. The survivors include nine cooks and two guards.",
        "nine<40 two<40",
    ),
    (
        "there-were",
        (
            "At least 20 migrants drowned and 97 were missing off Tunis. There were 15 women and "
            "five children among the missing."
        ),
        "15<97 five<97",
    ),
    (
        "both-in-a-row",
        "A blast killed 20 people. Eight clerks, four guards and both bombers were among the dead.",
        "Eight<20 four<20",
    ),
    (
        "kinds-of-all",
        (
            "The navy rescued 43 migrants. The group consisted of 20 Syrians, 13 Afghans, and 10 "
            "Somalis, including eight women and 11 children."
        ),
        "20<43 13<43 10<43 eight<43 11<43",
    ),
    (
        "kinds-of-the-last",
        "The crash killed 30 people: 12 Danes, 10 Poles and eight Finns, including three sisters.",
        "12<30 10<30 eight<30 three<eight",
    ),
    (
        "killed-and-hurt-in-each",
        (
            "Two bomb attacks hit Adana, killing 26 people in all. The first attack killed 18 "
            "people and wounded 40. The second attack killed eight and injured 22. Of the 62 "
            "wounded, five are in critical condition."
        ),
        "18<26 eight<26 40<62 22<62 five<62",
    ),
    (
        "the-first-without-its-noun",
        (
            "Two bombings rocked Karsu on Monday, killing 24 people. The first, outside a bakery, "
            "killed 15, seven of them children. The second struck a checkpoint and killed nine."
        ),
        "15<24 seven<15 nine<24",
    ),
    ("the-first-of-one", "A bomb killed 24 people. The first, in May 2001, killed six.", ""),
    ("the-first-doctor", "Two blasts hurt 12 people. The first, a doctor, had nine pupils.", ""),
    (
        "a-second-blast-on-top",
        (
            "At least 17 people were killed when a bomb ripped through a market in Quetta. A "
            "second blast minutes later killed three rescuers."
        ),
        "",
    ),
    (
        "a-second-of-several",
        "Explosions killed 17 people in Quetta. A first blast left 12 dead, a second killed five.",
        "12<17 five<17",
    ),
    (
        "second-crash-of-the-year",
        (
            "A plane crashed near Okha, killing six people. It was the second crash of its type "
            "this year; the first, in January, killed four people."
        ),
        "",
    ),
    (
        "crew-and-passengers",
        (
            "A plane crashed, killing all six crew and three of the 11 passengers on board. The "
            "eight survivors were taken to hospital."
        ),
        "three<11 eight<11",
    ),
    (
        "missing-and-identified",
        (
            "The death toll of the slide is 62. Fifty-three of the dead have been identified. "
            "Around 20 remain missing."
        ),
        "Fifty-three<62",
    ),
    (
        "most-of-the-hurt",
        (
            "In Puno 23 died and 14 were injured when a bus fell. It had 37 on board. Most of the "
            "injured are stable, but three were flown to Lima."
        ),
        "23<37 14<37 three<14",
    ),
    (
        "all-except-one",
        (
            "A blast killed 12 and injured 45. The injured were taken to a clinic, where all "
            "except one was out of danger. A second blast wounded eight."
        ),
        "one<45",
    ),
    (
        "all-but-two",
        "A blast hurt 30. The injured were taken to hospital. All but two were out of danger.",
        "two<30",
    ),
    (
        "suspects-freed",
        "Police held 40 men. The suspects deny the charges, and nine were freed on bail.",
        "nine<40",
    ),
    (
        "shops-and-houses",
        "A blast killed 12 and injured 30. Most of the shops were hit, but three were destroyed.",
        "",
    ),
    (
        "doctors-beside-the-hurt",
        "A blast hurt 30. The injured were flown to Lima, and two doctors went with them.",
        "",
    ),
    (
        "attackers-beside-the-hurt",
        "A blast killed 12 and injured 30. The attackers fled, but two were caught.",
        "",
    ),
    (
        "captives",
        (
            "Gunmen seized 31 pupils and two teachers from a school in Kaduna. Troops freed nine "
            "pupils on Saturday. Soldiers rescued a further six, leaving 16 pupils and both "
            "teachers in captivity."
        ),
        "nine<31 six<31 16<31",
    ),
    (
        "missing-climbers",
        (
            "Seven climbers went missing on Saturday. Four of them were found alive on Sunday. The "
            "bodies of two others were spotted by a helicopter. One remains unaccounted for."
        ),
        "Four<Seven two<Seven One<Seven",
    ),
    (
        "missing-of-another-boat",
        (
            "Nine fishermen went missing off Bali. Three were rescued on Monday. In another "
            "sinking, two bodies were found. Four were rescued there."
        ),
        "Three<Nine",
    ),
    (
        "survivors-of-the-vehicle",
        (
            "Of the 28 people in the vehicle, 17 managed to swim to safety. Two of the survivors "
            "are being treated for shock."
        ),
        "17<28 Two<17",
    ),
    ("survivors-and-dead", "Gunmen killed nine children in Jos. Eight children survived.", ""),
    (
        "survivors-of-a-flight",
        "The aircraft was carrying 43 people. Nineteen died. Twenty-four people survived.",
        "Nineteen<43 Twenty-four<43",
    ),
    (
        "guards-among-the-dead",
        "A bomb killed 61 people. Two policemen guarding the gate were among the dead.",
        "Two<61",
    ),
    (
        "boys-among-others",
        "A bomb killed 61 people. Two boys watching the show were among the first to leave.",
        "",
    ),
    (
        "commanders-among-those-killed",
        (
            "At least 16 insurgents were killed and seven others injured in air strikes in Achin. "
            "Two commanders were among those killed."
        ),
        "Two<16",
    ),
    (
        "civilians-among-those-killed",
        "At least 16 rebels were killed and seven hurt. Two nuns were among those killed.",
        "",
    ),
    (
        "bodies-and-the-remaining",
        (
            "Nine persons drowned while three others were rescued after a boat capsized. Bodies of "
            "seven victims have been fished out, and the search is on for the remaining two."
        ),
        "seven<Nine two<Nine",
    ),
    (
        "gunmen-of-a-people",
        "Troops killed nine Palestinians, including seven gunmen and a woman, in Jenin.",
        "seven<nine",
    ),
    (
        "gunmen-and-hostages",
        "Troops freed nine hostages, and seven gunmen, including two boys, were killed.",
        "two<seven",
    ),
    (
        "total-with-an-insert",
        (
            "In Sousse 38 people were killed. A bombing in Kuwait City killed 27. One person was "
            "beheaded in Lyon. At least 66 people, including two attackers, died in total."
        ),
        "38<66 27<66 One<66 two<66",
    ),
    (
        "others-of-three-raids",
        (
            "Security forces killed eight terrorists in three operations. Three terrorists were "
            "gunned down in Tank, while four others were killed in Wana. One terrorist was killed "
            "in Bannu. Two soldiers died."
        ),
        "Three<eight four<eight One<eight",
    ),
    (
        "freed-men",
        "Pirates have freed 26 sailors. The freed men include nine Chinese and five Filipinos.",
        "nine<26 five<26",
    ),
    (
        "freed-women",
        "Pirates have freed 26 sailors. The freed women include nine Chinese.",
        "",
    ),
    (
        "one-of-them-inserted",
        "The navy saved 569 people. Among them were 25 women, one of them ill, and 11 children.",
        "25<569 one<25 11<569",
    ),
    (
        "one-of-them-and-what-befell",
        "Nine women were hurt, one of them badly, and two of them died later.",
        "one<Nine two<Nine",
    ),
    (
        "among-both-boats",
        (
            "The navy rescued 569 migrants. A boat with 70 people was picked up on Friday; a "
            "further 499 were saved on Saturday. Among them were 25 women and 11 children."
        ),
        "70<569 499<569 25<569 11<569",
    ),
    (
        "those-in-hospital",
        (
            "A bus fell, killing 10 and injuring 25. Fourteen passengers were flown or driven to "
            "hospitals in Lima. Two of those in hospital are critical."
        ),
        "Fourteen<25 Two<Fourteen",
    ),
    (
        "the-second-tremor",
        (
            "A quake killed nine people and injured 1,100 on Thursday, and a second, larger quake "
            "killed 32. Nearly 1,000 were hurt in the second tremor, 184 of them seriously."
        ),
        "184<1,000",
    ),
    (
        "stabbed-killed-wounded",
        "A man stabbed ten people in Turku, killing two women and wounding eight others.",
        "two<ten eight<ten",
    ),
    (
        "attacked-and-passers-by",
        "A man attacked nine guards, killing two passers-by and wounding seven clerks.",
        "",
    ),
    (
        "rockets-on-another-people",
        (
            "Israeli air strikes killed 34 Palestinians and injured 111 over two days. The "
            "militants fired rockets, injuring 63 Israelis."
        ),
        "",
    ),
    (
        "attackers-are-not-the-victims",
        "Gunmen stormed a hotel, killing 21 people and wounding 28. All five attackers died.",
        "",
    ),
    (
        "with-people-inside",
        (
            "Five bodies have been recovered. Twenty-three people remain missing. Nine were pulled "
            "out alive. The avalanche struck the hotel with 37 people inside."
        ),
        "Five<37 Twenty-three<37 Nine<37",
    ),
    (
        "gunmen-and-officers",
        (
            "Twelve people were shot dead: eight journalists, two police officers, a caretaker and "
            "a visitor. Two days later the two gunmen were killed."
        ),
        "eight<Twelve two<Twelve",
    ),
    (
        "of-the-attackers",
        "In all, 130 people were killed and 416 injured. Seven of the attackers also died.",
        "",
    ),
    (
        "where-one-was",
        (
            "A blast killed nine and hurt 30. The injured were taken to a clinic, where one was "
            "stated to be critical."
        ),
        "one<30",
    ),
    (
        "freed-by-rebels",
        "Rebels freed 23 captives. Those freed by the rebels include three journalists.",
        "three<23",
    ),
    (
        "no-survivors",
        (
            "Eight people died when a helicopter crashed in Tema. Three crew members and five "
            "passengers were on board. There were no survivors."
        ),
        "",
    ),
    (
        "missing-and-no-sum",
        "Nine fishermen went missing off Bali. Two bodies were found. Six are still missing.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_counts_of_a_wire_are_of_the_right_whole(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_what_became_of_the_missing_fills_them(record_of):
    text = (
        "Nine fishermen went missing off Bali. Three were rescued on Monday. Two bodies were found "
        "on Tuesday. Four are still missing."
    )

    assert listed(record_of(text)) == [("Nine", ("Three", "Two", "Four"), True)]


SILENT = [
    (
        "43 migrants were saved: 20 Syrians, 13 Afghans, and 10 Somalis, including eight women "
        "and 11 children."
    ),
    (
        "Two attacks killed 26 people. The first attack killed 18 and wounded 40. The second "
        "attack killed eight and injured 22."
    ),
]


@pytest.mark.parametrize("text", SILENT, ids=["kinds-of-all", "killed-and-hurt"])
def test_a_right_wire_raises_nothing(record_of, text):
    told = [finding for finding in record_of(text).findings if finding.kind in ("fail", "review")]

    assert told == []
