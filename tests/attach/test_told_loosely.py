"""Verbs, fates and bounds of loosely told stories, each beside a wording that looks alike."""

import pytest

NOUNS = [
    ("The bandits, numbering over 40, rode in.", ("bandits",)),
    ("The attackers, who numbered 90, fled.", ("attackers",)),
    ("Ninety people were held. Women made up 37 of the total.", ("people", "Women")),
    ("Forty men were charged. Nineteen struck deals.", ("men", None)),
    ("Of 638 who registered, only 11 urged lawmakers to pass it.", (None, None)),
    ("Ten girls were freed. Nine praised officers.", ("girls", None)),
    ("Three Iran-backed militants died.", ("militants",)),
    ("Nine armed men came.", ("armed men",)),
    ("Two guards held as hundreds riot in Lagos prison", ("guards", None)),
    ("Nobody counts those who leave.", (None,)),
    ("No guard was hurt.", ("guard",)),
    ("Some 300 pandas live in captivity.", ()),
    ("One care firm had run out of money and collapsed.", ()),
    ("One collapsed.", (None,)),
    ("The plant sold knives, 7,000 of which had been returned.", ()),
    ("There were 98 passengers, 12 of which were injured.", ("passengers", None)),
    ("The widow bore him no ill will.", ()),
    ("No evacuation took place.", ()),
    ("There is no body to bury.", ()),
    ("No arrest was made.", ("arrest",)),
]
FATES = [
    ("More than 1,000 people were taken out of offices in Cebu.", (None,)),
    ("Rescuers took 12 children out of the house.", (None,)),
    ("Nine girls were taken out of a cellar in Bari.", (None,)),
    ("The drone took out two commanders.", ("killed",)),
    ("Two guilty over the lorry in which 53 migrants died", ("convicted", "killed")),
    ("Three guilty of theft in Split", ("convicted",)),
    ("Four guilty in murder of teacher", ("convicted",)),
    ("Six pleaded not guilty of arson.", ("charged",)),
    ("Police arrested 47 people. Nine were seized in Oran.", ("arrested", "arrested")),
    ("Pirates attacked a ship. Nine were seized.", ("abducted",)),
    ("Gunmen seized 11 workers.", ("abducted",)),
    ("Police seek seven suspects, four of whom fled the country.", (None, "escaped")),
    ("Three suspects fled to Chad.", ("escaped",)),
    ("Nine villagers fled to Chad.", ("displaced",)),
    ("The militants attacked three border posts, capturing one.", (None,)),
    ("Rebels seized nine trucks, burning two.", (None,)),
    ("The army attacked 12 rebels, capturing two.", (None, "arrested")),
    ("Gunmen attacked a village, killing two.", ("killed",)),
    ("Six of the nine men held since the raid have been released.", ("released", "arrested")),
    ("Nine men were arrested after the police were called.", ("arrested",)),
    ("Some 1,200 workers struck on Monday over pay.", (None,)),
    ("Lightning struck 12 workers on Monday.", ("injured",)),
    ("Three men shot at officers in Tulsa.", (None,)),
    ("Three men shot at a club in Tulsa died.", ("killed",)),
    ("A fifth of drivers killed in crashes tested positive for drugs.", ("killed",)),
    ("A fifth of the guests tested positive for measles.", ("sick",)),
    ("The two drivers walked away with minor injuries.", ("injured",)),
    ("The two drivers walked away unhurt.", ("escaped",)),
    ("One construction contracting expert spoke.", (None,)),
    ("Warrants were issued for the arrest of four men.", (None,)),
    ("Police sent an alert to apprehend four suspects.", (None,)),
    ("Police used dogs to arrest nine men.", ("arrested",)),
    ("More than 900 children had been brought here from Calais in 2016.", (None,)),
    ("Officers brought four men in for questioning.", ("arrested",)),
    ("The meeting was one of six he held with senators on Monday.", ()),
    ("Outages have hit 2,000 customers in Oslo.", (None,)),
    ("A storm killed twelve people. Exports to Togo rose to 800.", ("killed",)),
    ("A storm killed twelve people. Drownings rose to 14.", ("killed", "killed")),
    ("The vote merged three legislative bodies.", (None,)),
    ("Police arrested the women's two male captors.", ("arrested",)),
    ("The theft charges the gang's nine leaders deny are old.", (None,)),
    ("Guards apprehended on Friday a group of 48 people.", ("arrested",)),
    ("Police arrested on Tuesday two men in Oran.", ("arrested",)),
    ("It follows a raid in May and one in Lima that left four dead.", ("killed",)),
    ("Only 15 of the children were sent to area hospitals.", ("hospitalised",)),
    ("Two students went to the hospital.", ("hospitalised",)),
    ("Two ministers went to the hospital to visit them.", (None,)),
    ("The total number of people who died in road crashes was 1,323.", ("killed",)),
    ("The number of people who voted was 4,000.", (None,)),
    ("Of 93 hurt men, 24 were hurt badly and another fatally.", ("injured", "injured")),
    ("Thirteen were arrested on two grand jury indictments.", ("arrested", None)),
    ("Two others were left with serious head injuries.", ("injured",)),
    ("The leader can only afford to lose 21 members.", (None,)),
    ("The brigade lost 21 members.", ("killed",)),
    ("Nine men are under arrest. The nine are to be charged.", ("arrested", "arrested")),
    ("Nine men are under arrest. The nine were charged.", ("arrested", "charged")),
    ("Readers came to a fair held in May; 12 men were held in May.", ("arrested",)),
    ("Nine out of ten voters agree, according to a poll released on Monday.", (None,)),
    ("Twelve men in a video released on Monday were killed.", ("killed",)),
    ("Some 39 people were understood to have been injured.", ("injured",)),
    ("The charity prevented 312 girls from being trafficked.", ("rescued",)),
    ("Guards stopped 90 women from being sold.", ("rescued",)),
    ("Guards stopped 90 women from boarding.", ("stopped",)),
    ("Officers traced nine missing children in Goa.", ("rescued",)),
    ("Nine kidnapped girls were tracked down.", ("rescued",)),
    ("Detectives tracked down nine gunmen.", ("arrested",)),
    ("Police are searching for nine missing children.", ("missing",)),
    ("Four riders were found to have suffered major injuries.", ("injured",)),
    ("The raid led to nine men and two women being held.", ("arrested", "arrested")),
    ("The spill saw 64 mayors held accountable.", (None,)),
    ("Three guards were held responsible for it.", (None,)),
    ("Rafi hit 23 winners in Lyon.", (None,)),
    ("Eighteen men were arrested and charged with murder.", ("charged",)),
    ("Eighteen men were held and charged with drug trafficking.", ("charged",)),
    ("Nine men were caught and accused of killing two guards.", ("charged", "killed")),
    ("The scheme cost two men their lives.", ("killed",)),
    ("The strike cost 40 men their jobs.", (None,)),
    ("Kidnappers fled. Some 280 girls were taken, the school said.", ("abducted",)),
    ("Some 280 girls were taken, the school said.", (None,)),
    ("Divers failed to locate the other two missing sailors.", ("missing",)),
    ("A tram hit 23 pupils in Lyon.", ("injured",)),
    ("The number of boys freed fell from 90 boys to 44 boys.", ("released", "released")),
    ("The number of people killed doubled (from 805 to 1,656).", ("killed", "killed")),
    ("The number of boys freed fell as 90 boys set out.", (None,)),
    ("Nine are understood to have drowned.", ("killed",)),
]
BOUNDS = [
    ("Eight officers were arrested over five men who vanished.", ("exact", "exact")),
    ("Two men were charged over 12 girls who disappeared.", ("exact", "exact")),
    ("Nine are being held over three migrants who died.", ("exact", "exact")),
    ("Police have arrested over 50 people.", ("more_than",)),
    ("The army held over five men.", ("more_than",)),
    ("There were over 30 men.", ("more_than",)),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_a_verb_or_its_object_is_no_noun_of_its_subject(record_of, text, expected):
    counted = (f for f in record_of(text).figures if f.unit.value != "object")
    assert tuple(figure.noun for figure in counted) == expected


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_what_befell_people_in_wordings_that_have_two_senses(record_of, text, expected):
    fates = tuple(f.outcome.value if f.outcome else None for f in record_of(text).figures)
    assert fates == expected


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_over_behind_a_passive_gives_a_cause(record_of, text, expected):
    assert tuple(f.quantity.bound.value for f in record_of(text).figures) == expected
