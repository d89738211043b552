"""News of trafficking, raids, borders and returns, told anew, and what must be read of each figure.

A reading is written as in ``test_newsroom``.
"""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "arrests told crime by crime over sentences, behind all of them",
        (
            "This week 185 people were arrested in Cebu. Police arrested 63 people for fraud, 52"
            " for theft and seven for extortion.\n\n28 people were arrested for arson and 35 for"
            " kidnapping."
        ),
        {"63": "suspect arrested of:185", "28": "suspect arrested of:185", "35": "of:185"},
    ),
    (
        "arrests for one crime are none of those for another",
        (
            "Police in Lima arrested 79 people for fraud and 52 for theft.\n\n26 people were"
            " arrested for arson, 39 for kidnapping and 40 for assault."
        ),
        {"26": "suspect arrested no:of", "39": "suspect arrested no:of", "40": "no:of"},
    ),
    (
        "those verified, or not yet, behind with",
        (
            "There have been 14 reported deaths in Bohol, with three verified. Seventeen injuries"
            " have been reported, with seven still awaiting confirmation."
        ),
        {"three": "victim killed of:14", "seven": "victim injured of:Seventeen"},
    ),
    (
        "two killers in one sentence",
        "The army killed 12 civilians and rebel fighters killed nine.",
        {"12": "victim killed", "nine": "victim killed"},
    ),
    (
        "nationalities listed with their counts behind another sentence",
        (
            "The army received 97 foreign nationals. They were handed over at the bridge. The"
            " nationalities included: Ghana (41), Peru (30), Nepal (12) Fiji (8), and Chile (6)."
        ),
        {"41": "person of:97 GH", "8": "person of:97 FJ", "6": "of:97 CL"},
    ),
    (
        "they are told by the countries that they are from",
        "Officers detained 95 foreigners. They comprised Indonesia (40), Mali (30) and Nepal (25).",
        {"40": "suspect arrested of:95 ID", "30": "of:95 ML", "25": "of:95 NP"},
    ),
    (
        "whence they came, with counts in brackets",
        "The women, who came from Uganda (30), Togo (20) and Benin (14), were freed.",
        {"30": "female UG", "20": "TG", "14": "BJ"},
    ),
    (
        "a row is of those whom its own sentence counts",
        (
            "In all, 743 victims were rescued. Of these, 418 were Danes and 325 were foreigners."
            " The 325 foreigners came from the Niger Republic (121), Togo (87) and Ghana (31)."
        ),
        {"121": "NE of:325", "87": "TG of:325", "31": "GH of:325"},
    ),
    (
        "a people and countries with dashes",
        "They held 92. Among those detained were Indonesians - 40, Bhutan - 30, Nepal - 10.",
        {"40": "ID", "30": "BT", "10": "NP"},
    ),
    (
        "countries where people died are no nationality",
        (
            "Storms killed 83 people. Worst affected were Kenya (40), Uganda (30) and Malawi (10)."
            " The clinic treated 60 patients."
        ),
        {"60": "person"},
    ),
    (
        "scores of teams count nobody",
        "Three fans were hurt. They beat Ghana (3) and Togo (2) before. They played Peru (1).",
        {"3": "no figure", "2": "no figure", "1": "no figure"},
    ),
    (
        "passports have nationalities too",
        "Police seized 90 passports. The nationalities included Ghana (41) and Nepal (12).",
        {"41": "no figure", "12": "no figure"},
    ),
    (
        "those banned from countries are not from there",
        "Police freed 60 men. They were banned from Chad (4) and Peru (2).",
        {"4": "no figure", "2": "no figure"},
    ),
    (
        "possible victims among the arrested are victims",
        (
            "Deputies arrested 66 dancers. Of the 66, 13 are suspected to be possible trafficking"
            " victims. Two are suspected of being victims of fraud. Five may be victims of abuse."
        ),
        {"13": "victim of:66", "Two": "victim", "Five": "victim"},
    ),
    (
        "those suspected to be traffickers, or of having trafficked, are suspects",
        "Five men are suspected to be traffickers. Three are suspected of having trafficked girls.",
        {"Five": "suspect", "Three": "suspect"},
    ),
    (
        "harm that is suspected makes victims, illness no suspects",
        (
            "Seven passengers are suspected to have been poisoned. Eight patients are suspected to"
            " have the disease. Four sailors are suspected to have drowned."
        ),
        {"Seven": "victim sick", "Eight": "victim", "Four": "victim killed"},
    ),
    (
        "a deed that is suspected makes suspects",
        "Twelve men are suspected to have killed a trader.",
        {"Twelve": "suspect"},
    ),
    (
        "others who were stopped like victims are victims",
        "Six of the victims were stopped at the port, while nine others were stopped at the dam.",
        {"Six": "victim stopped", "nine": "victim stopped"},
    ),
    (
        "others who were stopped like smugglers are suspects",
        "Six smugglers were stopped at the port and nine others were stopped at the dam.",
        {"Six": "suspect stopped", "nine": "suspect stopped"},
    ),
    (
        "two groups of a total, each split by a sentence that does not repeat its number",
        (
            "Officers rescued 43 victims. Twenty-one of the victims were intercepted in Gao, while"
            " 22 others were intercepted in Mopti. The victims freed in Gao consist of 19 males and"
            " two females. The victims handed over in Mopti consist of 12 females and 10 males."
        ),
        {"19": "male of:Twenty-one", "12": "female of:22", "10": "male of:22"},
    ),
    (
        "a total told again by its number keeps parts that do not add up",
        (
            "Police freed 80 workers: 50 in Cebu and 30 in Davao. The 80 comprised 30 women and 20"
            " men."
        ),
        {"30@2": "female of:80", "20": "male of:80"},
    ),
    (
        "of two groups of one size neither is meant",
        (
            "Police freed 80 workers: 40 in Cebu and 40 in Davao. The workers comprised 30 women"
            " and 10 men."
        ),
        {"30": "female of:80", "10": "male of:80"},
    ),
    (
        "one item of a list is split within it",
        "The 62 included 39 adults, four women, and 35 men, as well as 23 minors.",
        {"four": "female adult of:39", "35": "male of:39", "23": "minor of:62"},
    ),
    (
        "one nation of a list is split within it",
        "Police freed 45 people, including 20 Thais, 12 men and eight women, and 25 Laotians.",
        {"12": "TH of:20", "eight": "TH of:20", "25": "LA of:45"},
    ),
    (
        "a list of kinds that is not split",
        "Police rescued 30 people, among them 12 children, five women and three men.",
        {"12": "of:30", "five": "female of:30", "three": "male of:30"},
    ),
    (
        "a fate has its own day, not that of what befell people before",
        (
            "Seven girls kidnapped on 3 May 2024 were freed on 9 June 2024. Forty migrants who were"
            " stopped on 4 May 2024 were deported on 8 June 2024. Police on 7 June 2024 released 20"
            " men arrested on 5 May 2024."
        ),
        {"Seven": "when:2024-06-09", "Forty": "when:2024-06-08", "20": "when:2024-06-07"},
    ),
    (
        "the day of their arrest is none of those released without one",
        "Police released 20 men arrested on 5 May 2024.",
        {"20": "released no:when"},
    ),
    (
        "nor is the year since when they were sought that of an arrest",
        "Agents arrested 12 men wanted since 2019.",
        {"12": "arrested no:when"},
    ),
    (
        "a toll keeps the day of its event",
        (
            "The nine men killed on 3 May 2024 were buried on 5 May 2024. Eight people shot on 6"
            " May 2024 were in hospital on 7 May 2024. An attack killed 12 people gathered on 8 May"
            " 2024 to pray."
        ),
        {"nine": "when:2024-05-03", "Eight": "when:2024-05-06", "12": "when:2024-05-08"},
    ),
    (
        "what was feared of those who were saved has not come true",
        (
            "Six fishermen feared drowned off Goa were rescued. Eight hikers thought to have been"
            " lost in the hills have been found alive. Ten more are feared dead."
        ),
        {
            "Six": "victim rescued asserted",
            "Eight": "victim rescued",
            "Ten": "killed unrealised",
        },
    ),
    (
        "what is found remarkable has been done",
        "He called it amazing that they could arrest 157. They could arrest 200 more.",
        {"157": "arrested asserted", "200": "unrealised"},
    ),
    (
        "those arrested consist of people who were arrested",
        "Those arrested consist of 252 Laotians, 108 Danes and two Filipinos.",
        {"252": "suspect arrested LA", "108": "suspect arrested DK", "two": "arrested PH"},
    ),
    (
        "a team consists of nobody whom it arrested",
        "The team that arrested them consisted of 12 officers.",
        {"12": "other"},
    ),
    (
        "peoples with their counts before and behind them",
        (
            "Police detained 425 people. Those arrested comprised 252 Danes, Mali (108), Poles"
            " (two), Malians (36), Nepalese (20) and seven Peruvians."
        ),
        {
            "252": "arrested DK of:425",
            "108": "arrested ML of:425",
            "two": "PL of:425",
            "seven": "arrested PE of:425",
        },
    ),
    (
        "peoples and nationals with their counts in brackets",
        "Those held were Danes (193), Malians (102) and Togo nationals (eight).",
        {"193": "arrested DK", "102": "arrested ML", "eight": "arrested TG"},
    ),
    (
        "ages of the dead are no counts",
        "The dead were 12 Danes, Smith (45) and Jones (38).",
        {"12": "killed DK", "45": "no figure", "38": "no figure"},
    ),
    (
        "whom people are held to be nationals of, and hail from",
        (
            "They found 15 people, suspected to be Togolese nationals. Nine sailors hailing from"
            " Ghana were hurt. One adult female and two adult males fled."
        ),
        {"15": "TG", "Nine": "GH injured", "One": "female adult", "two": "male adult"},
    ),
    (
        "the year since when, in which so many came",
        (
            "There has been a drop since 2015 - when nearly 900,000 refugees entered Austria."
            " Since 2016, when the camp opened, 300 men have been housed."
        ),
        {"900,000": "when:2015"},
    ),
    (
        "a paper that a body made known dates nothing",
        (
            "Some 300 girls were freed, according to a report by the agency in March 2024. Then 54"
            " went home, according to figures from the ministry in May 2024."
        ),
        {"300": "rescued no:when", "54": "no:when"},
    ),
    (
        "but a raid by a body has its day",
        "Nine people were killed in a raid by the army in March 2024.",
        {"Nine": "killed when:2024-03"},
    ),
    (
        "what was found in an earlier year gives the news no time",
        (
            "Police rescued 30 men who were held in a house.\n\nIn August 2019, police found 12"
            " women in another house.\n\nTwo suspects were arrested."
        ),
        {"30": "no:when", "12": "when:2019-08", "Two": "no:when"},
    ),
    (
        "a part of the nation of all is counted with the others",
        (
            "Police rescued 26 Malian nationals who were held in a house. They found 15 people,"
            " suspected to be Malian nationals, in it. Another 11 men were taken to hospital."
        ),
        {"15": "ML of:26", "11": "of:26"},
    ),
    (
        "days of briefings, tweets and posts date nothing",
        (
            "The commander said at a media briefing on 3 May 2024 that 80 victims had been freed."
            " The minister shared in a tweet on 4 May 2024 that 386 workers were women."
        ),
        {"80": "rescued no:when", "386": "no:when"},
    ),
    (
        "what happens at a conference or a police post has its day",
        (
            "Nine people were hurt at a conference on 3 May 2024. A blast at a police post on 5 May"
            " 2024 killed 12."
        ),
        {"Nine": "when:2024-05-03", "12": "when:2024-05-05"},
    ),
    (
        "shares of those whom a sentence opens with, whatever befell them",
        (
            "Police arrested 900 people for begging. Among the 294 people held at the border, 34"
            " percent were Yemeni, 65 percent Ethiopian, and 1 percent were of other nations."
        ),
        {"34 percent": "YE of:294", "65 percent": "ET of:294", "1 percent": "of:294"},
    ),
    (
        "a total of a year is of that year, not of the day beside it",
        (
            "It comes after 424 people crossed on 3 May 2024, taking the 2023 total to 29,578"
            " people."
        ),
        {"424": "when:2024-05-03", "29,578": "when:2023"},
    ),
    (
        "whom nobody could save",
        "Four unconscious people couldn't be saved, while 63 were rescued.",
        {"Four": "victim killed", "63": "victim rescued"},
    ),
    (
        "three places and their sum in the next sentence",
        (
            "Officers arrested 67 foreigners in Joba, 14 in Batu, and five in Sega. Following the"
            " raids, 86 foreigners were arrested, they said."
        ),
        {"67": "of:86", "14": "of:86", "five": "of:86"},
    ),
    (
        "three places and a number that is not their sum",
        (
            "Officers arrested 67 foreigners in Joba, 14 in Batu, and five in Sega. Elsewhere, 90"
            " foreigners were arrested."
        ),
        {"67": "no:of", "14": "no:of", "five": "no:of"},
    ),
    (
        "people whom somebody found locked in a place",
        (
            "Police found more than 80 undocumented Malians locked in a house. They saw 37 women"
            " locked inside a flat."
        ),
        {"80": "victim trapped ML", "37": "victim trapped"},
    ),
    (
        "those who lock others in are none of them",
        "Twelve neighbours locked in the thieves. The owner locked in 70 women.",
        {"Twelve": "other", "70": "victim trapped"},
    ),
    (
        "those held in a house are captives",
        "It is reasonable to assume that 60 men had been held in the house.",
        {"60": "victim abducted"},
    ),
    (
        "those held in a raid on a house, in a block over an attack or on suspicion are not",
        (
            "Nine men were held in a raid on a house. Six people were held in an apartment block"
            " over the attack. Two men were held in a house in Leeds on suspicion of murder."
        ),
        {"Nine": "suspect arrested", "Six": "suspect arrested", "Two": "suspect arrested"},
    ),
    (
        "distressed workers who are brought home are victims, other workers are not",
        (
            "Some 1,700 distressed workers have been repatriated. The embassy flew home 61 maids."
            " Forty distressed assets were sold."
        ),
        {"1,700": "victim repatriated", "61": "other repatriated", "Forty": "object"},
    ),
    (
        "one who ends a list, and one who is anybody",
        (
            "Of the 21 migrants, 18 were Syrians, two Afghans and one could not be identified. Two"
            " men died, and one could argue that more will. Nine fled; one should be careful."
        ),
        {"one": "of:21", "one@2": "no figure", "one@3": "no figure"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text: str, expected: dict[str, str]) -> None:
    assert_read(text, expected)
