"""Those of whom places are told, and the cases of a caseload."""

from tests.link.ties import ties


def test_those_freed_are_of_the_prisoners_and_not_of_the_jails(record_of):
    record = record_of(
        "The service has freed a total of 31 prisoners. The prisoners were freed from all the"
        " seven jails in the region. Fifteen of them are from Lae, four were freed from the camp"
        " prison, three from Daru and nine from the Goroka camp."
    )

    assert ties(record) == {"Fifteen<31", "four<31", "three<31", "nine<31"}
    assert [finding for finding in record.findings if finding.kind in ("fail", "review")] == []


def test_things_that_were_released_are_of_the_things(record_of):
    assert ties(record_of("Police stopped 12 boats. Four were released.")) == {"Four<12"}


def test_a_caseload_is_of_cases_and_no_toll(record_of):
    record = record_of("The Covid-19 death toll rose by 30. The total caseload stands at 7,438.")

    assert [(f.span.text, f.unit, f.outcome) for f in record.figures] == [
        ("30", "person", "killed"),
        ("7,438", "case", "sick"),
    ]
