"""Where a sentence begins behind who says it: "Police said on Monday that the women ..."."""

from statextract.link.scene import Scene

_SAYING = frozenset("say says said added reported".split())
_SAYER = 8  # tokens of "The head of the provincial police said"
_SAID = 8  # tokens of "said in a statement on Monday that"
_SOURCE = 10  # tokens of "According to the head of the police,"
_WITHIN = frozenset(
    """
    on in at to late early earlier later also yesterday today a an the this his her its their
    statement report news press conference briefing interview reporters journalists morning
    afternoon evening night week
    """.split()
)


def behind_saying(scene: Scene, first: int, last: int) -> int:
    """The token behind "Officials say that" or "According to officials,", else the first."""
    if scene.word(first) == "according" and scene.word(first + 1) == "to":
        source = scene.between(first, min(last, first + _SOURCE))
        return first + source.index(",") + 1 if "," in source else first
    for token in range(first + 1, min(last, first + _SAYER)):
        if scene.word(token) == ",":
            break
        if scene.word(token) in _SAYING and scene.word(token + 1) not in (",", ".", ""):
            return _behind_that(scene, token + 1, min(last, token + 1 + _SAID))
    return first


def _behind_that(scene: Scene, first: int, last: int) -> int:
    """The token behind "on Monday that", or the first if no such words stand there."""
    calendar = scene.lexicons.classes.of("calendar")
    for token in range(first, last):
        word = scene.word(token)
        if word == "that":
            return token + 1
        if word not in _WITHIN and word not in calendar and not word.isdigit():
            break
    return first
