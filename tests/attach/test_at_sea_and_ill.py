"""Who is picked up at sea, struck by an outbreak, or told of as some of the bodies."""

import pytest

TOLD = {
    "a ferry": ("The ferry sank off Luzon. By noon 96 people had been picked up.", "rescued"),
    "a crew": ("The trawler had a crew of 30. So far 22 men have been picked up.", "rescued"),
    "two sentences on": (
        "A canoe capsized near Banjul. It was full. On Friday 14 men were picked up.",
        "rescued",
    ),
    "by police": ("The ship was empty. In Lagos 40 people were picked up by police.", "arrested"),
    "on land": ("In Lagos 40 people were picked up overnight.", "arrested"),
    "an outbreak": ("A second outbreak struck 500 pupils in Bandung.", "sick"),
    "a disease": ("Cholera has affected 412 children in Uige.", "sick"),
    "food": ("Food poisoning hit 75 guests at a wedding in Agra.", "sick"),
    "lightning": ("Lightning struck nine footballers in Bandung.", "injured"),
    "a bus": ("After the virus scare, nobody came. A bus hit seven pupils in Harare.", "injured"),
    "a lorry": ("As the flu season began, a lorry struck nine pupils in Harare.", "injured"),
    "a car": ("During the measles outbreak a car hit nine pupils.", "injured"),
    "in a district": ("A measles outbreak in the district has affected 40 boys.", "sick"),
    "a drought": ("The drought has affected 412 herders in Marsabit.", None),
    "of the bodies": ("He said 26 of the bodies were found in Aondo.", "killed"),
    "of the victims": ("He said 26 of the victims were found in Aondo.", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), TOLD.values(), ids=TOLD)
def test_what_befell_them(record_of, text, outcome):
    told = record_of(text).figures[-1].outcome

    assert (told and told.value) == outcome
