"""Denied, unrealised or told as a fact; every status word's own example."""

import pytest

from statextract.lexicons.load import read_entries
from statextract.lexicons.status import StatusWord

ENTRIES = [
    pytest.param(entry, id=entry.part.replace(" ", "-"))
    for entry in read_entries("status.toml", StatusWord)
]


def statuses(record):
    return [figure.status.value for figure in record.figures if not figure.derived]


@pytest.mark.parametrize("entry", ENTRIES)
def test_status_word_gives_its_status(record_of, entry):
    figures = record_of(entry.example).figures

    assert entry.status in [figure.status for figure in figures]


PURPOSES = [
    ("Turkish police launched raids across the country to detain over 200 people.", ["unrealised"]),
    ("Police have begun an operation to arrest 45 suspects.", ["unrealised"]),
    ("Officials were seeking to detain eight suspects.", ["unrealised"]),
    ("A court refused to release nine activists.", ["unrealised"]),
    ("The rebels agreed to free 12 soldiers.", ["unrealised"]),
    ("Gunmen tried to kidnap 30 pupils.", ["unrealised"]),
    ("The president has yet to free 40 prisoners.", ["unrealised"]),
    ("Four guards died in a mission to rescue nine men.", ["asserted", "unrealised"]),
    ("Mali to deport 300 miners\n\nThe miners have no papers.", ["unrealised"]),
    ("Army to free 300 rebels\n\nThe rebels were held in May.", ["unrealised"]),
    # what was done, or is so whatever is done
    ("Rescuers succeeded in an operation to free 12 miners.", ["asserted"]),
    ("Police managed to arrest nine men.", ["asserted"]),
    ("The raid led police to arrest nine men.", ["asserted"]),
    ("The navy was able to rescue 40 migrants.", ["asserted"]),
    ("Helicopters were used to rescue 40 climbers.", ["asserted"]),
    ("Gunmen return to kill nine villagers in Zamfara\n\nThey came at night.", ["asserted"]),
    ("He failed to report 40 cases.", ["asserted"]),
    ("The drivers' refusal to stop led to the deaths of 40 people.", ["asserted"]),
    ("The mission of the troops, who came to help, freed 12 men.", ["asserted"]),
    ("An order to release 40 inmates was carried out in Lima.", ["asserted"]),
    ("Dover to Calais ferry rescues 12 people\n\nThe boat sank.", ["asserted"]),
    ("From Libya to Italy 300 migrants die\n\nThe sea was rough.", ["asserted"]),
    ("Police to honour 12 victims of blast\n\nThe mine blew up.", ["asserted"]),
    ("Syria to bury 40 killed in strike\n\nThe dead lie in Hama.", ["asserted"]),
    ("Togo to take 40 held in Niger\n\nThe men are miners.", ["asserted"]),
]


@pytest.mark.parametrize(("text", "wanted"), PURPOSES, ids=[case[0][:50] for case in PURPOSES])
def test_what_is_only_meant_to_be_done_is_not_real(record_of, text, wanted):
    assert statuses(record_of(text)) == wanted


def test_people_of_a_headline_that_tells_what_is_to_come_are_there(record_of):
    record = record_of(
        "Chad to deport 50 miners\n\nChad's minister told reporters that 50 miners working in the"
        " north had lost their papers."
    )
    headed, told = record.figures

    assert told.same_as == headed.id
    assert (told.status, told.outcome) == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Claims that officers had barred 70 nuns are false, Lima said.", ["denied"]),
        ("Thousands of deaths could be prevented, Lima said.", ["unrealised"]),
        ("The base denied that 35 villagers were shot.", ["denied"]),
        ("Lima asked the council to send an extra 320 police.", ["unrealised"]),
        ("Lima asked 12 men to leave.", ["asserted"]),
        ("He falsely claimed to have been in the fire, which killed 96 people.", ["asserted"]),
        ("He dismissed claims that he led the raid that killed 40 men.", ["asserted"]),
        ("The base denied that a raid had killed 35 men.", ["denied"]),
        ("The school has been the target of three attacks.", ["asserted"]),
        ("The target of 40 arrests was missed.", ["unrealised"]),
        ("It was reported that two guards died, but this report was denied.", ["denied"]),
        ("The bus carried 36 people and not 30 people.", ["asserted", "denied"]),
        ("Reports that 12 men died were confirmed, but claims of 30 deaths were false.",
         ["asserted", "denied"]),
        ("An earlier version of this story said 79 people had died.", ["denied"]),
        ("Rebels said 30 soldiers fell, but the army denied the report.", ["denied"]),
        ("It was not 12 but 21 people who died.", ["denied", "asserted"]),
        ("Police expected about 5,000 fans.", ["unrealised"]),
        ("Rebels claimed 84 soldiers fell. The army denied the claim.", ["denied"]),
        ("Rescuers fear that another 30 people lie under the mud.", ["unrealised"]),
        ("If ten witnesses speak, the case reopens.", ["unrealised"]),
        ("Were 100 women sold in Bria?", ["unrealised"]),
        ("The hall can hold 600 pupils; 750 pupils came.", ["unrealised", "asserted"]),
        ("It plans to free 90 families, two-thirds of them in Sindh.",
         ["unrealised", "unrealised"]),
        ("The release of ten hostages was put off again.", ["unrealised"]),
        ("The blast would have killed 60 diners.", ["unrealised"]),
        ("The number of 30 dead shared in Quito does not correspond to the facts.", ["denied"]),
        ("Reports of 60 abductions were the handiwork of agitators.", ["denied"]),
        ("Talk of 25 dead in Lima is fabricated, the mayor said.", ["denied"]),
        ("She asked people to disregard a post that 200 bodies had been found.", ["denied"]),
        ("Unions have called for a march of 50,000 people in Santiago.", ["unrealised"]),
        ("The court asked for the release of 12 men held in Lima.", ["asserted"]),
        ("There may be 12 survivors who have not come forward.", ["unrealised"]),
        ("It was planned to post 40 officers at the port.", ["unrealised"]),
        ("Rescuers could hear four people under the rubble.", ["asserted"]),
        ("Officials fear the toll could exceed 100.", ["unrealised"]),
        ("She feared that the toll might cross 300 by November.", ["unrealised"]),
        ("Deaths are likely to top 200.", ["unrealised"]),
        ("The death toll is expected to rise above 500, up from 60 on Monday.",
         ["unrealised", "asserted"]),
        ("Arrests are expected to reach 500 this year.", ["unrealised"]),
        ("The camp in Gao is expected to take in 3,000 refugees.", ["unrealised"]),
        ("Some 19,640 people are expected to have their treatment in May.", ["unrealised"]),
        ("The death toll has exceeded 300.", ["asserted"]),
        ("The toll did not exceed 12.", ["asserted"]),
        ("Forty sailors were likely to have been on board.", ["asserted"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_count_has_its_status(record_of, text, wanted):
    assert statuses(record_of(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The minister did not deny that 12 prisoners had died.",
        "Police denied entry to 40 fans.",
        "Some 300 migrants were denied asylum.",
        "The firm denied responsibility for the blast that killed 12 workers.",
        "He denied that he had killed three women.",
        "Two suspects will appear in court on Monday.",
        "Two people are due in court on Monday.",
        "The storm, which killed 12 people, could reach Hanoi by Friday.",
        "The delay may have led to 40 deaths.",
        "Sami will be tried for killing 12 people.",
        "Not all 12 pupils were Danes.",
        "Contrary to reports, 12 people attended.",
        "Police jailed three men for giving false information.",
        "The court will hear the case against 12 men.",
        "The minister rejected a claim by 12 families.",
        "Osh denied that anyone was hurt among the 12 crew.",
        "If the 12 hostages are not freed, the talks end.",
        "In May 12 people died.",
        "The trial of the nine men was put off.",
    ],
    ids=str,
)
def test_trap_stays_asserted(record_of, text):
    assert statuses(record_of(text)) == ["asserted"]
