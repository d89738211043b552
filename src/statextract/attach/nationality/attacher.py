"""Nationality of the counted people."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import MOSTLY
from statextract.attach.nationality.hailing import OriginNations
from statextract.attach.nationality.homes import read_home
from statextract.attach.nationality.lists import ListNations
from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.attach.nationality.phrases import PhraseNations
from statextract.attach.nationality.predicates import PredicateNations
from statextract.attach.nationality.relations import RelatedNations
from statextract.attach.said_of_all import Saying
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions
from statextract.model.vocabulary import Unit

_ALL_BUT = frozenset("all none everyone everybody nobody any anything nothing".split())
_JOINTS = (("and",), (",",), (",", "and"))
_WITHOUT = (Unit.CASE, Unit.OBJECT)


class NationalityAttacher:
    """Gives drafts the nationalities that the text says of exactly their people.

    Authorities, owners, vessels, borders and countries of departure give none, nor do
    ethnic groups and places of residence.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._nations = nations = NationReader(lexicons)
        self._phrase = PhraseNations(lexicons, nations)
        self._predicate = PredicateNations(lexicons, nations)
        self._origin = OriginNations(nations)
        self._list = ListNations(lexicons, nations)
        self._related = RelatedNations(lexicons, nations)

    def __call__(
        self,
        document: Document,
        mentions: Mentions,
        drafts: Sequence[Draft],
        sayings: Sequence[Saying],
    ) -> None:
        """Fill ``nationality``; it stays None where the words give none."""
        scene = self._nations.set_scene(document, mentions)
        for index, draft in enumerate(drafts):
            if draft.unit is not None and draft.unit.value in _WITHOUT:
                continue
            read = self._read(
                document,
                scene,
                draft,
                drafts[index - 1] if index else None,
                drafts[index + 1 : index + 4],
            )
            if read is not None and read.codes and not _are_only_most(document, draft, read):
                start, end = document.span_of(read.first, read.last)
                by = f"lexicon:{document.text(start, end)}"
                draft.nationality = Cited(read.codes, by, start, end)
                if index and _is_of_both(document, drafts[index - 1], draft, read):
                    drafts[index - 1].nationality = draft.nationality
        _share_noun(drafts)
        _share_origin(document, drafts)
        for saying in sayings:
            self._say(document, scene, saying)

    def _say(self, document: Document, scene: Scene, saying: Saying) -> None:
        """Give those of whom a later sentence says whence they are their nation."""
        if document.sentence_of[saying.first] not in scene.sentences:
            return
        read = self._predicate.said(document, scene, saying.first, saying.last)
        if read is None or not read.codes:
            return
        told = Cited(read.codes, "rule:said-of-all", *document.span_of(read.first, read.last))
        for draft in saying.counted:
            if draft.nationality is None:
                draft.nationality = told

    def _read(
        self,
        document: Document,
        scene: Scene,
        draft: Draft,
        before: Draft | None,
        after: Sequence[Draft],
    ) -> Nations | None:
        if _is_excepted(document, draft.phrase.first):
            return None  # "all but two of them Kenyan"
        header = document.sentences[draft.sentence].header
        if draft.sentence not in scene.sentences and header not in scene.sentences:
            return self._related(document, scene, draft, before)
        return (
            self._phrase(document, scene, draft, before)
            or self._list(document, scene, draft)
            or self._predicate(document, scene, draft, _stop(document, draft, after))
            or self._origin(document, scene, draft, _stop(document, draft, after))
            or read_home(document, scene, draft)
            or self._related(document, scene, draft, before)
        )


def _share_noun(drafts: Sequence[Draft]) -> None:
    """Give the nation told of a noun to all its numbers: "24, 26 and 17 migrants from Mali"."""
    for before, draft in pairwise(reversed(drafts)):
        same = draft.phrase.head is not None and draft.phrase.head == before.phrase.head
        if same and draft.nationality is None and draft.phrase.of is None:
            draft.nationality = before.nationality


def _share_origin(document: Document, drafts: Sequence[Draft]) -> None:
    """Give the land told of the last of a list of sexes or ages to all of them.

    "14 men and six women from Mali"; in "two officers and six women from Mali", to the women.
    """
    for before, draft in pairwise(reversed(drafts)):
        told = before.nationality
        if told is None or draft.nationality is not None or not _is_kind(draft):
            continue
        joint = tuple(document.lower[draft.phrase.last : before.phrase.first])
        behind = told.start >= document.span_of(before.number.first, before.phrase.last)[1]
        if behind and joint in _JOINTS and _is_kind(before) and _kind(before) != _kind(draft):
            draft.nationality = told


def _is_kind(draft: Draft) -> bool:
    """Whether a count prints nothing but "men", "girls" or "adults" behind its number."""
    head = draft.phrase.head
    alone = head is not None and head[0] == draft.number.last and head[1] == head[0] + 1
    return alone and draft.phrase.of is None and any(_kind(draft))


def _kind(draft: Draft) -> tuple[object, object]:
    return draft.sex and draft.sex.value, draft.age and draft.age.value


def _is_excepted(document: Document, first: int) -> bool:
    """Whether "all but" or "except" stands before a phrase, not "but" that begins a clause."""
    before = document.lower[max(first - 2, 0) : first]
    if before[-1:] == ["except"]:
        return True
    return before[-1:] == ["but"] and before[0] in _ALL_BUT


def _are_only_most(document: Document, draft: Draft, read: Nations) -> bool:
    """Whether a nation is that of most of them alone: "120 mainly Tunisian migrants"."""
    before = read.first - 1
    return before >= draft.number.last and document.lower[before] in MOSTLY


def _is_of_both(document: Document, before: Draft, draft: Draft, read: Nations) -> bool:
    """Whether "all" tells it of two counts: "seven men and one woman, all Mexican nationals"."""
    joined = document.lower[before.phrase.last : draft.phrase.first] == ["and"]
    of_all = document.lower[read.first - 1] == "all" or document.lower[read.first - 2] == "all"
    return joined and of_all and before.nationality is None and before.unit is not None


def _stop(document: Document, draft: Draft, after: Sequence[Draft]) -> int:
    """The first token of the next figure that is no part of this one's phrase."""
    for other in after:
        if other.number.first >= draft.phrase.last:
            return min(other.phrase.first, document.sentence_at(draft.number.first).last)
    return document.sentence_at(draft.number.first).last
