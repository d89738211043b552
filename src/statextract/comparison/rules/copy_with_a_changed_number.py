"""XDO004."""

from collections.abc import Iterator

from statextract.comparison.rule import Clash, Coverage, comparison_rule

_STORY = (
    "Police in Takeo stopped {} people at the border. Of them, 12 were charged. "
    "Officers also seized nine trucks. Three villagers were hurt in the raid."
)


@comparison_rule(
    "XDO004",
    flags=[(_STORY.format(107), _STORY.format(170))],
    passes=[
        (_STORY.format(107), _STORY.format(107)),
        (_STORY.format(107), "Police in Kampot stopped 170 people at the border."),
    ],
)
def copy_with_a_changed_number(coverage: Coverage) -> Iterator[Clash]:
    """Find two articles of nearly the same wording that differ in one number.

    Why it matters:
        Two versions of one wire story: a digit slipped in one, or the later one brings it up to
        date. Whoever keeps both counts one event twice.

    Stays silent when:
        More than one clause with figures differs, or the articles have fewer than three.

    Source:
        Near-duplicate detection by shingles, here of whole clauses without their digits.
    """
    for copy in coverage.copies:
        yield Clash(
            f"nearly the same article with {copy.said} in {copy.one[0]}, {copy.says} in "
            f"{copy.other[0]}",
            (copy.one, copy.other),
            (copy.one[0], copy.other[0], copy.said, copy.says),
        )
