"""Conflicts that the wording leaves no way out of are told loudly; what looks like one is not."""

import pytest

from statextract.model.vocabulary import Kind, Level

LOUD = (Level.ERROR, Level.WARNING)

TOLD = {
    "what became of more than there were": (
        (
            "Police rescued 15 girls from a brick kiln near Multan on Tuesday. The 17 girls were "
            "taken to a hospital."
        ),
        "DUP001",
    ),
    "families of more than there were": (
        (
            "Five men were sentenced to life in prison in Lusaka on Tuesday for killing a farmer. "
            "The families of the seven men wept as the judge read the verdict."
        ),
        "DUP001",
    ),
    "the trial of more than there were": (
        (
            "Police in Multan arrested five men on Tuesday over the kidnapping of a farmer. The "
            "seven men will appear in court on Friday."
        ),
        "DUP001",
    ),
    "the month of a headline, part of the year": (
        (
            "Navy stops 981 migrants in March\n\nThe navy stopped 318 migrants off the coast in "
            "March 2025, its spokesman said on Monday.\n\nIn the first three months of 2025, 2,219 "
            "migrants were stopped."
        ),
        "DUP001",
    ),
    "both sexes and, set apart, an age": (
        "Inspectors freed 112 workers. Ninety-seven are men and 51 women; six are under 18.",
        "SUM003",
    ),
    "a whole with its noun told before": (
        "Togo reported 65 measles cases. Of the 56 cases, 24 are new.",
        "DUP001",
    ),
    "the dead told before": (
        "A total of 65 people were killed. Of the 56 dead, 24 were women.",
        "DUP001",
    ),
    "pupils who are students": (
        (
            "Gunmen seized 46 pupils. Twelve of the pupils escaped, leaving 43 students in "
            "captivity."
        ),
        "REM002",
    ),
    "the dead of one place and another": (
        (
            "Seven people died in floods in Ghana on Monday. Six of the dead were in Accra and one "
            "in Kumasi; Tamale and Ho reported one each."
        ),
        "SUM002",
    ),
    "some of those before": (
        "Nine people were shot in Lima. Two others were hit, five of them with knives.",
        "SUB001",
    ),
    "the hurt of a headline, with the dead of another month": (
        "33 hurt in raids\n\nTroops hurt 31 people on 3 June 2024. In Gao two died in May 2024.",
        "DUP001",
    ),
    "more of the attackers than there were": (
        (
            "Four attackers were killed in Oslo. Seven of the attackers wore uniforms and at least "
            "one had a belt."
        ),
        "SUM002",
    ),
    "of those arrested": (
        (
            "Police in Bergen arrested six people. The raids on farms around the city went on for "
            "three days and took officers far up the fjords, on boats of the coastguard. Charges "
            "have been laid against nine of those arrested."
        ),
        "SUB001",
    ),
    "whatever became of the victims": (
        (
            "Ninety-four writers were its victims: 63 were let go without charge, 21 were taken to "
            "court and 12 were jailed."
        ),
        "SUM001",
    ),
    "a headline's wounded beside the same dead": (
        (
            "Bus crash kills nine in Cusco, injures 41\n\nA bus left the road near Cusco, killing "
            "nine passengers and injuring 14."
        ),
        "DUP001",
    ),
    "the first paragraph under the picture": (
        (
            "The coastguard in the far north of the island has rescued 64 people from two boats\n\n"
            "The coastguard in the far north of the island has rescued 46 people from two boats."
        ),
        "DUP001",
    ),
    "all of a headline's dead": (
        (
            "69 confirmed dead in Chile mine fire\n\nAll 34 miners trapped in the fire in Chile "
            "were confirmed dead, officials said."
        ),
        "DUP001",
    ),
    "one and the other seven of six": (
        "Six people caught Nipah in Dhaka. One recovered; the other seven died.",
        "REM002",
    ),
    "those of headline and lede": (
        (
            "48 hurt in bus crash near Pune\n\nForty-eight people were injured when a bus "
            "overturned near Pune. Of the 63 injured, 39 were discharged."
        ),
        "DUP001",
    ),
}

SILENT = {
    "more bodies of a headline, told place by place": (
        "Ten more bodies found in Kerala\n\nRescuers found four more bodies in Wayanad on Friday. "
        "Six more were found in Idukki."
    ),
    "raids of a month and of a town": (
        "Police arrest 40 in March raids\n\nPolice arrested 12 people in Cork on Friday 14 March "
        "2025, the force said.\n\nIn the first three months of 2025, 300 people were arrested."
    ),
    "some of the hurt in a headline alone": (
        "Two dead, 40 hurt in Lima crash, 12 of them badly\n\nTwo people died and 40 were hurt in "
        "a crash in Lima."
    ),
    "as many passengers as were hurt": (
        "A crash hurt 42 people. Two of them died, while the other 42 passengers walked home."
    ),
    "those of whom some were hurt": (
        "Eight soldiers were hurt in the blast. The 11 soldiers were travelling in a lorry."
    ),
    "those of whom some died": (
        "Ten students died when a bus overturned near Pune on Monday. The 12 students were on "
        "their way home from a picnic."
    ),
    "those of whom some were saved": (
        "Rescuers pulled five miners out of the shaft on Tuesday. The seven miners had been "
        "trapped since Sunday."
    ),
    "men held before": (
        "Police arrested 12 men on Monday. The 16 men already in custody were charged with arson."
    ),
    "workers of whom some were hurt": (
        "Nurses treated nine workers for burns. The 12 workers were repairing a boiler."
    ),
    "the injured, told for the first time": (
        "Police shot 12 protesters dead in Kisumu on Monday. The 40 protesters injured in the "
        "march were taken to a hospital."
    ),
    "all the girls of two kilns": (
        "Police rescued 15 girls from a brick kiln near Multan and two from another on Tuesday. "
        "The 17 girls were taken to a hospital."
    ),
    "some of the girls": (
        "Police rescued 15 girls from a brick kiln near Multan on Tuesday. The seven girls who "
        "were ill were taken to a hospital."
    ),
    "those of another month": (
        "Malta took in 61 asylum seekers in May. In June it was home to more than the 74 asylum "
        "seekers of April."
    ),
    "more dead in a headline, and the toll so far": (
        "Cholera kills 12 more in Sofala\n\nCholera has killed 41 people in Mozambique's Sofala "
        "province since January, the health ministry said on Monday."
    ),
    "a table of some of the crops' workers": (
        "Farm | Women | Children | Total\nA | 20 | 5 | 500\nB | 30 | 7 | 600\nAll | 50 | 12 | 1,100"
    ),
    "another attack": (
        "Grenade kills five in Goma, wounds 26\n\nA grenade killed five people in Goma, wounding "
        "26. Last year another killed five and wounded 14."
    ),
    "at least so many": (
        "Blast kills five in Goma, wounds 26\n\nA blast killed five people in Goma and wounded at "
        "least 14."
    ),
    "both sexes and, set apart, an age of some": (
        "Inspectors freed 112 workers. Ninety-seven are men and 15 women; six are under 18."
    ),
    "a whole of another town": (
        "Police held 65 men in Oslo. In Bergen, of the 56 men, 24 were charged."
    ),
    "a whole of another month": (
        "Police held 65 men in May. Of the 56 men held in June, 24 were charged."
    ),
    "a whole told as well": (
        "Police held 65 men in Oslo and 56 in Bergen. Of the 56 men, 24 were charged."
    ),
    "the same words of two places": (
        "The coastguard in the far north of the island rescued 64 people. The coastguard in the "
        "far south of the island rescued 46 people."
    ),
    "the same words of two days": (
        "On Monday the coastguard of the northern island rescued 64 people. On Tuesday the "
        "coastguard of the northern island rescued 46 people."
    ),
    "those of a longer story": (
        "Forty-eight people were injured when a bus overturned near Pune. Of the 63 injured on "
        "that road in 2023, 39 were discharged."
    ),
    "a new total": "Eight people were hurt in Lagos. Of the 21 hurt in Kano, nine are children.",
    "numbers that nobody could read": (
        "Soldiers were behind 123 of the 187 attacks. Rebels committed 33 and bandits 17, while "
        "the rest, 14, could not be placed."
    ),
    "a list of like things": "They came home to the capital in three groups, of 130, 74 and 42.",
    "them who are not the six": (
        "Six men were held in Bergen. The raids on farms around the city went on for three days "
        "and took officers of two counties far up the fjords. Nine of them were hurt."
    ),
}


def loud(record):
    found = [each for each in record.findings if each.level in LOUD]
    return [each.code for each in found if each.kind in (Kind.FAIL, Kind.REVIEW)]


@pytest.mark.parametrize(("text", "code"), TOLD.values(), ids=TOLD)
def test_a_conflict_is_told_loudly(text, code, record_of):
    assert loud(record_of(text)) == [code]


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_may_be_right_is_not(text, record_of):
    assert loud(record_of(text)) == []


def test_a_total_of_a_table_is_wrong_however_far_off(record_of):
    table = (
        "Point | Events | Men | Women | Total\nSfax | 4 | 238 | 41 | 279\nGabes | 3 | 196 | 33 "
        "| 229\nZarzis | 1 | 69 | 11 | 80\nAll | 8 | 503 | 85 | 10,588"
    )

    assert set(loud(record_of(table))) == {"SUM007"}
