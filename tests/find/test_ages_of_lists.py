"""Ages that no word calls so: "three men of 22, 27 and 40", "Ana Diaz, 22 was hurt"."""

import pytest

from statextract.model.vocabulary import NumberType

TEXTS = [
    (
        "Police held three men of 22, 27 and 40 and a youth of 18 who fled.",
        ["22", "27", "40", "18"],
    ),
    ("Ana Diaz, 22 was hurt.", ["22"]),
    ("Anne O'Brien, 27, who was pregnant, died.", ["27"]),
    ("In Mastung, 22 died in a raid.", []),
    ("Last Friday, 22 died in a raid.", []),
    ("In Delhi, 22, all students, were held.", []),
    ("Asha Rao, 22, all smiles, was freed.", ["22"]),
    ("Near Port Sudan, 22 died.", []),
    ("It met three men of 22 villages.", []),
    ("Two men were held, one aged 58, and the other 27, are in custody.", ["58", "27"]),
    ("Of the two boys, one was 17 and the other 14.", ["17", "14"]),
    ("Of the 25 men, one was aged 17 and the other 24 were over 60.", ["17", "60"]),
    ("One girl was aged 15, persons around her were the other 11; all fell ill.", ["15"]),
    ("Of the girls, 46 were aged 12 to 15, 27 were 16 or 17.", ["12 to 15", "16 or 17"]),
    ("Of the boys, 40 were aged 6 to 9 and 12 were aged 10.", ["6 to 9", "10"]),
    (
        "Of the girls, 27 were 16 or 17 and 8 were under 12; all were aged 8 to 17.",
        ["12", "8 to 17"],
    ),
    ("Three boys aged 9, 12 and 15 were hurt.", ["9", "12", "15"]),
    ("The women killed were 61 and 64. The boys were 4, 7 and 13.", ["61", "64", "4", "7", "13"]),
    (
        "The two boys were 9 and 12. The suspects were 19 and 22, police said.",
        ["9", "12", "19", "22"],
    ),
    (
        "The three women killed were 41, 44 and 70, and the two men were 50 and 52.",
        ["41", "44", "70", "50", "52"],
    ),
    ("The recruits were 16 and 17 when they joined; 40 of them were girls.", ["16", "17"]),
    ("The boys were 4, 7 and 13, and 12 girls were hurt.", ["4", "7", "13"]),
    ("The dead were 12, 14 of the injured are critical.", []),
    ("The patients were 12 and 14, respectively, in the two clinics.", []),
    ("The victims were 12 men and 14 women.", []),
    ("The dead were 12 in Kano and 14 in Gao. The scores were 61 and 64.", []),
    ("The three boys were 9 and 12 again.", []),
    ("Two of the girls were under 13 when it began.", ["13"]),
    ("Four of the victims were under 16 at the time.", ["16"]),
    ("Ten students were hurt, of whom two were 15.", ["15"]),
    ("Ten students died, five of them were 15 or younger.", ["15"]),
    ("Ten students came, of whom two were 15 minutes late.", []),
    ("Arrests were under 20 per cent at the time.", []),
    ("By province, 33 come from Aceh, 22 from West Java, 17 from Bangka.", []),
    ("In all 40 hail from Oran, 31 from Tiaret Nord, 12 from Blida.", []),
    ("They met Ana Diaz, 22 from Quito, and Lea Roth, 31 from Loja.", ["22", "31"]),
    ("Two pupils – Ana Diaz, 15, and Lea Roth, 16 – were hurt.", ["15", "16"]),
]


@pytest.mark.parametrize(("text", "ages"), TEXTS, ids=[text for text, _ in TEXTS])
def test_only_the_years_of_people_are_ages(record_of, text, ages):
    numbers = record_of(text).numbers
    assert [number.span.text for number in numbers if number.type is NumberType.AGE] == ages


def test_an_age_or_more_is_no_count(record_of):
    record = record_of("Police freed 12 girls; five of them were 15 or more.")
    assert [figure.span.text for figure in record.figures] == ["12", "five"]
    assert not [f for f in record.findings if f.level.value == "error"]
