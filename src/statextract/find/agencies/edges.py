"""How far a name reaches to either side of its head."""

from dataclasses import dataclass

from statextract.find.agencies.letters import Style, is_capital
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, BodyHead, Caution, MentionKind
from statextract.model.document import Document, Hit

_PARTICLES = frozenset(
    {
        "de",
        "du",
        "des",
        "di",
        "da",
        "do",
        "del",
        "della",
        "dos",
        "la",
        "el",
        "y",
        "los",
        "las",
        "lo",
        "dei",
        "der",
    }
)
_ABBREVIATED = frozenset({"St", "Ste", "Mt", "Ft", "No", "Nos"})
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_OF_INSIDE = frozenset({"prince", "princess", "duke", "university", "port", "isle", "house"})
_LINKS = frozenset({"of", "for", "on", "against", "to"})
# "Hamas-run", "UN-backed" stand before names, not in them.
_RULED = frozenset(
    "run led backed controlled based appointed funded sponsored held aligned trained".split()
)
_LATER = frozenset({"of"})
_AT = {
    "Embassy": frozenset({"in", "at"}),
    "Consulate": frozenset({"in", "at"}),
    "Consulate General": frozenset({"in", "at"}),
    "High Commission": frozenset({"in", "at"}),
    "Crown Court": frozenset({"at"}),
    "Mission": frozenset({"in"}),
}
_THINGS_IN = frozenset({"persons", "women", "children", "human", "humans", "drugs", "arms"})
_LONGEST = 24


@dataclass(slots=True)
class Edges:
    """The edges of names in one sentence; made per sentence, since style and bounds are its own."""

    document: Document
    lexicons: Lexicons
    words: AgencyWords
    style: Style
    floor: int
    ceiling: int

    def left(self, first: int) -> int:
        """Return the first token of the name whose head begins at ``first``."""
        joined = False
        low = max(self.floor, first - _LONGEST)
        while first > low:
            step = self._step_left(first - 1, low, joined=joined)
            if step is None:
                break
            joined = joined or self.document.lower[first - 1] in ("and", "&")
            first = step
        return first

    def _step_left(self, i: int, low: int, *, joined: bool) -> int | None:
        """Return where the name begins with what stands at ``i``, None if it does not."""
        doc = self.document
        word, lower = doc.words[i], doc.lower[i]
        before = doc.words[i - 1] if i > low else ""
        if is_capital(word):
            return i if self._may_stand_in_name(i) else None
        if not before:
            return None
        if self._is_tail_of_compound(i, low):
            return i - 2
        if word in "-/" and self._glued(i):
            return i - 1 if word == "-" and is_capital(before) else None
        if word == "." and before in _ABBREVIATED:
            return i - 1
        if word.isdigit() and before == "No":
            return i - 1
        if word.isdigit() and before == "." and i - 2 >= low and doc.words[i - 2] == "No":
            return i - 2
        if lower in _ORDINAL and before.isdigit() and doc.ends[i - 1] == doc.starts[i]:
            return i - 1
        if word in ("'s", "'"):
            return i - 1 if self._is_owner(i - 1, low) else None
        if lower in ("and", "&"):
            return self._conjunct_left(i, low)
        if word == "," and joined:
            return self._list_left(i, low)
        if word == '"':
            return self._quoted_left(i, low)
        if lower == "of":
            return i - 1 if is_capital(before) and doc.lower[i - 1] in _OF_INSIDE else None
        if lower in _PARTICLES:
            return i - 1 if is_capital(before) and self._may_stand_in_name(i - 1) else None
        if word == ")" and i - 3 >= low and doc.words[i - 2] == "(" and before.isupper():
            return self._bracket_left(i, low)
        return None

    def _is_tail_of_compound(self, i: int, low: int) -> bool:
        """Whether a word in lower case ends "Anti-trafficking"."""
        doc = self.document
        return (
            i - 2 >= low
            and doc.words[i - 1] == "-"
            and doc.words[i].isalpha()
            and self._glued(i - 1)
            and is_capital(doc.words[i - 2])
            and doc.lower[i] not in _RULED
        )

    def _quoted_left(self, i: int, low: int) -> int | None:
        """Step over the name of a unit in quotes: the "Jaguar" 3rd Battalion."""
        doc = self.document
        first = self._run_left(i, low)
        if first == i or first <= low or doc.words[first - 1] != '"' or i - first > 4:
            return None
        return first - 1

    def _bracket_left(self, i: int, low: int) -> int | None:
        """An acronym inside a name belongs to the words before it, which stay in the name."""
        letters = self.document.words[i - 1]
        first = i - 2 - len(letters)
        if first < low:
            return None
        initials = "".join(word[0] for word in self.document.words[first : i - 2])
        if initials != letters or self._ends_body(first, i - 2, opened=False):
            return None
        return first

    def _may_stand_in_name(self, i: int) -> bool:
        word, lower = self.document.words[i], self.document.lower[i]
        if lower in self.words.outside:
            return word == "WHO" and self.style is Style.PROSE
        if i == self.floor and lower in self.words.starters:
            return False
        return self.style is Style.PROSE or not self._is_verb(i)

    def _is_verb(self, i: int) -> bool:
        lower = self.document.lower[i]
        if lower in self.words.says or lower in self.words.does:
            return True
        return any(hit.entry.pos == "verb" for hit in self._starting("outcomes", i))

    def _starting(self, table: str, i: int) -> tuple[Hit, ...]:  # type: ignore[type-arg]
        return tuple(self.document.starting(getattr(self.lexicons, table)).get(i, ()))

    def _glued(self, i: int) -> bool:
        doc = self.document
        return (
            i + 1 < len(doc.starts)
            and doc.ends[i - 1] == doc.starts[i]
            and doc.ends[i] == doc.starts[i + 1]
        )

    def _is_owner(self, i: int, low: int) -> bool:
        doc = self.document
        if not is_capital(doc.words[i]):
            return False
        if doc.words[i + 1] == "'":
            return doc.ends[i] == doc.starts[i + 1] and doc.lower[i].endswith("s")
        saint = (i > low and doc.words[i - 1] in ("St", "Saint")) or (
            i - 1 > low and doc.words[i - 1] == "." and doc.words[i - 2] == "St"
        )
        return saint or doc.lower[i] in self.words.owners

    def _run_left(self, i: int, low: int) -> int:
        """Return where the capitalised words that end at ``i`` (exclusive) begin."""
        doc = self.document
        while i > low:
            if self._is_tail_of_compound(i - 1, low):
                i -= 3
                continue
            if not is_capital(doc.words[i - 1]) or not self._may_stand_in_name(i - 1):
                break
            i -= 1
            if i - 1 > low and doc.words[i - 1] == "-" and self._glued(i - 1):
                i -= 1
        return i

    def _conjunct_left(self, i: int, low: int) -> int | None:
        """Step over "and": both sides must be halves of one name, not two bodies."""
        first = self._run_left(i, low)
        if first == i or i - first > (4 if self.style is Style.PROSE else 2):
            return None
        before = self.document.lower[first - 1] if first > low else "the"
        if before in _LINKS or self._ends_body(first, i, opened=before == "the"):
            return None
        return first

    def _ends_body(self, first: int, last: int, *, opened: bool) -> bool:
        """Whether the words end with a body of their own; a head alone after "the" is none."""
        doc = self.document
        if doc.ending(self.lexicons.body_names).get(last, ()):
            return True
        return any(
            hit.first != first or hit.entry.alone or not opened
            for hit in doc.ending(self.lexicons.body_heads).get(last, ())
        )

    def _list_left(self, comma: int, low: int) -> int | None:
        """Step over "Barking, Havering" of a list that the article opens."""
        doc = self.document
        i = comma
        while i > low and doc.words[i] == ",":
            first = self._run_left(i, low)
            if first == i or i - first > 3 or self._ends_body(first, i, opened=False):
                return None
            i = first - 1
        opened = i < low or doc.lower[i] == "the"
        return i + 1 if opened else None

    def right(self, head: Hit[BodyHead]) -> int:
        """Return the end of the name whose head this is."""
        end = head.last
        if not head.entry.of:
            return end
        if head.entry.runs:
            end = self._foreign_right(end)
        office = head.entry.head.endswith("Office")
        if " of " in head.entry.head:
            end = self._coordinated_right(end, office=office)
        also = _AT.get(head.entry.head, _AT.get(head.entry.head.split()[-1], frozenset()))
        step = self._link_right(self._behind_bracket(end), _LINKS | also, office=office)
        while step is not None:
            end = step
            if end - head.first > _LONGEST:
                break
            step = self._link_right(end, _LATER | also, office=office)
        return end

    def _foreign_right(self, end: int) -> int:
        """Step over "Nacional de Salud": names of other languages go on with capitals."""
        while end < self.ceiling:
            first = end
            while first < self.ceiling and self.document.lower[first] in _PARTICLES:
                first += 1
            last = self._run_right(first)
            if last == first:
                break
            end = last
        return end

    def _behind_bracket(self, end: int) -> int:
        """Return where the name may go on behind its acronym: "Focal Point (NFP) of Chad"."""
        doc = self.document
        if (
            end + 3 < self.ceiling
            and doc.words[end] == "("
            and doc.words[end + 1].isupper()
            and doc.words[end + 2] == ")"
            and doc.lower[end + 3] == "of"
        ):
            return end + 3
        return end

    def _link_right(self, i: int, takes: frozenset[str], *, office: bool) -> int | None:
        """Step over "of the X, Y and Z"; None where another body or the sentence goes on."""
        if i >= self.ceiling:
            return None
        link = self.document.lower[i]
        if link not in takes and not (link == "in" and self._lower(i + 1) in _THINGS_IN):
            return None
        first = i + 2 if self._lower(i + 1) == "the" else i + 1
        if first >= self.ceiling or (self.style is not Style.PROSE and link not in ("of", "for")):
            return None
        last = self._run_right(first, office=office)
        if last == first or (link == "to" and first == i + 2):
            return None
        if self._is_body(first, last) and not (first == i + 1 and self._is_head(first, last)):
            return None
        return self._coordinated_right(last, office=office)

    def _is_head(self, first: int, last: int) -> bool:
        """Whether the words are nothing but a head: "Directorate of Civil Defence"."""
        hits = self.document.starting(self.lexicons.body_heads).get(first, ())
        return any(hit.last == last for hit in hits)

    def _lower(self, i: int) -> str:
        return self.document.lower[i] if i < self.ceiling else ""

    def _run_right(self, first: int, *, office: bool = False) -> int:
        """Return the end of the capitalised words that begin at ``first``."""
        doc = self.document
        i = first
        while i < self.ceiling:
            word, lower = doc.words[i], doc.lower[i]
            if is_capital(word):
                if lower in self.words.outside or (
                    self.style is not Style.PROSE and self._is_verb(i)
                ):
                    break
                if i > first and not office and lower in self.words.titles and lower != "general":
                    break
                i += 1
            elif word == "-" and i > first and i + 1 < self.ceiling and self._glued(i):
                if doc.lower[i + 1] in _RULED:
                    break
                i += 2
            elif word in ("'s", "'") and i > first and self._is_owner(i - 1, first - 1):
                if i + 1 >= self.ceiling or not is_capital(doc.words[i + 1]):
                    break
                i += 1
            elif word == "." and i > first and doc.words[i - 1] in _ABBREVIATED:
                i += 1
            else:
                break
        return i

    def _coordinated_right(self, end: int, *, office: bool) -> int:
        """Return the end of "X, Y and Z" whose X ends at ``end``; ``end`` if it is no such list."""
        doc = self.document
        i, items = end, 0
        while items < 8 and i + 1 < self.ceiling:
            closes = doc.lower[i] in ("and", "&")
            oxford = doc.words[i] == "," and doc.lower[i + 1] in ("and", "&")
            if not closes and doc.words[i] != ",":
                break
            first = i + 2 if oxford else i + 1
            last = self._run_right(first, office=office)
            if last == first or last - first > 5 or self._is_body(first, last):
                break
            if closes or oxford:
                return last if self._lower(last) != "'s" else end
            i, items = last, items + 1
        return end

    def _is_body(self, first: int, last: int) -> bool:
        """Whether the capitalised words are, or begin, the name of another body."""
        doc, lexicons = self.document, self.lexicons
        for name in doc.starting(lexicons.body_names).get(first, ()):
            if name.last >= last and name.entry.caution is not Caution.SPEAKER:
                return True
        for hit in doc.ending(lexicons.body_heads).get(last, ()):
            if (
                hit.first >= first
                and not hit.entry.topic
                and (hit.first > first or hit.entry.alone)
            ):
                return True
        for hit in doc.starting(lexicons.body_heads).get(first, ()):
            if hit.entry.of and self._lower(hit.last) in _LINKS:
                return True
        return any(
            hit.entry.kind is MentionKind.BODY and hit.first == last
            for hit in doc.starting(lexicons.generic_mentions).get(last, ())
        )
