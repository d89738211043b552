"""What befell people, where one word means several things or the wording is roundabout."""

import pytest

from statextract.model.vocabulary import Outcome, Role, Unit

HURT = Outcome.INJURED
VICTIM, SUSPECT, OTHER = Role.VICTIM, Role.SUSPECT, Role.OTHER

FATES = [
    ("The court ordered the imprisonment of 77 men.", "77", SUSPECT, Outcome.ARRESTED),
    ("The court ordered the arrest of 12 officials.", "12", SUSPECT, None),
    ("A number of shells hit 12 people in Homs.", "12", VICTIM, HURT),
    ("He is on trial for the fatal shootings of two men.", "two", VICTIM, Outcome.KILLED),
    ("Officials in Chad say the toll from a storm is now five.", "five", VICTIM, Outcome.KILLED),
    ("Two of 11 citizens who became trapped in Chad left.", "11", VICTIM, Outcome.TRAPPED),
    ("Six guests are reported to have minor injuries.", "Six", VICTIM, HURT),
    ("As the death toll nears 100,000, the UN met.", "100,000", VICTIM, Outcome.KILLED),
    ("The number of refugees in all the states hits 40,000.", "40,000", OTHER, None),
    ("As many as 600 nurses may be caught inside Mosul.", "600", VICTIM, None),
    ("All three men in Gao were storm chasers.", "three", OTHER, None),
    ("Ana Ruiz, of the city, said 21 boys and teenagers perished.", "21", VICTIM, Outcome.KILLED),
    ("Nightclub shooting toll rises to 17 injured, 1 dead", "17", VICTIM, HURT),
    ("The toll has risen to 17 people injured and one dead.", "17", VICTIM, HURT),
    ("Six men whom police killed in May were armed.", "Six", VICTIM, Outcome.KILLED),
    ("The army named the 12 men whom rebels took in Kivu.", "12", OTHER, Outcome.IDENTIFIED),
    ("84 ARRESTED, 11 VICTIMS RECOVERED IN TAMPA", "84", SUSPECT, Outcome.ARRESTED),
    ("84 ARRESTED, 11 VICTIMS RECOVERED IN TAMPA", "11", VICTIM, Outcome.RESCUED),
    ("Doctors in Goma said 40 patients recovered.", "40", VICTIM, Outcome.RECOVERED),
    ("All seven trafficking defendants were there.", "seven", SUSPECT, Outcome.CHARGED),
    ("In Bohol 11 men were nabbed. Six others fled.", "Six", SUSPECT, Outcome.ESCAPED),
    ("In Goma 11 men were held; 600 people fled.", "600", VICTIM, Outcome.DISPLACED),
    ("Of the 40 killed in Piarco, 30 were shot.", "30", VICTIM, Outcome.KILLED),
    ("Of the 40 hurt in Piarco, 30 were shot.", "30", VICTIM, Outcome.INJURED),
    ("Ninety journalists were its victims.", "Ninety", VICTIM, None),
    ("All 12 officers were victim advocates.", "12", OTHER, None),
    ("Nine killed in Lagos building collapse\n\nIt fell at noon.", "Nine", VICTIM, Outcome.KILLED),
    ("Six hurt in bridge collapse in Pune\n\nIt fell at noon.", "Six", VICTIM, Outcome.INJURED),
    ("Twelve pupils collapsed in the heat.", "Twelve", VICTIM, Outcome.SICK),
    (
        "The toll of the quake that struck western Nepal has risen to 64.",
        "64",
        VICTIM,
        Outcome.KILLED,
    ),
    ("The number of people hurt in the storm rose to 64.", "64", VICTIM, Outcome.INJURED),
    ("Four men are its potential victims' relatives.", "Four", OTHER, None),
    ("Complaints fell by 12%, and arrests by 30% of officers were rare.", "30%", OTHER, None),
    ("A canoe carrying 131 people off Dakar sank.", "131", OTHER, None),
    ("Cholera in Goma has a case fatality ratio of 3.7%.", "3.7%", VICTIM, Outcome.KILLED),
    ("Arrests in Tampa:\n\n• 52 men who tried to pay for sex", "52", SUSPECT, Outcome.ARRESTED),
    ("Bandits freed 17 of the pupils in Kaduna.", "17", VICTIM, Outcome.RELEASED),
    ("Soldiers freed 17 of the pupils in Kaduna.", "17", VICTIM, Outcome.RESCUED),
    ("Five remain in custody and two fled.", "Five", SUSPECT, Outcome.ARRESTED),
    ("A state of 14,000 people ended 2024 with 63 people murdered.", "14,000", OTHER, None),
    ("In Bergen, 58 pupils in one class complained of nausea.", "58", VICTIM, Outcome.SICK),
    ("Chad recorded 852 infant deaths, Mali 696 and Togo 39.", "39", VICTIM, Outcome.KILLED),
    ("Last year 47 prisoners died in Colombo, 11 by suicide.", "11", VICTIM, Outcome.KILLED),
    ("Eight members of the gang had admitted it.", "Eight", SUSPECT, None),
    ("Eight members of the choir had admitted it.", "Eight", OTHER, None),
    ("A van hit a wall, killing two and badly injuring six.", "six", VICTIM, Outcome.INJURED),
    ("A blast killed nine and seriously wounded 12 in Pune.", "12", VICTIM, Outcome.INJURED),
    ("A crash killed a boy and badly hurt three other teens.", "three", VICTIM, Outcome.INJURED),
    ("Twelve seriously injured men are in Pune.", "Twelve", VICTIM, Outcome.INJURED),
    ("As many as 47 people were reported injured in Gao.", "47", VICTIM, Outcome.INJURED),
    ("He is charged with the attempted murder of five men.", "five", VICTIM, None),
    ("Four men travelling with us - two Danes and a Pole - were hurt.", "Four", VICTIM, HURT),
    ("Floods kill three, leave millions without water", "millions", VICTIM, None),
    ("The raid freed two 15-year-old Kenyan girls.", "two", VICTIM, Outcome.RESCUED),
    ("Six men charged with theft were freed by a judge.", "Six", SUSPECT, Outcome.RELEASED),
    ("Six men convicted of murder have been freed.", "Six", SUSPECT, Outcome.RELEASED),
    ("Six women held by gangs were freed.", "Six", VICTIM, Outcome.RESCUED),
    ("Two men identified as Ned Lee and Tom Ray were held.", "Two", SUSPECT, Outcome.ARRESTED),
    ("Two men identified as John Lee and Tom Ray died.", "Two", VICTIM, Outcome.KILLED),
    ("Arrests reached a new record high of 9,421 in May.", "9,421", SUSPECT, Outcome.ARRESTED),
    ("Twelve soldiers died, with two still missing.", "two", VICTIM, Outcome.MISSING),
    ("Six nurses were among those who died in Goma.", "Six", VICTIM, Outcome.KILLED),
    ("Divers recovered ten survivors off Bari.", "ten", VICTIM, Outcome.RESCUED),
    ("Deaths linked to SARS-CoV-2 infections passed 900 in Bari.", "900", VICTIM, Outcome.KILLED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "role", "outcome"), FATES)
def test_fate_of_the_counted(record_of, text, number, role, outcome):
    figure = next(f for f in record_of(text).figures if f.span.text == number)

    assert (figure.role, figure.outcome) == (role, outcome)


def test_earlier_ones_are_not_people(record_of):
    record = record_of("It was the fourth accident in Tunis; the three earlier ones had killed 12.")

    assert [f.span.text for f in record.figures if f.unit is Unit.PERSON] == ["12"]
