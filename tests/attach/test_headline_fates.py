"""Headlines without a verb, fears, and people on their way: what befell those counted."""

import pytest


@pytest.mark.parametrize(
    ("text", "role", "outcome", "status"),
    [
        ("Six children on school bus injured", "victim", "injured", "asserted"),
        ("Six children in overcrowded bus hurt", "victim", "injured", "asserted"),
        ("Twelve workers at quarry near Taif trapped", "victim", "trapped", "asserted"),
        ("Nine tourists on Alpine trail missing", "victim", "missing", "asserted"),
        ("Three pupils from Kaduna school abducted", "victim", "abducted", "asserted"),
        ("All 92 passengers on the ferry off Cebu feared dead", "victim", "killed", "unrealised"),
        ("Twelve crew of the trawler presumed dead", "victim", "killed", "unrealised"),
        ("Two men on trial for girl abducted", "other", None, "asserted"),
        ("Three friends of girl murdered in Cork", "other", None, "asserted"),
        ("Police hunt two men in robbery on bus hijacked in Durban", "suspect", None, "asserted"),
        ("It is possible all 62 people on board were killed.", "victim", "killed", "unrealised"),
        ("It was likely that 30 miners had died.", "victim", "killed", "unrealised"),
        ("Rescuers fear 30 miners have died.", "victim", "killed", "unrealised"),
        ("Ten girls being driven to Pune were rescued.", "victim", "rescued", "asserted"),
        ("Police were told of ten girls being driven to Pune.", "other", None, "asserted"),
        ("Armed men took away 14 students near Kuriga.", "victim", "abducted", "asserted"),
        ("Armed police took away 14 students near Kuriga.", "other", None, "asserted"),
        ("Crews shifted 150 villagers to safer areas.", "victim", "evacuated", "asserted"),
        ("Crews shifted 150 beds to safer areas.", None, None, "asserted"),
        ("Some 90 hikers were brought to higher ground.", "victim", "evacuated", "asserted"),
        ("Border agents found 14 migrants inside a van.", "other", "stopped", "asserted"),
        ("Border agents found 14 migrants dead inside a van.", "victim", "killed", "asserted"),
        ("Aid workers found 14 migrants inside a van.", "other", None, "asserted"),
        ("Six passengers were bleeding when help came.", "victim", "injured", "asserted"),
    ],
    ids=str,
)
def test_fate(record_of, text, role, outcome, status):
    figure = next(iter(record_of(text).figures))

    assert (figure.role, figure.outcome, figure.status) == (role, outcome, status)


def test_those_in_a_row_behind_a_clause_are_its_object(record_of):
    record = record_of(
        "Police held 11 men and freed 12 girls. The accused planned to take the girls to three "
        "cities — four to Delhi, two to Mumbai and six to Pune."
    )

    assert [figure.role for figure in record.figures if figure.quantity.value in (4, 6)] == [
        "victim"
    ] * 2
    assert not [finding for finding in record.findings if finding.kind == "fail"]
