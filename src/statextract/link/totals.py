"""What "the total" names: the topic, the total of a time, or that of the count beside a share."""

from statextract.link.fit import are_deaths_of_cases, fits, units_agree
from statextract.link.leading import find_topic
from statextract.link.named import figures_before
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.vocabulary import NumberType

_OR = ([",", "or"], [","], ["("], ["–"])
_NEAR = 4  # sentences with figures
_ROUNDING = 0.006


def find_total(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the count that "the total" or "the November total" names from one token to another."""
    dated = _of_that_time(scene, index, first, last)
    if dated is not None:
        return dated
    topic, said = find_topic(scene, index), _said_again(scene, index)
    if said is None or topic is None:
        return topic
    mine, some_of = scene.drafts[said], scene.whole_of(said)
    if some_of is not None and _is_as_large(scene, index, said, some_of):
        return some_of  # "58 of the victims, or 49.6 per cent of the total"
    alike = units_agree(mine, scene.drafts[topic]) and can_hold(scene.drafts[topic], mine)
    if alike and _is_as_large(scene, index, said, topic):
        return topic
    whole = _whole_by_share(scene, index, said)
    if whole is not None or not alike or _said_again(scene, topic + 1) == topic:
        return whole  # "Lima has 386, or 62% of the total. Ica has 100, or 16% of the total"
    return topic


def _said_again(scene: Scene, index: int) -> int | None:
    """The count of which a share tells again: "386 cases, or 62% of the total"."""
    before = index - 1
    if before < 0 or scene.drafts[index].number.type is not NumberType.SHARE:
        return None
    end = max(scene.sites[before].last, (scene.drafts[before].phrase.of or (0, 0))[1])
    gap = scene.between(end, scene.sites[index].first)
    if scene.drafts[before].number.type is NumberType.SHARE:
        return _said_again(scene, before) if gap == ["("] else None  # "almost half (49.6%)"
    return before if gap in _OR else None


def _whole_by_share(scene: Scene, index: int, said: int) -> int | None:
    """The count before of which another is as large a share as is printed."""
    for other in figures_before(scene, said):
        mine, theirs = scene.drafts[said], scene.drafts[other]
        alike = units_agree(mine, theirs) or are_deaths_of_cases(mine, theirs)
        if alike and _is_as_large(scene, index, said, other):
            return scene.first_of(other)
    return None


def _is_as_large(scene: Scene, index: int, said: int, whole: int) -> bool:
    """Whether a count is as large a share of another as is printed."""
    share, size = scene.drafts[index].number.value, scene.drafts[said].number.value
    total = scene.drafts[whole].number.value
    if not share or not size or not total:
        return False
    return abs(size / total - share) <= _ROUNDING


def _of_that_time(scene: Scene, index: int, first: int, last: int) -> int | None:
    """The largest count before of the time that "the November total" names."""
    dates = within(scene.mentions.dates, first, last)
    time = dates[0].value if dates else None
    told = [
        other
        for number in scene.sentences_before(scene.drafts[index].sentence, _NEAR)
        for other in scene.by_sentence[number]
        if (when := scene.drafts[other].when) is not None and when.value == time
    ]
    fitting = [o for o in told if scene.whole_of(o) is None and fits(scene, index, o)]
    held = [o for o in fitting if can_hold(scene.drafts[o], scene.drafts[index])]
    return max(held, key=lambda o: scene.drafts[o].number.value or 0, default=None)
