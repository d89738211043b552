"""Origins told in a row: "Most victims came from Togo (87), Mali (9)", "led by Poles with 40"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import noun_of
from statextract.link.grammar import SOME_OF
from statextract.link.leading import leads
from statextract.link.named import find_named
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Unit

_VERBS = frozenset(
    """
    are were is was came come hail hailed originate originated have had took emerged occurred
    happened arose stem stemmed
    """.split()
)
_COUNTED = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE)
_REACH = 3  # sentences with figures
_OPEN = SOME_OF | {"among"}
_SUBJECT = 12  # tokens from the first word to the verb
_LEADING = frozenset("led headed topped mostly mainly among especially notably chiefly".split())
_FEWEST = 2  # brackets of a row


@rule(["("], beside=True)
def tie_origin(scene: Scene, index: int) -> Tie | None:
    """Tie the first bare number in brackets behind a name to whom the subject names."""
    sentence = scene.sentence(index)
    if not _is_bare_bracket(scene, index):
        return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    if index != members[0] or sum(_is_bare_bracket(scene, other) for other in members) < _FEWEST:
        return None
    words = scene.between(sentence.first, min(sentence.last, sentence.first + _SUBJECT))
    verb = next((at for at, word in enumerate(words) if word in _VERBS), 0)
    if not verb or words[1] == "of":
        return None
    whole = _named_by(scene, index, sentence.first, sentence.first + verb)
    unit = None if whole is None else scene.drafts[whole].unit
    if whole is None or unit is None or unit.value not in _COUNTED:
        return None
    if not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    for other in members:
        if _is_bare_bracket(scene, other) and scene.drafts[other].unit is None:
            take_unit(scene, other, whole)
    mark = (scene.sites[index].first - 1, scene.sites[index].first)
    ahead = scene.between(sentence.first + verb, scene.sites[index].first)
    closed = verb > 1 and words[0] != "most" and _OPEN.isdisjoint(ahead)
    return Tie(whole, "rule:bracket-list", mark, "brackets", closed=closed)


def _named_by(scene: Scene, index: int, first: int, verb: int) -> int | None:
    """The figure that a subject names, with an article or as "Arrests took place in"."""
    if verb - first > 1:
        return find_named(scene, index, first, verb)
    noun = scene.word(first).rstrip("s")
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in scene.by_sentence[number]:
            if noun_of(scene.drafts[other]) == noun and leads(scene, other):
                return scene.first_of(other)
    return None


def _is_bare_bracket(scene: Scene, index: int) -> bool:
    """Whether a bare number alone stands in brackets behind a name."""
    draft, aside = scene.drafts[index], scene.sites[index].aside
    if aside is None or aside.kind != "bracket" or not aside.holds_only(draft.number):
        return False
    counted = draft.number.type is NumberType.COUNT
    bare = draft.phrase.head is None and draft.phrase.of is None
    return counted and bare and scene.document.words[aside.first - 1][:1].isupper()


@rule(["with"], beside=True)
def tie_people_with(scene: Scene, index: int) -> Tie | None:
    """Tie "Indians with 97" to the count before the row: "were 510, led by Poles with 138, ...".

    The next ones of the row go on its list.
    """
    if not _are_people_with(scene, index):
        return None
    cue = (scene.sites[index].first - 1, scene.sites[index].first)
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None:
        return None
    if _are_people_with(scene, other):
        return Tie(scene.whole_of(other), "rule:parallel", cue, sibling=other)
    ahead = scene.between(scene.sites[other].last, cue[0])
    led = "," in ahead and not _LEADING.isdisjoint(ahead) and len(ahead) <= _SUBJECT
    if not led or not can_hold(scene.drafts[other], scene.drafts[index]):
        return None
    return Tie(other, "rule:row", cue, "row")


def _are_people_with(scene: Scene, index: int) -> bool:
    """Whether a bare number is told of people whose name stands before "with"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    bare = draft.phrase.head is None and draft.phrase.of is None
    named = draft.nationality is not None and draft.nationality.end <= draft.number.start
    return bare and named and scene.word(first - 1) == "with"
