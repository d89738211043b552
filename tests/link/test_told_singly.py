"""People told of one at a time: a sum that lacks no more than them is not wrong."""

import pytest

RIGHT = {
    "another": "Seven broke out. Three are caught and another was shot. The other three hide.",
    "a noun": "Eight hikers were lost. A woman was found dead. Five left. The other two called.",
    "a name": "Seven were shot. Ali Khan, 24, died. Four left. The remaining two are ill.",
    "an ordinal": "Two of the five miners were found. A third walked out. The other two are lost.",
    "in a list": "Six people died: a mother, her three children and two neighbours.",
    "a family": "Seven people died: a family, three boys and two girls.",
    "with age": "Of 13 hurt, ten went home. A 60-year-old woman is ill; the other two are not.",
}
WRONG = {
    "too many": "Seven broke out. Five were caught, another was shot. The remaining three hide.",
    "too few": "Seven broke out. Two were caught, another was shot. The remaining two hide.",
    "who speaks": "Seven broke out, a guard said. Three were caught. The remaining three hide.",
    "a family beside": "A family called. Seven people died: three boys and three girls.",
    "a thing": "38 were hurt when a passenger bus fell. Eleven of them are ill. The other 26 left.",
}


def alarms(record):
    return [finding.code for finding in record.findings if finding.level.value == "error"]


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_who_is_told_singly_may_be_what_the_parts_lack(record_of, text):
    assert alarms(record_of(text)) == []


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_nobody_accounts_for_is_an_error(record_of, text):
    assert len(alarms(record_of(text))) == 1
