"""Animals that were counted are no people, whatever befell some of them."""

import pytest

ANIMALS = [
    ("Officials counted 55 dead elephants. Poachers killed 20 of them; 35 died.", ["20", "35"]),
    ("A storm caught 300 sheep, of which 40 were killed.", ["40"]),
    ("Four wardens found 55 elephants. Poachers had killed 20 of them.", ["20"]),
    ("Rangers found 12 lions in May. Four of them had been injured.", ["Four"]),
]
PEOPLE = [
    "Twelve elephants came into a village. Four people were killed, two of them children.",
    "Wolves killed 30 sheep. Two shepherds were hurt; one of them died.",
    "A raft had 18 people when six crocodiles closed in. Four of them were rescued.",
    "Poachers shot 20 elephants. Four were arrested.",
]


@pytest.mark.parametrize(("text", "animals"), ANIMALS)
def test_some_of_the_animals_are_animals(record_of, text, animals):
    told = {figure.span.text: figure for figure in record_of(text).figures}
    assert {told[number].unit.value for number in animals} == {"object"}
    assert not any(told[number].outcome for number in animals)


@pytest.mark.parametrize("text", PEOPLE)
def test_people_beside_animals_are_people(record_of, text):
    assert record_of(text).figures[-1].unit.value == "person"
