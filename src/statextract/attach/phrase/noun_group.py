"""Reading a noun group from left to right: modifiers, then one or more nouns."""

from statextract.attach.function_words import has_object, is_of_house, is_past
from statextract.attach.phrase.bodies import behind_short_name
from statextract.attach.phrase.compounds import (
    AGE,
    COMPOUND,
    DESCRIBING,
    is_age,
    is_compounded,
    is_glued,
    is_owner,
)
from statextract.attach.phrase.group import NounGroup, without_noun
from statextract.attach.phrase.heads import (
    Head,
    HeadReader,
    are_dead,
    is_person,
    is_verb,
    joined,
    name_of,
)
from statextract.attach.phrase.kinds import KindReader
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.model.document import Document

_REACH = 7
_LISTED = 3
_BODIES = [["'s", body] for body in ("department", "office", "agency", "bureau", "ministry")]
_MARKS = frozenset("-\"'/")
_TOLLS = frozenset("death injury fatality casualty arrest".split())
_PLAIN = ("preposition", "conjunction", "pronoun", "auxiliary", "adverb", "calendar", "verb")
_VERBAL = ("s", "ed", "ing", "ly")
_PLURAL = ("s", "men", "folk", "people", "children")
_NO_PLURAL = ("ss", "us", "is", "ous")


class NounGroupReader:
    """Reads the nouns that a number counts; the last one decides ("police vehicles").

    A noun in the singular is a modifier where more than one is counted ("12 student protesters").
    """

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        classes = lexicons.classes
        self._heads = heads
        self._outcomes = lexicons.outcomes
        self._determiners = classes.of("determiner")
        self._stops = classes.of(*_PLAIN) | self._determiners
        self._numerals = classes.of("numeral")
        self._more = classes.of("more")
        self._coordinators = classes.of("coordinator")
        self._no_plurals = classes.of("plural_modifier", "numeral")
        self._breaking = classes.of("breaking")
        self._adjectives = classes.of("also_adjective")
        self.kinds = KindReader(lexicons, heads)

    def __call__(self, document: Document, start: int, end: int, *, one: bool) -> NounGroup:
        """Return the noun group that starts at ``start``, looking no further than ``end``.

        Args:
            document: The document.
            start: The first token after the number.
            end: The end of the sentence or cell.
            one: Whether the number takes the singular ("one man", "no survivor").
        """
        modifier: Head | None = None
        candidate: Head | None = None
        at = start
        if self._is_predicate(document, start) or self._is_more_who(document, start):
            return NounGroup(start, start)
        limit, end = end, min(end, start + _REACH)
        if is_age(document.lower[start + 1 : start + AGE]):
            at += AGE  # "two 20-year-old men", not "two 13-year-olds"
        while at < end:
            head = self._heads.starting(document, at)
            stop = document.lower[at] in self._stops and document.words[at] != "US"
            if head is not None and not head.plural and stop:
                break  # a verb that looks like a noun: "two saw"
            if head is None and (behind := self._behind_short_name(document, at, start, limit)):
                at = behind  # "six search and rescue (SAR) operations"
                end = max(end, min(limit, at + 1))
            elif head is None and not self._modifies(document, at, start, end):
                break
            elif head is None:
                if self._is_unknown_plural(document, at, end):
                    return NounGroup(start, at + 1, unknown=at)
                at += 1
            elif head.open:
                candidate = head
                at = head.last
            elif document.lower[head.last : min(head.last + 1, end)] == ["personnel"]:
                modifier, at = joined(modifier, head), head.last  # "five armed forces personnel"
            elif is_compounded(document, head.last, limit):
                at = head.last + COMPOUND  # "81 police-related deaths"
            elif one and document.lower[head.last : head.last + 2] in _BODIES:
                at = head.last + 1  # not the sheriff is counted
            elif one and document.lower[head.last - 1] == "remains":
                break  # "one remains at large"
            elif one and not head.plural and self._describes_thing(document, start, head, end):
                at = head.last  # "no major intelligence", "no student visa"
            elif self._owns(document, start, head, end):
                modifier, at = None, head.last + 1  # "620 workers' dormitories"
            elif one and head.plural and is_person(head) and self._is_owned_by(document, head, end):
                return NounGroup(start, head.last + COMPOUND, unknown=head.last + 1)
            elif head.plural or (one and head.singular):
                later = self._named_later(document, head, end) if one else None
                if later is not None:
                    return NounGroup(start, later.last, later)
                full = self._whole(document, modifier, head, end, one=one)
                if document.lower[head.first - 1] in self._coordinators and at > start:
                    full = self.kinds.without_kind(document, full)
                return NounGroup(start, full.last, full)
            else:
                modifier = joined(modifier, head)
                at = head.last
        if candidate is not None and candidate.last == at < limit:
            ruled = self._rules(document, candidate)
            candidate = None if ruled else candidate
        return without_noun(start, at, candidate, one=one)

    def _rules(self, document: Document, word: Head) -> bool:
        """Whether an object follows: "three freed a boy", "12 Chinese and rescued five women"."""
        behind, joined_to = document.lower[word.last], document.lower[word.first - 1]
        second = joined_to in self._coordinators and behind in self._numerals
        return second or behind in self._determiners

    def _named_later(self, document: Document, head: Head, end: int) -> Head | None:
        """The person behind one unknown word: "one senior administration official"."""
        at = head.last
        if (
            head.plural
            or not is_person(head)
            or at + 1 >= end
            or not self._is_bare(document, at, _VERBAL)
        ):
            return None
        later = self._heads.starting(document, at + 1)
        plain = later is not None and is_person(later) and later.singular and not later.open
        return later if plain else None

    def _describes_thing(self, document: Document, start: int, head: Head, end: int) -> bool:
        """Whether a noun for a person only describes one that no lexicon knows.

        Some such nouns are adjectives as well ("one general rule"); after "no", any may do so.
        """
        if not is_person(head) or head.last >= end or head.open:
            return False
        both = document.lower[head.last - 1] in self._adjectives and head.last == head.first + 1
        if both and self._is_bare(document, head.last, _VERBAL[1:]):
            return True  # "no national rules"
        return document.lower[start - 1] == "no" and self._is_bare(document, head.last, _VERBAL)

    def _is_bare(self, document: Document, at: int, verbal: tuple[str, ...]) -> bool:
        """Whether a token is a word of small letters that no lexicon knows and that is no verb."""
        word = document.words[at]
        plain = word.isalpha() and word.islower() and word not in self._stops
        if not plain or word.endswith(verbal) or is_past(word):
            return False
        known = at in document.starting(self._outcomes)
        return not known and self._heads.starting(document, at) is None

    def _owns(self, document: Document, start: int, head: Head, end: int) -> bool:
        """Whether people own the plural noun behind them: not so "the two men's plans"."""
        owned, known = head.last + 1, document.lower[max(0, start - 2)] in self._determiners
        if owned >= end or known or not (is_person(head) and is_owner(document, start, head.last)):
            return False
        noun = self._heads.starting(document, owned)
        counted = noun.plural if noun else self._is_unknown_plural(document, owned, end)
        return head.plural and counted

    def _is_owned_by(self, document: Document, head: Head, end: int) -> bool:
        """Whether one thing of several people is counted: "one police officers' union"."""
        owned = head.last + 1
        marked = document.lower[head.last : owned] == ["'"] and owned < end
        return marked and document.words[owned].islower()

    def _behind_short_name(self, document: Document, at: int, start: int, stop: int) -> int:
        """The plural noun that brackets around capitals part from what it is named by, else 0."""
        behind = behind_short_name(document, at, stop) if at > start else 0
        noun = self._heads.starting(document, behind) if behind else None
        return behind if noun is not None and noun.plural else 0

    def _is_predicate(self, document: Document, start: int) -> bool:
        """Whether the number is the subject of what follows: "two developed symptoms".

        Not where people follow at once: "163 stranded sailors".
        """
        if document.lower[start : start + 1] != [] and document.lower[start] in self._breaking:
            return not is_of_house(document.lower, start)
        hits = document.starting(self._outcomes).get(start)
        if hits is None:
            return False
        dead = document.lower[start : start + 2] == ["shot", "dead"]
        if dead and not self._are_people(document, start + 2):  # no shot, but one who was shot
            return True
        phrases = [
            hit for hit in hits if hit.entry.pos == "phrase" and hit.entry.affected == "subject"
        ]
        if all(self._are_people(document, hit.last) for hit in phrases):
            return False
        noun = self._heads.starting(document, start)
        return noun is None or noun.open

    def _is_more_who(self, document: Document, start: int) -> bool:
        """Whether a verb in the present follows "more": "Seven more die in Goma"."""
        if start >= len(document.lower) or document.lower[start] not in self._more:
            return False
        hits = document.starting(self._outcomes).get(start + 1, ())
        verbs = [hit.entry for hit in hits if hit.entry.pos == "verb"]
        lemma = document.lower[start + 1] if verbs else ""
        return any(verb.affected == "subject" and verb.lemma == lemma for verb in verbs)

    def _are_people(self, document: Document, at: int) -> bool:
        head = self._heads.starting(document, at)
        if head is not None and head.open:
            head = self._heads.starting(document, head.last)  # "163 stranded Ghanaian sailors"
        return head is not None and head.plural and is_person(head)

    def _whole(
        self, document: Document, modifier: Head | None, head: Head, end: int, *, one: bool
    ) -> Head:
        """Extend a noun by those that it modifies itself and those coordinated with it."""
        head = joined(modifier, head)
        while True:
            following = self._heads.starting(document, head.last) if head.last < end else None
            if following is None or following.open or (following.singular and not one):
                break  # also "four men accused of theft"
            stays = one and document.lower[following.last - 1] == "remains"  # "remains at large"
            if stays or is_verb(document, head, following):
                break
            if document.lower[head.last - 1] == "cases" and not isinstance(following.entry, Case):
                break  # "in the ten cases migrants were hurt"
            head = joined(head, following)
        return head if one else self._coordinated(document, head)

    def _coordinated(self, document: Document, head: Head) -> Head:
        """Take in "men, women and children": one count for several nouns."""
        if not is_person(head):
            return head
        end = document.sentence_at(head.first).last
        at = head.last
        for _ in range(_LISTED):
            if at + 1 >= end:
                return head
            mark = document.lower[at]
            closing, at = mark in self._coordinators, at + 1
            if not closing and mark != ",":
                return head
            if mark == "," and document.lower[at] in self._coordinators:
                closing, at = True, at + 1
            at += document.following(at) in DESCRIBING  # "children and vulnerable adults"
            other = self._heads.starting(document, at) if at < end else None
            if other is None or not other.plural or not is_person(other):
                return head
            if are_dead(head) and not are_dead(other):
                return head  # "59 bodies and divers were looking for more"
            if name_of(other.entry) in _TOLLS and name_of(head.entry) not in _TOLLS:
                return head  # "the death of three riders and injuries to two others"
            if mark == "," and closing and head.last == at - 2:
                return head  # "eight bodies, and survivors say that"
            at = other.last
            if closing and has_object(document.lower, at, end, self._numerals):
                return head  # "killed 12 civilians and rebels killed nine"
            if closing:
                return Head(head.first, at, other.entry, plural=True, singular=False)
        return head

    def _modifies(self, document: Document, at: int, start: int, end: int) -> bool:
        """Whether a word that no lexicon knows may be a modifier of the noun to come."""
        word = document.lower[at]
        if is_of_house(document.lower, at):
            return True
        if word in self._stops:
            compound = at > start + 1 and document.lower[at - 1] == "-"  # "flood-related deaths"
            opening = document.lower[at + 1 : min(at + 2, end)] == ["-"]  # "off-duty officers"
            return compound or opening or word == "related"
        if word in self._coordinators:
            return start < at < end - 1 and self._modifies(document, at + 1, start, end)
        if word == ",":
            return start < at and self.kinds.make_list(document, at, end)
        if word[0].isdigit() or word in self._numerals:
            return is_glued(document, at, start, end)
        return word in _MARKS or word[0].isalpha()

    def _is_unknown_plural(self, document: Document, at: int, end: int) -> bool:
        """Whether a word that no lexicon knows is a plural that ends the group."""
        word = document.words[at]
        if word[-1] == "s" and len(word) > 2 and word[:-1].isupper():
            return True  # "26 LGAs"
        if len(word) < 4 or not word.islower() or word in self._no_plurals:
            return False
        if not word.endswith(_PLURAL) or word.endswith(_NO_PLURAL):
            return False
        if is_compounded(document, at + 1, end):
            return False  # "81 measles-related deaths"
        following = self._heads.starting(document, at + 1) if at + 1 < end else None
        return following is None or following.open
