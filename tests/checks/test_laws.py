"""Laws that hold for every record."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statextract.checks import check
from statextract.checks.engine.propagate import propagate
from statextract.checks.facts import Facts

numbers = st.integers(1, 5000)
system = st.recursive(numbers, lambda part: st.lists(part, min_size=2, max_size=4), max_leaves=12)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def total_of(tree):
    return tree if isinstance(tree, int) else sum(map(total_of, tree))


def enter(sheet, tree, *, slack=0, turned=False, **fields):
    """Enter a tree of sums as figures, each part before or after its siblings."""
    value = total_of(tree)
    whole = sheet.figure((max(value - slack, 0), value + slack) if slack else value, **fields)
    if not isinstance(tree, int):
        branches = tree[::-1] if turned else tree
        parts = [enter(sheet, part, slack=slack, turned=turned, of=whole) for part in branches]
        sheet.partition(whole, *parts)
    return whole


@quick
@given(tree=system, slack=st.integers(0, 50))
def test_a_consistent_system_never_fails(sheet_of, tree, slack):
    sheet = sheet_of()
    enter(sheet, tree, slack=slack)

    assert sheet.loud() == []


@quick
@given(tree=system, other=system)
def test_a_consistent_partition_removes_no_finding(sheet_of, tree, other):
    alone, beside = sheet_of(), sheet_of()
    for sheet in (alone, beside):
        sheet.figure(total_of(tree) + 1, of=enter(sheet, tree))
    enter(beside, other)

    assert set(alone.loud()) <= set(beside.loud())


@quick
@given(tree=system)
def test_the_order_of_the_parts_changes_no_finding(sheet_of, tree):
    found = []
    for turned in (False, True):
        sheet = sheet_of()
        sheet.figure(total_of(tree) + 1, of=enter(sheet, tree, turned=turned))
        found.append(sorted(sheet.loud()))

    assert found[0] == found[1]


@quick
@given(tree=system, wrong=numbers, slack=st.integers(1, 500))
def test_a_wider_range_creates_no_conflict(sheet_of, tree, wrong, slack):
    narrow, wide = sheet_of(), sheet_of()
    narrow.figure(wrong, of=enter(narrow, tree))
    wide.figure((max(wrong - slack, 0), wrong + slack), of=enter(wide, tree))

    conflicts = [
        sum(finding.kind in ("fail", "review") for finding in sheet.check())
        for sheet in (narrow, wide)
    ]
    assert conflicts[1] <= conflicts[0]


@quick
@given(tree=system, slack=st.integers(0, 50))
def test_propagation_keeps_the_true_values(sheet_of, tree, slack):
    sheet = sheet_of()
    enter(sheet, tree, slack=slack)
    facts = Facts(sheet.record())

    ranges, conflict = propagate(facts.ranges, facts.edits)

    assert conflict is None
    assert all(facts.ranges[name].holds(found) for name, found in ranges.items())


@quick
@given(tree=system)
def test_checking_twice_gives_the_same(sheet_of, tree):
    sheet = sheet_of()
    sheet.figure(total_of(tree) + 1, of=enter(sheet, tree))
    record = sheet.record()

    assert check(record) == check(record)
