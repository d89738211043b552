"""Counts that only the order of a story would tie to a group are no part of it."""

import pytest
from tests.link.ties import ties

TIES = [
    (
        "all-of-them-again",
        (
            "Two people were killed at a mine in Gao. Rain fell on the town all day. The court "
            "was told the two men were found under a beam."
        ),
        {"two=Two"},
    ),
    (
        "long-after-the-dead",
        (
            "The crackdown has killed more than 8,000 people. Rights groups have written to the "
            "king. He was in Rabat that week. Nobody else spoke. He has not answered the two "
            "men who accuse him of murder."
        ),
        set(),
    ),
    (
        "right-after-the-held",
        "Police arrested 98 people at the port. The 59 men were sent to Rabat.",
        {"59<98"},
    ),
    (
        "owned-kin",
        (
            "At least 35 people stayed in the camp. He killed a guard while Mr Toure's three "
            "children hid. The other 31 went home."
        ),
        {"31<35"},
    ),
    (
        "beside-a-name",
        (
            "At least four victims spoke in court. Bishop Paul Janda and the three others "
            "hushed it up."
        ),
        set(),
    ),
    (
        "beside-a-people",
        "Five people are on trial. Three of the five are Nigerians and the other two Ghanaians.",
        {"Three<five", "five=Five", "two<five"},
    ),
    (
        "own-group-of",
        (
            "At least nine victims spoke in court. Two of the bishop's aides pleaded guilty. "
            "The three others deny it."
        ),
        set(),
    ),
    (
        "last-april",
        (
            "Heavy rains killed 12 people in Chile over the weekend. Last April, floods killed "
            "three people in Santiago."
        ),
        set(),
    ),
    (
        "in-the-capital",
        (
            "Heavy rains killed 12 people in Chile over the weekend. In Santiago, floods killed "
            "three people."
        ),
        {"three<12"},
    ),
    (
        "named-by-several",
        (
            "Some 16,000 migrants have landed in Italy this year. Police in Sicily held a man "
            "who was named by several migrants."
        ),
        set(),
    ),
    (
        "of-no-riot",
        (
            "Dozens of people were killed in a riot in Manaus. The attack was one of a wave. "
            "More than 130 inmates have been killed in these riots this year."
        ),
        set(),
    ),
    (
        "them-far-away",
        (
            "Clashes in Durango killed five people. Nobody knows who shot first. Down the road, "
            'women stood at a gate. A dog barked. They had all been woken by a bang. "It was '
            'loud," one of them said.'
        ),
        set(),
    ),
    (
        "them-near",
        "Clashes in Durango killed five people. One of them was a nurse.",
        {"One<five"},
    ),
    (
        "them-through-a-part",
        (
            "Police freed 400 people in May, of whom 90 were children.\n\nThe ministry runs two "
            "homes. It opened one in Gao. Among the children there were 50 girls and 40 boys. "
            "While 60 went home, 30 were placed in care."
        ),
        {"30<90", "40<90", "50<90", "60<90", "90<400"},
    ),
    (
        "far-topic",
        (
            "Some 20,000 whales live off the coast, the institute said. Ships keep away. A poll "
            "came out on Monday. The sea is calm. Only 15 percent said that they had eaten "
            "whale meat."
        ),
        set(),
    ),
    (
        "more-behind-a-dash",
        "The war left hundreds wounded in Kunduz – with thousands more driven from their homes.",
        set(),
    ),
    (
        "all-three-things",
        (
            "In 2016 more than 5,000 people died at sea as they fled war, want and drought – "
            "often all three."
        ),
        set(),
    ),
    (
        "its-own-soldiers",
        (
            "Three soldiers were stabbed in Nice in May. The man fled. Shops shut at noon. A "
            "week went by. The group said two of its soldiers had done it."
        ),
        set(),
    ),
    (
        "half-the-population",
        (
            "The war has displaced millions. More than 300,000 people were killed and half the "
            "population fled."
        ),
        set(),
    ),
    (
        "kin-and-bodies",
        (
            "A man said that he had lost four children in the mud of Gao. Men dug out three "
            "bodies, one of them a girl."
        ),
        set(),
    ),
    (
        "as-many-as-vague",
        (
            "Hundreds died when the mill in Dhaka fell in 2013. Over 260 people died on 11 "
            "September 2013 in a fire."
        ),
        set(),
    ),
    (
        "some-of-the-vague",
        (
            "Hundreds of people died in floods in Mali in 2013. In Gao, 60 people died on 11 "
            "September 2013."
        ),
        {"60<Hundreds"},
    ),
    (
        "boys-nobody-counted",
        (
            "Three officials did not call the police. He went on to abuse boys, one of them in "
            "a shower."
        ),
        set(),
    ),
    (
        "among-those-counted",
        "Three officials did not call the police, one of them out of fear.",
        {"one<Three"},
    ),
    (
        "that-day-alone",
        (
            "Police detained 50 people on 15 March 2024. All in all, 700 people were detained "
            "on 25 March 2024."
        ),
        set(),
    ),
    (
        "all-in-all",
        (
            "Police detained 50 people in Gao and 30 people in Kidal. All in all, 700 people "
            "were detained."
        ),
        {"30<700", "50<700"},
    ),
    (
        "in-the-other-craft",
        "All 69 people aboard the ferry and the two sailors aboard the tug drowned.",
        set(),
    ),
    (
        "two-attacks",
        (
            "A suicide attack in Pakistan has killed 72 people. In Lahore, 13 people died in a "
            "suicide bombing."
        ),
        set(),
    ),
    (
        "one-storm",
        "A storm in Pakistan has killed 72 people. In Lahore, 13 people died in a landslide.",
        {"13<72"},
    ),
    (
        "toll-of-the-sentence",
        (
            "Two bombs killed dozens in Damascus on Friday. Medics put the toll of the raid at "
            "22 and said that 15 children were among the dead."
        ),
        {"15<22"},
    ),
    (
        "within-a-name",
        "These eight shops are shut: Graz Spar, Vienna 2 Spar, Vienna 10 Spar, Linz Spar.",
        set(),
    ),
    (
        "behind-a-name",
        "These eight shops are shut: Graz two, Vienna five, Linz one.",
        {"five<eight", "one<eight", "two<eight"},
    ),
    (
        "other-advisers",
        (
            "Two senior officials denied it. One senior official left the room. The three top "
            "advisers met in Graz."
        ),
        set(),
    ),
    (
        "summed-leaders",
        "Two children were tested. One child was ill. All three children went home.",
        {"One<three", "Two<three"},
    ),
    (
        "as-many-inside",
        (
            "Police in Britain announced two arrests on Friday. In London, two people remained "
            "in custody."
        ),
        set(),
    ),
    (
        "as-many-again",
        "At least three envoys heard it. Mr Lo was held while the three other men fled.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in TIES], ids=[c[0] for c in TIES])
def test_what_is_of_what(record_of, text, expected):
    assert ties(record_of(text, published="2024-05-20")) == expected
