"""Sentences as newsrooms of many countries write them, and what must be read of each figure.

A reading names what must be true of a figure: "suspect arrested of:8" is its role, its outcome
and the printed number of its whole; "no:of" says that it has none, "no figure" that the number
counts nothing that the record holds.
"""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "a headline without a full stop does not take the paragraph below for its object",
        "Eight rescued in raid; two men held\n\nThe raid took place in Lima.",
        {"Eight": "victim rescued", "two": "suspect arrested no:of"},
    ),
    (
        "suspects are no part of the women who were rescued, nor the same as two of them",
        (
            "Nine freed in Arima; two men held\n\nNine females, including two minors, were rescued"
            " from a house in Arima as two men, their captors, were arrested."
        ),
        {"Nine": "victim rescued", "two@2": "victim of:Nine", "two@3": "suspect no:of same:two"},
    ),
    (
        "a comma behind the verb of a list",
        "Those arrested includes, 27 women and 20 men.",
        {"27": "suspect arrested", "20": "suspect arrested"},
    ),
    (
        "an attribution between the verb and its list",
        "The dead include, police in Oslo said, three nurses and four cooks.",
        {"three": "victim killed", "four": "victim killed"},
    ),
    (
        "over 20 whom somebody arrests is no age",
        "Texas police arrest over 20 in trafficking operations.",
        {"20": "suspect arrested"},
    ),
    (
        "an age behind people stays one",
        "Women over 60 in care were visited.",
        {"60": "no figure"},
    ),
    (
        "people found to be victims are victims",
        "Another 60 adults were identified as trafficking victims.",
        {"60": "victim identified"},
    ),
    (
        "numbers to be called",
        "Call the police at 999, 555, or Crime Stoppers at 800-TIPS (8477).",
        {"999": "no figure", "555": "no figure", "8477": "no figure"},
    ),
    (
        "reports of crimes are cases, each year's",
        "There were 106 kidnapping reports in 2015 versus 72 in 2016.",
        {"106": "case when:2015", "72": "case when:2016"},
    ),
    (
        "reports made, whatever of",
        "For robbery, there were 70 reports made in 2015 as opposed to 32 in 2016.",
        {"70": "case", "32": "case"},
    ),
    (
        "papers are no cases",
        "Two reports of the ministry were read.",
        {"Two": "object"},
    ),
    (
        "the year of what is counted",
        "2016 murder toll up 10%, to 420 deaths",
        {"2016": "no figure", "420": "killed when:2016"},
    ),
    (
        "so many people without a separator",
        "2020 people fell ill in Lima.",
        {"2020": "victim sick"},
    ),
    (
        "a numbered unit of the police",
        "Officers of 14 Division arrested nine people.",
        {"14": "no figure", "nine": "suspect arrested"},
    ),
    (
        "deaths that something is behind",
        "Officials reported at least 436 virus-related deaths and 12 related arrests.",
        {"436": "victim killed", "12": "suspect arrested"},
    ),
    (
        "the ages of the youngest and the oldest",
        "Police held two women, the youngest of them 19 and the oldest 44.",
        {"two": "suspect arrested", "19": "no figure", "44": "no figure"},
    ),
    (
        "a verb that looks like a rank",
        "Cholera infections top 30,000, ministry says.",
        {"30,000": "victim sick"},
    ),
    (
        "ranks stay ranks",
        "Of the top 10 suspects, three were held.",
        {"10": "no figure", "three": "arrested"},
    ),
    (
        "a year that dates an event is the time of those it killed",
        "A 2019 grenade attack left three people dead.",
        {"three": "killed when:2019"},
    ),
    (
        "relatives in court are not the dead of the headline",
        (
            "Shooting in Lima leaves three dead\n\nA court heard on Monday how a shooting left"
            " three people dead. Three relatives spoke in court."
        ),
        {"three@2": "killed same:three", "Three": "no:same"},
    ),
    (
        "what is included counts what includes it",
        (
            "A shooting left three people dead. Police counted 11 homicides in 2022, including"
            " the three on West Street."
        ),
        {"three@2": "case of:11"},
    ),
    (
        "what there was elsewhere goes on the count before",
        "Tanzania reports nine dead, while in Zimbabwe there were three and in South Africa one.",
        {"nine": "killed", "three": "killed", "one": "killed"},
    ),
    (
        "the level of a year earlier, whatever the auxiliary",
        "By the end of 2016 there had been 88 murders, against 93 a year earlier.",
        {"88": "case", "93": "case no:of"},
    ),
    (
        "ages of those listed",
        "The dead are three boys, 3, 8 and 13; a girl of seven was hurt. Ola Lund, now 63, fled.",
        {"three": "killed", "3": "no figure", "8": "no figure", "63": "no figure"},
    ),
    (
        "a connective between commas",
        "Most are well; 11, though, are on ventilators, and 97 have by now recovered.",
        {"11": "hospitalised", "97": "recovered"},
    ),
    (
        "over, behind a comma, is a hedge",
        (
            "61 arrested, over 500 charges filed\n\nPolice in Memphis put 61 people under arrest"
            " and filed over 500 charges."
        ),
        {"500": "object", "61@2": "arrested same:61"},
    ),
    (
        "countries are no whole of the cases in them",
        "Cases were found in three countries, namely Gabon (28), Uganda (two) and Korea (14).",
        {"three": "object"},
    ),
    (
        "what a share of another year is of is no part of this year's",
        (
            "Some 412 people lost their lives in 2018 – roughly 60 per cent of the 687 whose deaths"
            " had been established in 2017."
        ),
        {"687": "no:of", "60 per cent": "of:687"},
    ),
    (
        "the headline's 57 are told again by 57 of them",
        (
            "At least 57 drown as two boats sink off Oman\n\nTwo boats carrying migrants sank on"
            " Friday, and at least 57 of them drowned, 21 children among the dead."
        ),
        {"57@2": "killed same:57 no:of", "21": "killed of:57"},
    ),
    (
        "members of a robbery gang are suspects",
        "Three members of a robbery gang were shot dead in Zomba.",
        {"Three": "suspect killed"},
    ),
    (
        "these men are those held",
        "Three Danish nationals held over attack\n\nThese three men are still in our cells.",
        {"three": "same:Three"},
    ),
    (
        "a pair told again under another noun",
        (
            "Three policemen died and 14 were hurt in an ambush near Ayacucho. The mayor spoke."
            " Three officers were killed and 14 injured, a soldier said."
        ),
        {"Three@2": "killed same:Three", "14@2": "injured same:14"},
    ),
    (
        "a count stands behind the headline's vague word",
        "Blast kills dozens in Kano\n\nA blast in Kano killed 50 people.",
        {"50": "killed same:dozens"},
    ),
    (
        "more than a hundred are the 128 of later",
        "More than 100 people were wounded. At least 128 people were wounded, doctors said.",
        {"128": "injured same:100"},
    ),
    (
        "a number in words with a comma, and in digits",
        "Police held eighteen thousand, four hundred and thirty seven (18437) suspects.",
        {"eighteen thousand, four hundred and thirty seven (18437)": "suspect arrested"},
    ),
    (
        "robbers stay robbers where only the three are told of",
        (
            "Three robbers were gunned down in Zomba on Monday. The three, hit in the exchange,"
            " were pronounced dead."
        ),
        {"Three": "suspect killed", "three": "suspect killed same:Three"},
    ),
    (
        "an adverb before what one is accused of",
        "A pensioner suspected of fatally shooting three Kurds was due in court.",
        {"three": "victim killed"},
    ),
    (
        "at least thirty are no group of ninety",
        (
            "At least 30 people were injured in Lima on Friday. The director said 90 people were"
            " treated and 33 of them were referred to other clinics."
        ),
        {"90": "no:of", "33": "of:90"},
    ),
    (
        "all the cases were fatal",
        "Four cases of bird flu were found in Hanoi. The four cases were fatal, doctors said.",
        {"four": "case killed same:Four"},
    ),
    (
        "those hurt are not among the dead",
        "Among the dead were six Haitians, while 40 people were hurt in Lima.",
        {"six": "killed", "40": "injured no:of"},
    ),
    (
        "a coastguard that picks people up saves them",
        "The coastguard picked up 31 people alive off Perim; police picked up 12 men ashore.",
        {"31": "victim rescued", "12": "suspect arrested"},
    ),
    (
        "who lost money did no harm",
        "Some 200 people lost their savings.",
        {"200": "other"},
    ),
    (
        "the code of a post",
        "See promedmail.org/post/20200831.7730992 on the four deaths in Bihar.",
        {"20200831.7730992": "no figure", "four": "killed"},
    ),
    (
        "how strong a quake was",
        "A 6.4 earthquake killed one man; a 5.8 quake and two 4.7 aftershocks followed.",
        {"6.4": "no figure", "5.8": "no figure", "4.7": "no figure", "one": "killed"},
    ),
    (
        "two ages of one noun",
        "A 12- and 14-year-old boy were hurt in Perth.",
        {"12": "no figure", "14": "no figure"},
    ),
    (
        "a house in an avenue",
        "Luis Vega of 6623 Avenue T hid nine men.",
        {"6623": "no figure", "nine": "person"},
    ),
    (
        "officers off duty",
        "They were indicted for the assault of two off-duty police officers.",
        {"two": "person"},
    ),
    (
        "a row of places behind a semicolon",
        "A total of 93 miners died in 2013; 37 at gold mines, 27 at platinum mines.",
        {"37": "killed", "27": "killed"},
    ),
    (
        "people driven from their homes are people",
        "The war has killed 13,000 people since 2009 and driven 1.5 million from their homes.",
        {"13,000": "killed", "1.5 million": "victim displaced"},
    ),
    (
        "those shot, some of them dead",
        "Defendant shot four teens at a court, killing one and injuring three.",
        {"four": "victim injured", "one": "killed of:four", "three": "injured of:four"},
    ),
    (
        "those whom attackers kill are no part of the attackers",
        "Four gunmen attacked a bar, killing 12.",
        {"Four": "suspect", "12": "killed no:of"},
    ),
    (
        "a row of places is of the count before it",
        "In all 93 miners died; 37 at gold mines, 27 at platinum mines and 29 at coal mines.",
        {"37": "of:93", "27": "of:93", "29": "of:93"},
    ),
    (
        "the century of a mosque is no time of those hurt at it",
        "The mosque is a jewel of 16th-century art. One visitor was killed there.",
        {"One": "killed no:when"},
    ),
    (
        "one who is included, and others who met another fate",
        "Three people were killed, including a two-year-old boy, and six others were injured.",
        {"Three": "killed", "six": "injured no:of"},
    ),
    (
        "one and two of those included",
        "Nine people were killed, among them an officer and two inspectors.",
        {"two": "killed of:Nine"},
    ),
    (
        "what a rival won is not what the votes are of",
        "He won 38,572 of the votes in Goma, well ahead of a rival with 7,051.",
        {"38,572": "no:of"},
    ),
    (
        "since a day is no clause of its own",
        "Four of the 18 miners trapped since Tuesday have been rescued; seven are dead.",
        {"Four": "rescued of:18", "seven": "killed of:18"},
    ),
    (
        "a toll that rises to so many people",
        "The death toll rose to 22 people on Monday, with 25 others injured.",
        {"22": "victim killed", "25": "victim injured"},
    ),
    (
        "personnel of the forces",
        "The blast killed five armed forces personnel and wounded two hospital staff.",
        {"five": "person killed", "two": "person injured"},
    ),
    (
        "homes called at are counted",
        "Police called at 300 homes in Leeds.",
        {"300": "object"},
    ),
    (
        "children removed from harm are rescued, officials removed from office are not deported",
        "Police in Bergen removed 14 children from harm. Six prefects were removed from office.",
        {"14": "victim rescued", "Six": "no:of"},
    ),
    (
        "indictments and warrants name their people",
        (
            "A grand jury in Ohio returned indictments against 16 people. Warrants for nine aides"
            " were issued in Seoul. Arrest warrants were issued for five brokers."
        ),
        {"16": "suspect charged", "five": "suspect"},
    ),
    (
        "how patients are told to be",
        "Two men are in serious but stable condition. Nine others are under close observation.",
        {"Two": "victim hospitalised", "Nine": "victim hospitalised"},
    ),
    (
        "an avalanche sweeps nobody up as the police do",
        "Ten skiers were swept up by an avalanche in Valais.",
        {"Ten": "victim"},
    ),
    (
        "dead and missing, deaths and disappearances: two fates leave it open",
        (
            "At least 190 dead and missing migrants were counted. The IOM recorded 300 deaths and"
            " disappearances at sea."
        ),
        {"190": "victim", "300": "victim"},
    ),
    (
        "crimes that are counted by what they did",
        "Durban recorded 62 murders, compared with 40 in Pretoria.",
        {"62": "case killed", "40": "case killed"},
    ),
    (
        "sentences by what was handed down",
        (
            "Twelve activists got prison terms in Minsk. Three officers were handed suspended"
            " sentences in Cork."
        ),
        {"Twelve": "suspect convicted", "Three": "suspect convicted"},
    ),
    (
        "members of a gang, whatever befalls them",
        (
            "Three members of a robbery gang are dead after a gunfight in Blantyre. Nine members of"
            " two rival gangs were hurt in Glasgow. Two members of a family died in Oslo."
        ),
        {"Three": "suspect killed", "Nine": "suspect injured", "Two": "victim killed"},
    ),
    (
        "suspects who have not been found are not missing",
        "Two defendants have not been found. Two climbers have not been seen since May.",
        {"Two": "suspect", "Two@2": "victim missing"},
    ),
    (
        "arrests and deaths, told who between commas",
        "The arrests, of five men and two women, came today. The deaths, of nine girls, hurt us.",
        {"five": "suspect arrested", "two": "suspect arrested", "nine": "victim killed"},
    ),
    (
        "as are two adults, and so did two",
        (
            "Five boys are dead, as are two adults. Twelve passengers were injured, as were three"
            " cooks. Eight miners died, and so did four rescuers."
        ),
        {"two": "victim killed", "three": "victim injured", "four": "killed"},
    ),
    (
        "those whose deaths are told",
        "Of the 687 whose deaths had been recorded, 40 were children.",
        {"687": "victim killed"},
    ),
    (
        "injuries that people have",
        "Six people had serious injuries. Two have been given the all-clear.",
        {"Six": "victim injured", "Two": "victim recovered"},
    ),
    (
        "cases of a disease on a day, and fatal ones",
        "Nine of Tuesday's Covid-19 cases are children; the other five cases were fatal.",
        {"Nine": "case sick", "five": "case killed"},
    ),
    (
        "a complaint that names defendants charges them",
        "A complaint in Tampa names 26 defendants. Officers overpowered four men in Rome.",
        {"26": "suspect charged", "four": "suspect arrested"},
    ),
    (
        "people remain in the state that they were in",
        (
            "Three of the drivers remained in critical condition. Nine men remained trapped"
            " underground. Twelve women remain hospitalized."
        ),
        {"Three": "victim injured", "Nine": "victim trapped", "Twelve": "victim hospitalised"},
    ),
    (
        "what somebody is suspected of having done",
        "A man suspected of fatally shooting three cooks was due in court.",
        {"three": "victim killed"},
    ),
    (
        "families removed from their homes are displaced, girls chained to a bed are held",
        "Four families were removed from their homes. Police found two girls chained to a bed.",
        {"Four": "victim displaced", "two": "victim abducted"},
    ),
    (
        "two subjects of one verb behind a conjunction",
        (
            "A probe began after ten students and their teacher died in Graz. A search was on after"
            " six porters and a guide were swept up by an avalanche."
        ),
        {"ten": "victim killed", "six": "victim"},
    ),
    (
        "ages between people and what befell them",
        "Police found two girls, aged 15 and 16, chained to a tree.",
        {"two": "victim abducted"},
    ),
    (
        "robbers who are shot stay suspects, those held for no crime are victims",
        (
            "Five robbers attacked officers in Blantyre. Two of them were shot. Soldiers held 30"
            " women in Bama. Four of them were killed."
        ),
        {"Two": "suspect injured", "Four": "victim killed"},
    ),
    (
        "what a toll had stood at",
        (
            "The murder toll of Belize is now 217. It had stood at 213 before the weekend. A blast"
            " in Lima killed nine people in a house. It had stood at 12 before the war."
        ),
        {"213": "victim killed no:of no:same", "12": "no figure"},
    ),
    (
        "a share behind a participle is of what its count is part of",
        (
            "Fires killed 200 people in Accra. Of them, 150, representing 75 per cent, were men."
            " Of 80 pupils tested in Lima, 20 were ill, accounting for 25 percent of the total."
            " The 1,200 arrested in Fiji include 300 women, equivalent to a quarter of the figure."
        ),
        {"75 per cent": "share of:200", "25 percent": "share of:80", "quarter": "share of:1,200"},
    ),
    (
        "what is named behind such a share is not what its count is part of",
        (
            "Police in Lomé held 300 men, accounting for 20 per cent of all arrests in Togo."
            " Some 400 fans came to Quito, representing 12 clubs. Mali had 30 patients,"
            " representing 8 percent of those in the Sahel."
        ),
        {"20 per cent": "share no:of", "12": "object no:of", "8 percent": "no:of"},
    ),
    (
        "numbers in a row share the percent behind the last",
        (
            "Men and women made up 40 and 60 percent of the voters in Fiji. Oslo, Bergen and"
            " Tromsø had 30.5, 12 and 7.5 per cent of the cases."
        ),
        {"40": "share", "60 percent": "share", "30.5": "no figure", "7.5 per cent": "share"},
    ),
    (
        "a count beside a percentage stays one",
        (
            "The quake in Izmir killed 12 and 40 percent of the flats fell. A flood in Goma"
            " displaced 90 and 25 percent of the camp went without."
        ),
        {"12": "person victim killed", "90": "person displaced"},
    ),
    (
        "numbers in a row share the noun behind the last",
        (
            "With 35, 33 and 25 murders in Durban in March, April and May, the toll fell. Peru saw"
            " 12, 14 and 19 arrests in three days. Haiti had 7, 9 and 4 kidnappings."
        ),
        {"35": "case", "12": "suspect arrested", "14": "suspect", "7": "case"},
    ),
    (
        "a group and those in it are no row",
        "Police in Dakar freed the eight, five men and three women. In 2019, 12 men died in Oran.",
        {"eight": "victim rescued", "five": "of:eight", "2019": "no figure", "12": "victim killed"},
    ),
    (
        "a participle glued to a noun leaves the number to the next noun",
        (
            "Tonga reported 81 measles-related deaths. Oslo closed two police-run shelters. Three"
            " Taliban-linked men were held in Herat. Ten women-led groups met in Juba."
        ),
        {"81": "victim killed", "two": "object", "Three": "suspect arrested", "Ten": "object"},
    ),
    (
        "a toll behind the names of what took it",
        (
            "The death toll from the combined effects of cyclones Nika, Ofel and Pepito has climbed"
            " to 12. The toll on the road from Accra, Kumasi and Tema has risen to 30 cedis."
        ),
        {"12": "victim killed", "30": "no figure"},
    ),
    (
        "the number of people described by an adjective",
        (
            "The number of affected families in Cebu was put at 939. The number of injured riders"
            " stood at 30. The number of dead in Sittwe rose to nine."
        ),
        {"939": "household victim", "30": "person injured", "nine": "person killed"},
    ),
    (
        "a policy of so many children counts none",
        (
            "China ended its one-child policy. The two-child family policy began in 2016. The"
            " three-person limit in Perth was lifted. A two-state solution is far."
        ),
        {"one": "no figure", "two": "no figure", "three": "no figure", "two@2": "no figure"},
    ),
    (
        "a crew of so many members and a team of so many men still count people",
        "The eight-member crew in Pemba is safe. A four-man team left Quito.",
        {"eight": "person", "four": "person"},
    ),
    (
        "one that takes up a thing is no person",
        "He gave Lima a rare view of it, one filled with gloom. It was a vow, one that he broke.",
        {"one": "no figure"},
    ),
    (
        "one of two who were counted is",
        "Two girls were found in Nice, one wrapped in a sheet. Of 30 men, one held a knife.",
        {"one": "no:same", "Two": "person"},
    ),
    (
        "name and year tell which event people are of",
        (
            "The kin of the Lockerbie 1988 bombing victims met. Haiti 2010 earthquake survivors"
            " marched. Families of Germanwings 2015 crash victims will sue."
        ),
        {"1988": "no figure", "2015": "no figure"},
    ),
    (
        "many victims are no year",
        "Police in Izmit counted 2015 crash victims. In Lima, 1988 flood victims got tents.",
        {"2015": "person victim", "1988": "person victim"},
    ),
    (
        "lives are lost only where something takes them",
        (
            "Some 900 lives depend on the well in Gedo. The storm claimed 12 lives in Oaxaca. A new"
            " road will change 40 lives in Ghana."
        ),
        {"900": "victim", "12": "victim killed", "40": "person"},
    ),
    (
        "those brought in under a scheme are no suspects",
        (
            "Ottawa brought in 200 orphans under the scheme. Police brought in 12 men for"
            " questioning in Cork. Some 60 people in Aden suffer from the effects of the war."
        ),
        {"200": "person", "12": "suspect arrested", "60": "victim"},
    ),
    (
        "the first of many who will be moved have not been yet",
        (
            "The first 40 men will be freed in Hama on Monday. The next 90 families will be moved"
            " from Homs. The 12 women will be tried in Oran."
        ),
        {"40": "unrealised", "90": "household unrealised", "12": "asserted"},
    ),
    (
        "those left dead or wounded are not all dead",
        (
            "The shelling of Sumy left 40 people dead or wounded. Storms in Fiji left 48 people"
            " dead or missing. A raid in Gao left 12 men dead and injured 50, 31 of whom are ill."
        ),
        {"40": "victim", "48": "victim", "12": "killed", "50": "victim", "31": "of:50"},
    ),
    (
        "nobody of a nation",
        "No Israelis were injured in Nablus. No Thais were held in Goa. No Chinese wall stands.",
        {"No": "person injured", "No@2": "person arrested"},
    ),
    (
        "a count behind the share that it comes to, in one bracket",
        "Most cases were found in Ghana (9.5%; 116) and Togo (7%; 80). Lima (9%; 30 km) is far.",
        {"116": "case", "80": "case", "30": "no figure"},
    ),
    (
        "men among them at so many",
        "Of 846 hurt in Abuja, the report puts the men among them at 639 and the women at 207.",
        {"639": "person", "207": "person female"},
    ),
    (
        "charges are named by what was done",
        (
            "He faces three charges of rape and five of indecently treating a girl in Perth. There"
            " were nine counts of fraud and four of assaulting a guard."
        ),
        {"five": "object", "four": "object"},
    ),
    (
        "some of those who are missing are no charges",
        "In Lima, dozens of missing girls were found. Six of the men died. Five of them fell.",
        {"dozens": "person", "Six": "person victim killed"},
    ),
    (
        "a share of money or of one appeal is of nobody",
        (
            "Pirates took 90 ships, costing the world $7 billion, of which 80 percent was lost."
            " Donors met a third of the UN's appeal. Of 40 appeals, half of the appeals failed."
        ),
        {"80 percent": "no figure", "third": "no figure", "half": "share"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text: str, expected: dict[str, str]) -> None:
    assert_read(text, expected)
