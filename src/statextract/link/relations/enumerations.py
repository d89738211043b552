"""Numbers set against names: announced lists, and numbers told "respectively"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, RelationKind

_LONGEST = 4  # words of one name
_MARKS = frozenset([":", "–"])
_TURNS = frozenset([",", ";", "but", "while", "and"])
_ENDS = frozenset([".", ";", "–", "-", ")", "!", "?"])


def relate_enumerations(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each announced list and for each "respectively"."""
    return [*_relate_lists(scene), *_relate_respective(scene)]


def _relate_lists(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "three provinces: A, B and C" to the length of its list.

    The number opens its sentence or clause, its noun is printed, and nothing but names
    follows the colon or dash.
    """
    if _MARKS.isdisjoint(scene.words):
        return
    for number, (index, *_) in scene.by_sentence.items():
        sentence = scene.document.sentences[number]
        opens = scene.sites[index].first == sentence.first
        if not opens or scene.drafts[index].phrase.head is None:
            continue
        mark = next(
            (
                token
                for token in range(scene.sites[index].last, sentence.last)
                if scene.document.words[token] in _MARKS
            ),
            None,
        )
        if mark is None or _holds_number(scene, index, mark):
            continue
        if not _TURNS.isdisjoint(scene.between(scene.sites[index].last, mark)):
            continue  # "Six states agreed, but it faces two foes: Oman and Iran"
        items = _names(scene.document.words[mark + 1 : sentence.last])
        if items:
            cue = scene.document.span_of(mark, mark + 1)
            terms = (build_term(scene, "count", index), _amount("items", len(items), cue))
            yield RelationDraft(RelationKind.LISTED, terms, cue)


def _holds_number(scene: Scene, index: int, mark: int) -> bool:
    """Whether another number stands between the announcing one and the list, or in the list."""
    first, last = scene.drafts[index].number.last, scene.sentence(index).last
    return mark < first or bool(within(scene.mentions.numbers, first, last))


def _relate_respective(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "A, B and C saw 5, 7 and 9 cases respectively" to the number of its names."""
    if "respectively" not in scene.document.lower:
        return
    for sentence in scene.document.sentences:
        words = scene.between(sentence.first, sentence.last)
        if "respectively" not in words:
            continue
        stop = sentence.first + words.index("respectively")
        numbers = _last_run(scene, sentence, stop)
        if len(numbers) < 2:
            continue
        names = _leading_names(scene.document.words[sentence.first : numbers[0].first])
        if names > 1:
            cue = scene.document.span_of(stop, stop + 1)
            terms = [
                build_number_term("part", number, scene.draft_of(number)) for number in numbers
            ]
            terms.append(_amount("names", names, cue))
            yield RelationDraft(RelationKind.RESPECTIVE, tuple(terms), cue)


def _last_run(scene: Scene, sentence: Sentence, stop: int) -> list[NumberMention]:
    """The counts before "respectively", with nothing but commas and "and" between them."""
    counts = [
        number
        for number in within(scene.mentions.numbers, sentence.first, stop)
        if number.type is NumberType.COUNT
    ]
    run = counts[-1:]
    for before, after in reversed(list(pairwise(counts))):
        if not set(scene.between(before.last, after.begin)) <= {",", "and"}:
            break
        run.insert(0, before)
    return run


def _leading_names(words: Sequence[str]) -> int:
    """How many names a sentence opens with: "Nord, Sud and Ouest in Haiti had" is three."""
    end = next((n for n, word in enumerate(words) if word.islower() and word != "and"), len(words))
    return len(_names(words[:end]))


def _names(words: Sequence[str]) -> list[list[str]]:
    """Split "A, B and C" into its names; [] if it is no plain list of names.

    What follows the last name behind a comma ("Orellana, the oil heart") is left out.
    """
    items: list[list[str]] = [[]]
    closed = False
    for place, word in enumerate(words):
        if word in _ENDS:
            break
        if word == "," and closed:
            more = words[place + 1 : place + 2]
            return [] if more and more[0][0].isupper() else _whole(items)
        if word in (",", "and"):
            if closed:
                return []
            if items[-1]:
                items.append([])
            closed = closed or word == "and"
        elif word[0].isupper() and len(items[-1]) < _LONGEST:
            items[-1].append(word)
        else:
            return []
    return _whole(items) if closed else []


def _whole(items: list[list[str]]) -> list[list[str]]:
    return items if all(items) and len(items) > 1 else []


def _amount(role: str, amount: int, cue: tuple[int, int]) -> TermDraft:
    return TermDraft(role, None, *cue, low=amount, high=amount)
