"""Parts that stand far from their total, and what looks alike: each text with its ties."""

import pytest
from tests.link.ties import listed, ties

ROWS = [
    (
        "causes-that-go-on",
        (
            "Of the 420 murders reported in 2022, 141 persons, including ten women, were killed "
            "as a result of gang violence. Police said 94 persons were killed as a result of drug "
            "deals; 79 people as a result of revenge; and eight in robberies."
        ),
        "141<420 ten<141 94<420 79<420 eight<420",
    ),
    (
        "others-on-a-day",
        (
            "Of the 300 victims, 90 were killed in Gaza. On Monday 12 people were killed by a car "
            "and five in a fire."
        ),
        "90<300",
    ),
    (
        "a-row-with-a-part-told-again",
        (
            "A bomb killed 12 people, including three soldiers, in a market in Gao. The army said "
            "that three soldiers, four women and five children died."
        ),
        "three<12 three=three four<12 five<12",
    ),
    (
        "prisons",
        (
            "According to the report, 180 minors and 44 women are still being held in the "
            "prisons. Cells are full. There are currently 6,900 prisoners in the country's jails, "
            "it said, adding that 430 people are held under administrative detention."
        ),
        "180<6,900 44<6,900 430<6,900",
    ),
    (
        "guards-of-a-prison",
        "The jail holds 1,200 prisoners. Forty guards are on duty in the prison at night.",
        "",
    ),
    (
        "prisons-of-two-countries",
        "There are 8,000 inmates in Kenya's jails. In Uganda 400 women are held in prisons.",
        "",
    ),
    (
        "suspects-in-custody",
        (
            "There are 3,000 prisoners in the country's jails. Two suspects are still held in the "
            "murder of a singer."
        ),
        "",
    ),
    (
        "women-and-children-of-a-toll",
        (
            "A UN mission in Mali said that 812 civilians were killed in the first half of 2022. "
            "Armed groups caused most of the harm. Women were hit hard by the conflict, which "
            "caused the deaths of 91 women. The mission also counted 140 children killed."
        ),
        "91<812 140<812",
    ),
    (
        "arrests-documented-too",
        (
            "A rights group documented the arrest of 240 people in Belarus in March. The group "
            "also documented the arrest of nine lawyers."
        ),
        "nine<240",
    ),
    (
        "militants-of-a-raid",
        "The bombing killed 29 people. Police later killed four militants in a raid.",
        "",
    ),
    (
        "children-of-another-year",
        "The floods killed 36 people in Bahia. In 2019, 12 children died in a dam collapse there.",
        "",
    ),
    (
        "one-of-two-fates",
        (
            "Nearly 50 inmates have been recaptured or killed after a jailbreak in Haiti. Police "
            "said 46 were recaptured and three killed."
        ),
        "46<50 three<50",
    ),
    (
        "fates-of-another-match",
        (
            "More than 60 people were arrested or fined at the match. Police said 22 were "
            "arrested. In another match 40 people were arrested."
        ),
        "22<60",
    ),
    (
        "batches",
        (
            "A total of 34 nurses who were stranded in Libya have returned to Kerala. A group of "
            "12 nurses landed at noon, and another batch of 20 arrived in the evening. Two others "
            "came by way of Dubai."
        ),
        "12<34 20<34 Two<34",
    ),
    (
        "batches-of-another-month",
        (
            "In March 700 migrants crossed. On Friday, a group of 15 landed, and another group of "
            "22 was stopped."
        ),
        "",
    ),
    (
        "groups-of-other-people",
        ("The school has 300 pupils. A group of 12 women and another group of nine men protested."),
        "",
    ),
    (
        "a-total-among-bullets",
        (
            "Key figures on deaths in custody:\n• 40 self-inflicted deaths.\n• 160 deaths in "
            "custody in total.\n• 98 deaths from natural causes."
        ),
        "40<160 98<160",
    ),
    (
        "bullets-of-other-things",
        "This year police recorded:\n• 320 arrests in total\n• 41 road deaths\n• 12 raids",
        "",
    ),
    (
        "severities",
        (
            "There were 1,100 casualties on the roads of Wales in 2023. Forty people died, 160 "
            "were badly hurt and 900 slightly hurt."
        ),
        "Forty<1,100 160<1,100 900<1,100",
    ),
    (
        "the-badly-hurt-of-the-hurt",
        (
            "The crash left 24 casualties. Three people died. Twenty-one were injured. Seven were "
            "seriously injured."
        ),
        "Three<24 Twenty-one<24 Seven<Twenty-one",
    ),
    (
        "frame-behind-an-adverb",
        "Sadly, of the 18 passengers, 11 died. Overall, of the 640 patients, 60 were children.",
        "11<18 60<640",
    ),
    (
        "one-time-of-two-classes",
        "In total, 520 confirmed and 2,300 suspected cases of cholera were recorded in May.",
        "",
    ),
    (
        "shares-of-a-gapped-row",
        (
            "The force stopped 900 people, with 60_per_cent identified as Somalis and "
            "35_per_cent as Oromos."
        ).replace("_", " "),
        "60_per_cent<900 35_per_cent<900",
    ),
    (
        "displaced-at-home",
        "The number of refugees exceeds three million with two million more displaced internally.",
        "",
    ),
    (
        "a-narrower-group",
        "Some 5,000 refugees came. The aid group feeds 10 percent of the most vulnerable refugees.",
        "",
    ),
    (
        "led-to-its-total",
        (
            "Gunmen killed 15 farmers in northern Togo over the weekend. The bodies of 11 people "
            "were found on Sunday. Four more bodies were found later, bringing the death toll to "
            "at least 15."
        ),
        "11<15 Four<15 15=15",
    ),
    (
        "a-headline-of-the-day",
        (
            "1,332 flu cases reported in a day\nWith 1,334 fresh cases, the total number of flu "
            "cases has reached 15,712."
        ),
        "1,332<15,712 1,334<15,712",
    ),
    (
        "hosts-of-refugees",
        (
            "The war has driven 4.2 million people from Sudan. Chad hosts the most, 1.1 million "
            "people. Egypt has 900,000 Sudanese refugees, while Ethiopia has 70,000."
        ),
        "1.1_million<4.2_million 900,000<4.2_million 70,000<4.2_million",
    ),
    (
        "displaced-inside-and-helpers",
        (
            "About 90,000 refugees have left Burundi. The Red Cross has 200 workers in Rwanda, "
            "while Unicef has 60."
        ),
        "",
    ),
    (
        "the-first-of-two-boats",
        (
            "Police said 30 people, including four crew, were on board the two boats. All 13 "
            "people on the first boat fell into the water."
        ),
        "four<30 13<30",
    ),
    (
        "on-the-ferry-not-the-bus",
        "There were 70 passengers on the bus. All 31 people on the ferry were hurt.",
        "",
    ),
    (
        "who-left-the-camp",
        (
            "Nearly 15,000 migrants are waiting in the camp at Idomeni. Around 400 migrants left "
            "the camp on Monday."
        ),
        "400<15,000",
    ),
    (
        "who-left-another-camp",
        (
            "Nearly 15,000 migrants are waiting in the camp at Idomeni. In Serbia around 400 "
            "migrants left the camp in Presevo on Monday."
        ),
        "",
    ),
    (
        "guards-who-left",
        "The school has 600 pupils in its building. Forty guards left the building at night.",
        "",
    ),
    (
        "a-part-told-again-with-its-whole",
        (
            "The toll of the riots in Chad has reached 38, including two security officers. A "
            "rights worker said the toll has risen to 38, including two members of the security "
            "services."
        ),
        "two<38 38=38 two=two",
    ),
    (
        "another-part-as-large",
        (
            "The fire killed 30 people, including four nurses. On Friday, 30 people were "
            "confirmed dead. Four doctors are among the dead."
        ),
        "four<30 30=30 Four<30",
    ),
    (
        "a-headline-in-the-words-of-the-lede",
        (
            "Six Workers Trapped in Mine Found Alive\nSix workers who had been trapped in a mine "
            "in Zacatecas for a week have been found alive, officials said on Friday."
        ),
        "Six=Six",
    ),
    (
        "others-than-those-of-a-headline",
        (
            "Three hostages freed in Mali\nThree soldiers guarding the hostages were killed on "
            "Friday."
        ),
        "",
    ),
    (
        "murders-and-the-murdered",
        (
            "Nine murdered in Jamaica over Easter\nPolice said there were nine murders over the "
            "long Easter weekend."
        ),
        "nine=Nine",
    ),
    (
        "deaths-of-the-rate",
        (
            "In total, 640 confirmed cases and 3,100 suspected cases of Lassa fever were "
            "recorded. The states include Ondo and Edo. The report said 110 deaths had been "
            "reported with a fatality rate of 17.2%."
        ),
        "110<640 17.2%<640",
    ),
    (
        "another-crash",
        (
            "The crash killed 18 people. The airline has had trouble before: nine tourists were "
            "killed in a crash in Bali."
        ),
        "",
    ),
    (
        "one-and-the-others",
        (
            "Four hurt in Leeds stabbing\nA woman of 40 was stabbed in the neck. Three other "
            "people were hurt."
        ),
        "Three<Four",
    ),
    (
        "others-of-another-event",
        "Three hurt in Leeds stabbing\nTwo others were hurt in a crash in York.",
        "",
    ),
    (
        "others-who-live-there",
        "Two found dead in flat\nA neighbour said three others live there.",
        "",
    ),
    (
        "the-hurt-beside-the-dead-of-a-place",
        (
            "Clashes in Iraq have killed 38 people and wounded 1,648 since Tuesday. In Dhi Qar "
            "province 17 people were killed and 404 wounded."
        ),
        "17<38 404<1,648",
    ),
    (
        "the-hurt-of-another-country",
        (
            "Storms killed 30 people in France and injured 90. In Spain six people died and 20 "
            "were hurt."
        ),
        "",
    ),
    (
        "brackets-of-one-row",
        (
            "A report shows that 86 journalists were killed last year. Iraq leads in the number of "
            "killings, with 47 victims, followed by Somalia (8 victims), Pakistan (6) and Sri "
            "Lanka (3)."
        ),
        "47<86 8<86 6<86 3<86",
    ),
    (
        "the-dead-not-the-counts-of-murder",
        (
            "The chief spoke of the killing of 12 people in a hostel in Durban. Twelve counts of "
            "murder have been registered. Among the 12, eight were from the Mbeki family."
        ),
        "12=12 eight<12",
    ),
    (
        "a-row-holds-no-more-than-it-tells",
        (
            "A bomber killed ten people in Maimana. Four police, two boys, two girls and two men "
            "died, a spokesman said. In Faryab six civilians died, the governor said."
        ),
        "Four<ten two<ten six<ten",
    ),
    (
        "arrivals-of-a-day",
        (
            "Some 21,400 migrants crossed the Channel between January and June 2024, officials "
            "said. On 2 May 2024, 310 people arrived in six boats."
        ),
        "310<21,400",
    ),
    (
        "arrivals-of-another-year",
        (
            "Some 38,000 people made the crossing in 2022. On 25 April 2025, 310 people arrived in "
            "six boats."
        ),
        "",
    ),
    (
        "arrivals-in-another-country",
        (
            "Spain says 31,000 migrants arrived by sea since January 2025. In Algeria, 400 people "
            "crossed the border on 21 April 2025."
        ),
        "",
    ),
    (
        "a-last-share-from-elsewhere",
        (
            "The force stopped 900 people, with 60% identified as Somalis, 35% as Oromos and 5% "
            "from other countries."
        ),
        "60%<900 35%<900 5%<900",
    ),
    (
        "a-row-goes-on-from-the-count-before",
        (
            "The minister said that 26 people had been freed. The army received the 26 people at "
            "the border. The nationalities included: Ethiopia (14), Kenya (8) and Nepal (four)."
        ),
        "26=26 14<26 8<26 four<26",
    ),
    (
        "in-hospital-behind-a-division-by-place",
        (
            "355 measles cases have been reported in Texas and New Mexico. Texas has reported 309 "
            "cases and New Mexico 46 cases. Forty-two people have been hospitalised."
        ),
        "309<355 46<355 Forty-two<355",
    ),
    (
        "in-hospital-after-a-crash",
        "Ohio has 40 flu cases. Police said three people were hospitalised after a crash.",
        "",
    ),
    (
        "the-count-of-the-place-that-opens-a-sentence",
        (
            "Kenya counted 90 deaths and Uganda 40. Some 300 roads were cut. In Kenya, 51 people "
            "died in Nakuru county."
        ),
        "51<90",
    ),
    (
        "another-place-opens-it",
        "Kenya counted 90 deaths. In Uganda, 12 people died in Gulu district.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_a_part_finds_its_total_and_nothing_else_does(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


PARTITIONS = [
    (
        "The fire killed 14 people. Six of the victims were children. Two of them were nurses.",
        [],
    ),
    (
        (
            "The toll of the sinking has risen to 17. Three bodies were found on Saturday. Two "
            "more bodies were recovered in addition to the three found earlier. He said 12 bodies "
            "were recovered on Sunday."
        ),
        [("17", ("Three", "Two", "12"), True)],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PARTITIONS)
def test_parts_stand_side_by_side_where_the_wording_says_so(record_of, text, wanted):
    assert listed(record_of(text)) == wanted


def test_a_suspect_of_a_case_months_ago_is_none_of_those_sought(extractor):
    text = "Police seek three suspects. In July, where six died, one suspect has been identified."
    assert ties(extractor.extract(text, published="2025-04-24")) == set()
    again = "Police seek three suspects. In April, one suspect has been identified."
    assert ties(extractor.extract(again, published="2025-04-24")) == {"one<three"}
