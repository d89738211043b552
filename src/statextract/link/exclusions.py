"""Counts that a sentence leaves out of what it tells: "Apart from the 12 dead, 40 went home"."""

from statextract.link.scene import Scene

_FORMS: tuple[tuple[str, ...], ...] = (
    ("apart", "from"),
    ("aside", "from"),
    ("leaving", "aside"),
    ("leaving", "out"),
    ("not", "counting"),
    ("not", "including"),
    ("without", "counting"),
    ("except", "for"),
    ("excluding",),
    ("besides",),
)
CUES = frozenset(form[-1] for form in _FORMS)
_DETERMINERS = frozenset("the those all its their some about at least".split())
_DETERMINED = 2  # words between the form and the number


def excluding_words(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the tokens of "apart from" right before a count, or None if there are none."""
    token = scene.drafts[index].number.first
    for _ in range(_DETERMINED):
        if scene.word(token - 1) in _DETERMINERS:
            token -= 1
    if scene.word(token - 1) not in CUES:
        return None
    for form in _FORMS:
        first = token - len(form)
        if first >= 0 and tuple(scene.between(first, token)) == form:
            return first, token
    return None
