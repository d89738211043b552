"""Counts that are told without a number: "a man was killed and two others hurt", "Both died"."""

from statextract.lexicons.outcomes import OutcomeWord
from statextract.lexicons.people import Person
from statextract.link.grammar import AUXILIARIES
from statextract.link.scene import Scene
from statextract.link.sites import Site
from statextract.model.document import Hit, Sentence
from statextract.model.draft import Cited, Clause, Draft, Phrase
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import Bound, NumberType, Unit

_ARTICLES = frozenset(("a", "an"))
_GAP = 2  # words between article and noun
_REACH = 3  # words between noun and participle: "was", "has been"


def derive_ones(scene: Scene) -> None:
    """Add "a man" as one person where a sentence with counts tells what was done to him."""
    if scene.document.hits(scene.lexicons.outcomes):
        for number in scene.held:
            if scene.said[number].isdisjoint(_ARTICLES):
                continue
            for hit in _singulars(scene, scene.document.sentences[number]):
                fate = _fate(scene, hit.last)
                if fate is not None:
                    _add(scene, hit, fate)


def derive_both(scene: Scene) -> None:
    """Add "both" as two, stated before, where a sentence begins with it."""
    if "both" not in scene.words:
        return
    for number in list(scene.by_sentence):
        if number + 1 < len(scene.document.sentences):
            _read_both(scene, number, scene.document.sentences[number + 1])


def _read_both(scene: Scene, number: int, sentence: Sentence) -> None:
    """Read "both" at the start of a sentence as the only two of the one before."""
    first = sentence.first
    if scene.word(first) != "both" or scene.word(first + 1) not in AUXILIARIES:
        return
    taken = any(
        scene.drafts[index].number.first == first
        for index in scene.by_sentence.get(sentence.index, ())
    )
    twos = [
        index
        for index in scene.by_sentence[number]
        if scene.drafts[index].number.value == 2 and scene.drafts[index].unit is not None
    ]
    if len(twos) != 1 or taken:
        return
    giver = scene.drafts[twos[0]]
    draft = _draft(scene, sentence, first, first + 1, 2)
    cited = scene.cite(twos[0])
    if giver.unit is not None:
        draft.unit = Cited(giver.unit.value, f"figure:{twos[0]}", *cited)
    draft.same_as = Cited(twos[0], "rule:both", *cited)
    fate = _fate(scene, first + 1)
    if fate is not None:
        _take_fate(scene, draft, fate)
    _append(scene, draft)


def _singulars(scene: Scene, sentence: Sentence) -> list[Hit[Person]]:
    """The nouns of one person after "a" or "an" in a sentence."""
    starting = scene.document.starting(scene.lexicons.people)
    found = []
    for token in scene.document.tokens_of(_ARTICLES, sentence.first, sentence.last - 1):
        hits = [h for step in range(1, _GAP + 1) for h in starting.get(token + step, ())]
        if hits and hits[0].entry.unit is Unit.PERSON and hits[0].entry.size is None:
            printed = " ".join(scene.between(hits[0].first, hits[0].last))
            if printed == hits[0].entry.singular.lower() != hits[0].entry.plural.lower():
                found.append(Hit(token, hits[0].last, hits[0].entry))
    return found


def _fate(scene: Scene, token: int) -> Hit[OutcomeWord] | None:
    """What the passive right behind a noun says was done: "was killed", "has been arrested"."""
    starting = scene.document.starting(scene.lexicons.outcomes)
    passive = False
    for at in range(token, token + _REACH):
        for hit in starting.get(at, ()):
            fits = hit.entry.affected == "subject" or passive
            if hit.entry.pos == "verb" and hit.entry.outcome is not None and fits:
                return hit
        if scene.word(at) not in AUXILIARIES:
            return None
        passive = True
    return None


def _add(scene: Scene, noun: Hit[Person], fate: Hit[OutcomeWord]) -> None:
    document = scene.document
    sentence = document.sentence_at(noun.first)
    draft = _draft(scene, sentence, noun.first, noun.last, 1)
    person = noun.entry
    printed = document.span_of(noun.first, noun.last)
    by = f"lexicon:{person.singular}"
    draft.unit = Cited(Unit.PERSON, by, *printed)
    draft.noun = Cited(person.singular, by, *printed)
    _take_fate(scene, draft, fate)
    if person.role is not None and not person.soft:
        draft.role = Cited(person.role, by, *printed)
    if person.sex is not None:
        draft.sex = Cited(person.sex, by, *printed)
    if person.age is not None:
        draft.age = Cited(person.age, by, *printed)
    _append(scene, draft)


def _take_fate(scene: Scene, draft: Draft, fate: Hit[OutcomeWord]) -> None:
    """Give a draft the outcome of a verb, and the role that goes with it."""
    outcome, told = fate.entry, scene.document.span_of(fate.first, fate.last)
    draft.outcome = Cited(outcome.outcome, f"lexicon:{outcome.lemma}", *told)
    if outcome.role is not None:
        draft.role = Cited(outcome.role, f"lexicon:{outcome.lemma}", *told)


def _draft(scene: Scene, sentence: Sentence, first: int, last: int, value: int) -> Draft:
    start, end = scene.document.span_of(first, last)
    number = NumberMention(
        start=start,
        end=end,
        first=first,
        last=last,
        value=value,
        low=value,
        high=value,
        bound=Bound.EXACT,
        type=NumberType.COUNT,
        form="words",
    )
    clause = Clause(sentence.index, sentence.index, first, sentence.last)
    return Draft(number, Phrase(first, last, last), clause, sentence.index, derived=True)


def _append(scene: Scene, draft: Draft) -> None:
    scene.drafts.append(draft)
    site = Site(draft.number.first, draft.number.last, frozenset(), None, None, draft.number.first)
    scene.sites.append(site)
