"""Whether a sentence tells of an event before or beside that of a story: "In an earlier crash".

"A blast killed 40 on Monday. In January, militants stormed a school. Twelve died in that attack":
that attack is the one of the sentence before, not the blast.
"""

from statextract.link.event_words import DEEDS, EVENTS, are_several
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.period import read_period

# What kills by nature, and what does not: neither is an event of the other.
_NATURE = frozenset(
    """
    flood floods flooding storm storms cyclone typhoon hurricane earthquake quake tsunami heatwave
    drought eruption wildfire wildfires
    """.split()
)
_TRAFFIC_OR_ARMS = frozenset(
    """
    crash crashes collision collisions accident accidents shooting shootings stabbing bombing
    bombings ambush airstrike
    """.split()
)
# Events of which one is no part of another one.
_ALIKE = frozenset(
    """
    crash collision accident shooting stabbing attack bombing fire blaze blast explosion raid
    """.split()
)
_COMING = frozenset(
    "came comes follows followed happened occurred launched began begun started opened".split()
)
_AFTER = frozenset("after since follows followed".split())
_HAPPENING = DEEDS | frozenset(
    """
    incident abduction kidnapping tragedy disaster violence sentencing sentences verdict verdicts
    conviction convictions ruling arrests arrest charges raid raids operation investigation
    inquiry probe crackdown review campaign
    """.split()
)
_OTHER = frozenset("another other separate previous earlier similar different".split())
_CASES = frozenset(
    "case trial lawsuit prosecution investigation inquiry probe operation scheme plot".split()
)
_BEFORE = frozenset(["previous", "earlier"])
_OPENERS = frozenset("in during at".split())
_FRONT = 6  # tokens of "at the time of the earlier crash"
_GAP = 3  # tokens from "earlier" to "crash"
_AGENTS = frozenset("in by during".split())
_FURTHER = frozenset("second third further unrelated".split())
_BEHIND = 10  # tokens from a count to "in another crash"


def is_of_other_event(scene: Scene, index: int, whole: int, *, bare: bool = False) -> bool:
    """Whether the words of a count's sentence set it apart from a group told before.

    A total may be of several events, "a similar operation" with them; what a ``bare`` count goes
    on from is of one.
    """
    number = scene.drafts[index].sentence
    told = scene.drafts[whole].sentence
    if told >= number or EVENTS.isdisjoint(scene.said[number]):
        return False
    if _opens_another(scene, index, _OTHER if bare else _BEFORE):
        return True
    if bare and _befell_in_another(scene, index) and not are_several(scene, told):
        return True
    if bare and _befell_in_the_second(scene, index, whole):
        return True
    named = told < number - 1 and "that" in scene.said[number]
    return named and _takes_up(scene, number) and _brings_in(scene, number - 1, whole)


def comes_after(scene: Scene, index: int) -> bool:
    """Whether an event is told to come after that of a count: "It came days after 39 were held".

    So does what began then: "The inquiry was launched after the conviction of nine men".
    """
    if _COMING.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    first, here = scene.sentence(index).first, scene.sites[index].first
    for token in range(first + 1, min(here, first + _FRONT)):
        if scene.word(token) in _COMING:
            named = scene.between(first, token)
            told = named == ["it"] or not _HAPPENING.isdisjoint(named)
            return told and not _AFTER.isdisjoint(scene.between(token, here))
    return False


def is_of_other_cause(scene: Scene, index: int, whole: int) -> bool:
    """Whether crashes or arms killed these and nature those: "floods killed 90", "in a crash"."""
    mine = scene.said[scene.drafts[index].sentence]
    theirs = scene.said[scene.drafts[whole].sentence]
    man_made = not mine.isdisjoint(_TRAFFIC_OR_ARMS) and mine.isdisjoint(_NATURE)
    return man_made and not theirs.isdisjoint(_NATURE) and theirs.isdisjoint(_TRAFFIC_OR_ARMS)


def tells_own_crash(scene: Scene, index: int, whole: int) -> bool:
    """Whether "in a crash" stands behind a count, and a group died in a crash told before.

    A storm may kill some in a landslide; no crash is some of another crash.
    """
    start, end = scene.sites[index].last, scene.sentence(index).last
    told = scene.said[scene.drafts[whole].sentence]
    if scene.drafts[whole].sentence >= scene.drafts[index].sentence:
        return False
    return any(
        scene.word(token) in ("a", "an")
        and scene.word(token - 1) in _AGENTS
        and not _ALIKE.isdisjoint(scene.between(token + 1, min(end, token + 1 + _GAP)))
        and not _ALIKE.isdisjoint(told)
        for token in range(start, min(end, start + _BEHIND))
    )


def is_of_other_case(scene: Scene, index: int) -> bool:
    """Whether "in a related case" or "in a separate trial" stands behind a count."""
    start, end = scene.sites[index].last, scene.sentence(index).last
    return any(
        scene.word(token) in ("a", "an")
        and scene.word(token - 1) == "in"
        and scene.word(token + 1) in _OTHER | {"related", "unrelated"}
        and scene.word(token + 2) in _CASES
        for token in range(start + 1, min(end, start + _BEHIND))
    )


def _opens_another(scene: Scene, index: int, words: frozenset[str]) -> bool:
    """Whether "In an earlier crash" or "In another collapse" opens the sentence of a count."""
    first, here = scene.sentence(index).first, scene.sites[index].first
    if scene.word(first) not in _OPENERS:
        return False
    for token in range(first + 1, min(here, first + _FRONT)):
        if scene.word(token) in words:
            return not EVENTS.isdisjoint(scene.between(token + 1, min(here, token + 1 + _GAP)))
    return False


def _befell_in_another(scene: Scene, index: int) -> bool:
    """Whether "in another crash" or "by a second blast" stands behind a count."""
    start, end = scene.sites[index].last, scene.sentence(index).last
    for token in range(start, min(end, start + _BEHIND)):
        if scene.word(token) not in _AGENTS:
            continue
        at = token + 1 + (scene.word(token + 1) in ("a", "an", "the"))
        further = scene.word(at) in _FURTHER and scene.word(token + 1) in ("a", "an")
        if further or scene.word(at) in _OTHER:
            return not EVENTS.isdisjoint(scene.between(at + 1, min(end, at + 1 + _GAP)))
    return False


def _befell_in_the_second(scene: Scene, index: int, whole: int) -> bool:
    """Whether "in the second tremor" is said of a count, and a group was told before "a second"."""
    end = scene.sentence(index).last
    said = scene.between(scene.sites[index].last, end)
    later = scene.between(scene.drafts[whole].number.last, scene.sentence(whole).last)
    if "second" not in later or "second" not in said:
        return False
    at = scene.sites[index].last + said.index("second")
    return scene.word(at - 1) == "the" and not DEEDS.isdisjoint(scene.between(at + 1, at + _GAP))


def _takes_up(scene: Scene, number: int) -> bool:
    """Whether a sentence names "that attack", or "that bomb attack"."""
    sentence = scene.document.sentences[number]
    return any(
        scene.word(token) == "that"
        and not EVENTS.isdisjoint(scene.between(token + 1, min(sentence.last, token + _GAP)))
        for token in range(sentence.first, sentence.last)
    )


def _brings_in(scene: Scene, number: int, whole: int) -> bool:
    """Whether a sentence brings in another event, by its words or by a time of its own."""
    sentence, when = scene.document.sentences[number], scene.drafts[whole].when
    if not _OTHER.isdisjoint(scene.between(sentence.first, sentence.last)):
        return True
    mine = read_period(when.value if when else None)
    dates = within(scene.mentions.dates, sentence.first, sentence.last)
    times = [read_period(date.value) for date in dates]
    known = [time for time in times if time is not None]
    return mine is not None and bool(known) and not any(time.meets(mine) for time in known)
