"""What the text says of a number that somebody gave: wrong, withdrawn, true after all."""

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (("An earlier version of this article about the fire wrongly said that 57 people had"
         " died. The correct number is 27."), ["denied", "asserted"]),
        ("The agency apologised for mistakenly reporting that 66 people had drowned in Gao.",
         ["denied"]),
        ("A blog falsely said the bus in which 12 girls died was new.", ["asserted"]),
        ("The station deleted a post which said 87 people had been killed.", ["denied"]),
        ("The paper withdrew its report that 73 men had died.", ["denied"]),
        ("The clinic withdrew a form from 40 patients.", ["asserted"]),
        ("The mayor denied social media posts saying that 80 men had drowned.", ["denied"]),
        ("He called it a lie that 73 girls had been taken.", ["denied"]),
        ("The army described as untrue a report that 81 men had died.", ["denied"]),
        ("Police found no sign that 88 girls had been taken.", ["denied"]),
        ("Contrary to initial accounts of 71 dead, 15 people were killed in Gao.",
         ["denied", "asserted"]),
        ("Contrary to the wishes of 12 families, the school was shut.", ["asserted"]),
        ("It is definitely not true that 42 people drowned.", ["denied"]),
        ("The rumour that 61 people were killed in Gao is not a lie.", ["asserted"]),
        ("The rumour that 61 people were killed in Gao is a lie.", ["denied"]),
        ("It is beyond dispute that 44 people were killed in Gao.", ["asserted"]),
        ("Nobody denies that 82 people were killed in Gao.", ["asserted"]),
        ("Is it true that 47 people died in Gao? No. Doctors counted six dead.",
         ["denied", "asserted"]),
        ("Is it true that 47 people died in Gao? Yes.", ["asserted"]),
        ("Claim: 74 children died in Gao.\n\nVerdict: False. Doctors treated eight children.",
         ["denied", "asserted"]),
        ("The clinic wrongly told 400 women that they were clear.", ["asserted"]),
        ("The clinic mistakenly gave 12 children a dose.", ["asserted"]),
        ("The agency wrongly put the toll at 57.", ["denied"]),
        ("The first edition of the race, organisers said, drew 57 runners.", ["asserted"]),
        ("An earlier edition of the newspaper said 57 men had died.", ["denied"]),
        ("The bank withdrew its help after reports that 40 men had died.", ["asserted"]),
        ("Ministers continue to ignore reports that 40 men have died.", ["asserted"]),
        ("Police ruled out that a bomb caused the fire in which 12 men died.", ["asserted"]),
        ("There is no sign that the man who killed 12 girls had help.", ["asserted"]),
        ("There is no sign that the deaths of 12 girls were linked.", ["asserted"]),
        ("The judge found no substance in 14 complaints.", ["asserted"]),
        ("The fire claimed 84 lives. The owner denied the allegations.", ["asserted"]),
        ("Of 30 claims, 12 were upheld, 10 were dismissed and nine are open.", ["asserted"] * 4),
        ("Police held the owner, not the 12 tenants reported missing.", ["asserted"]),
        ("Were the rebels who killed 12 people tried? No.", ["unrealised"]),
        ("The woman falsely claimed benefits for 12 children.", ["asserted"]),
        ("A law was amended after a mayor first said 400 men were ill.", ["asserted"]),
        ("Hoax: Police hold 12 men over bomb calls.", ["asserted"]),
        (("Nine people died in the fire in Gao on Friday, not the 83 mentioned in an earlier"
         " statement."), ["asserted", "denied"]),
        ("False reports of a gunman sent people running, and 25 were hurt.", ["asserted"]),
        ("The facts do not bear out posts saying that 140 men were buried in Gao.", ["denied"]),
        ("There is not a grain of truth in posts saying that 40 men died.", ["denied"]),
        ("False reports of 25 dead were shared in Gao.", ["denied"]),
        ("Claims that 40 men died in Gao do not hold water.", ["denied"]),
        ("The army repeated its denial of reports that 87 men had died.", ["denied"]),
        ("Fact check: Did 140 men drown in Gao?\n\nOur verdict: No evidence.", ["denied"]),
        ("Nine people died in the fire in Gao, rather than 55 as stated earlier.",
         ["asserted", "denied"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_number_that_somebody_gave_has_its_status(record_of, text, wanted):
    assert [figure.status for figure in record_of(text).figures] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The jail is licensed to hold 464 inmates.", ["unrealised"]),
        ("The jail can take in up to 257 inmates.", ["unrealised"]),
        ("A bomb that could have killed 42 people was found in Gao.", ["unrealised"]),
        ("The gas might have claimed the lives of 45 people in Gao.", ["unrealised"]),
        ("Two men were held over preparations to kidnap 36 judges.", ["asserted", "unrealised"]),
        ("The state set itself the goal of relocating 529 families.", ["unrealised"]),
        ("The storm risks displacing up to 9,243 people.", ["unrealised"]),
        ("Health risks facing 40 miners were ignored in Gao.", ["asserted"]),
        ("If the dam bursts, more than 2,242 people would be in danger.", ["unrealised"]),
        ("Should the dam fail, about 900 people would have to leave.", ["unrealised"]),
        ("The state hopes to have trained 2,055 nurses by May.", ["unrealised"]),
        ("The aim is to have 900 families housed in Gao by May.", ["unrealised"]),
        ("Rescuers could finally reach 34 miners in Gao on Friday.", ["asserted"]),
        ("The ferry was able to carry 40 tourists home.", ["asserted"]),
        ("A study suggested smoking killed 1,200 men.", ["asserted"]),
        ("Its experts recommended evacuating 900 families.", ["unrealised"]),
        ("Nurses vaccinated 3,206 children, short of the target figure of 7,091.",
         ["asserted", "unrealised"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_count_that_is_not_real_yet(record_of, text, wanted):
    assert [figure.status for figure in record_of(text).figures] == wanted
