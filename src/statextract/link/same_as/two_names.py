"""Two people named before "the two": "John Roe and Ann Lee were held ... the two"."""

from statextract.link.scene import Scene
from statextract.link.within import within

_LONGEST = 4  # words of a name
_REACH = 120  # tokens before "the two"


def names_two_since(scene: Scene, index: int, other: int) -> bool:
    """Whether two are named behind a count and before "the two", who are these then.

    A count of its own may be of those named: "Two men were held. John Roe and Ann Lee denied".
    """
    if scene.drafts[index].number.value != 2 or scene.drafts[index].phrase.head is not None:
        return False
    if scene.drafts[other].of is None:
        return False
    last = scene.sites[index].first
    first = max(scene.sentence(other).last, last - _REACH)
    return any(_are_names(scene, at, first, last) for at in range(first + 1, last - 1))


def _are_names(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether "and" at a token joins the names of two people."""
    if scene.word(at) != "and":
        return False
    start, end = at, at + 1
    while start > max(first, at - _LONGEST) and _is_name_word(scene, start - 1):
        start -= 1
    while end < min(last, at + 1 + _LONGEST) and _is_name_word(scene, end):
        end += 1
    if at - start < 2 or end - at - 1 < 2:
        return False
    starts = scene.document.starts[start], scene.document.ends[end - 1]
    bodies = (span for body in scene.mentions.agencies for span in body.mentions)
    apart = not any(starts[0] <= begin < starts[1] for begin, _ in bodies)
    return apart and not within(scene.mentions.places, start, end)


def _is_name_word(scene: Scene, token: int) -> bool:
    word = scene.document.words[token]
    return word.isalpha() and word[0].isupper() and not word.isupper()
