"""The clause that a figure was read from, as its evidence."""

import pytest

CUT = [
    ("and", "Twelve people were killed and 30 were wounded.", "30 were wounded."),
    ("headline", "Blast kills 12, wounds 30", "wounds 30"),
    ("relative", "The fire, which hurt nine girls, killed 30 men.", "which hurt nine girls,"),
    ("whole", "Police in Oslo arrested 12 men.", "Police in Oslo arrested 12 men."),
    ("share", "They held 14 men, two of them Danes, and slept.", "two of them Danes,"),
    ("brackets", "They held 14 men (nine Danes) in Riga.", "nine Danes)"),
    ("said", "Police said 12 men were held.", "Police said 12 men were held."),
    ("dated", "The 12 men held since May were freed.", "The 12 men held since May were freed."),
    ("subordinate", "While ten men dug, 30 were wounded.", "30 were wounded."),
]


@pytest.mark.parametrize(
    ("text", "clause"), [case[1:] for case in CUT], ids=[case[0] for case in CUT]
)
def test_a_sentence_is_cut_at_verbs_of_their_own(record_of, text, clause):
    assert clause in {figure.evidence.text for figure in record_of(text).figures}


def test_what_is_owned_begins_no_clause(record_of):
    text = "Kenya's police said four soldiers and three rebels died in the attack."
    assert [figure.outcome.value for figure in record_of(text).figures] == ["killed", "killed"]
