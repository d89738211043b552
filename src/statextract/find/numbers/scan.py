"""Finding the numerals of a document, none overlapping."""

import re
from collections.abc import Iterator
from dataclasses import replace

from statextract.lexicons.number_words import NumberWords
from statextract.lexicons.numerals import Numeral, NumeralReader, Shape, Tokens
from statextract.lexicons.numerals.digits import spaced_end
from statextract.model.document import Document, Sentence, SentenceKind

_COMMA_GROUPS = re.compile(r"\d,\d{3}(?!\d)")
_CODE_TAIL = re.compile(r"(?:[-/+.]?[A-Za-z]{0,3}\d+[A-Za-z]?){0,4}")
_NAMED_COUNT = re.compile(
    r"(?:^|[,;&] ?|\band )\s?(?:[A-Z][a-z]+ )?([A-Z][A-Za-z]+)-\d[\d,]{0,9}\b"
)
_TIMES = 20  # "rose from 3 to 5 million", but "from 300 to 5 million"
_ARTICLES = ("a", "an")
_TOTALS = frozenset(("toll", "total", "tally", "number", "count"))
_RANGING = frozenset("range ranged ranges ranging vary varied varying varies".split())
# "from 2009-3,689 to 2019-4,092": a year and its count are no range.
_YEAR_AND_COUNT = re.compile(r"(?:19|20)\d\d ?[-\u2013] ?\d{1,3},\d{3}")
# "under 18 – 53": an age and its count.
_SPACED, _LIMITS = re.compile(r"\s[–-]\s"), frozenset(("under", "over"))
_BEHIND_COUNT = frozenset("of in were are was and".split())
_UP_FROM = (["up"], ["down"])  # a range: "up from about 5 to 7 last year"
_ABOUT = frozenset("about around some nearly almost roughly just over under".split())
_CHANGE_REACH = 8
_BEFORE_GROUPS = frozenset(
    """
    of about around some only nearly almost over roughly approximately than least the had has have
    were are was hold holds held host hosts house houses shelter shelters saw sees face faces hit
    come comes made make
    """.split()
)
_LABELLING = frozenset("aged called dialed dialled labelled labeled named numbered ranked".split())
_GROUP = 3  # digits
_PAIR = 2
_NOUN = 3  # letters: "won the 3 200 m"
_PREFIXES = ("-", "minus")  # they may make a code or a negative number of the next one
_HUNDREDS = frozenset("hundred thousand million billion trillion lakh lac crore dozen".split())


class NumeralScanner:
    """Finds the numerals of a document from left to right; built once per process."""

    def __init__(self, reader: NumeralReader, words: NumberWords) -> None:
        self._reader = reader
        self._triggers = reader.triggers
        self._money = words.money_before
        self._weak = words.money_weak
        self._changes = words.changes

    def __call__(self, document: Document) -> Iterator[Numeral]:
        """Yield every numeral in text order; each stays inside its sentence."""
        tokens = Tokens(
            document.shadow,
            document.lower,
            document.starts,
            document.ends,
            spaced=_COMMA_GROUPS.search(document.shadow) is None,
        )
        lower, plain, free = tokens.lower, self._reader.plain_number, 0
        printed = (
            at for at in document.signs if lower[at][0].isalnum() and _holds_digit(lower[at])
        )
        for at in sorted((*document.tokens_of(self._triggers), *printed)):
            if at < free:
                continue
            # Most numbers are one word that nothing goes on with: this is the short way to them.
            stop = document.sentence_at(at).last
            numeral = None if at and lower[at - 1] in _PREFIXES else plain(tokens, at, stop)
            if numeral is None:
                numeral = self._read(document, tokens, at, free)
            if numeral is not None:
                free = numeral.last
                yield numeral

    def _read(self, document: Document, tokens: Tokens, at: int, free: int) -> Numeral | None:
        sentence = document.sentence_at(at)
        word = document.lower[at]
        first = max(free, sentence.first)
        if word[0].isdigit():
            return self._digits(document, tokens, at, sentence, first)
        if not word.isalpha() and (digit := _digit(word)):
            return self._lettered(document, tokens, at, sentence.last, digit)
        if word in _HUNDREDS and at > first and document.lower[at - 1] in _ARTICLES:
            return self._reader.read(tokens, at - 1, sentence.last)
        numeral = self._range(document, tokens, at, sentence)
        if numeral is not None and numeral.first < first:  # its article is not its own
            numeral = replace(numeral, first=at, start=document.starts[at])
        return numeral and _negative(document, numeral, first)

    def _range(
        self, document: Document, tokens: Tokens, at: int, sentence: Sentence
    ) -> Numeral | None:
        """Read a numeral; "from 8 to 12" behind a word of change is no range but two numbers."""
        numeral = self._reader.read(tokens, at, sentence.last)
        if numeral is None or not (numeral.spread or numeral.shape is Shape.CARDINAL):
            return numeral
        if _YEAR_AND_COUNT.match(document.shadow, numeral.start, numeral.end) or (
            _SPACED.search(document.shadow, numeral.start, numeral.end)
            and at > sentence.first
            and document.lower[at - 1] in _LIMITS
            and _may_end_label(document.following(numeral.last))
        ):
            return self._reader.read(tokens, at, sentence.last, joined=False)
        if " to " not in _with_next(document, numeral):
            return numeral
        if not self._changed(document, at, sentence.first):
            return numeral
        if numeral.shape is Shape.PERCENT and document.lower[at - 1] != "from":
            return numeral  # "rose 3 to 5 percent"
        first = self._reader.read(tokens, at, sentence.last, joined=False)
        return first and self._like_next(tokens, first, sentence.last)

    def _like_next(self, tokens: Tokens, first: Numeral, stop: int) -> Numeral:
        """Give a number what is printed behind the next alone: "from 19 to 29 percent"."""
        bare = first.shape is Shape.CARDINAL and first.scale == 1 and first.value is not None
        if not bare or first.last + 1 >= stop or tokens.lower[first.last] != "to":
            return first
        following = self._reader.read(tokens, first.last + 1, stop, joined=False)
        if following is None or following.value is None or first.value is None:
            return first
        if following.shape is Shape.PERCENT:
            return replace(first, shape=following.shape)
        scale = following.scale
        near = following.value / scale / _TIMES <= first.value <= following.value / scale * _TIMES
        if scale == 1 or not near:
            return first
        value = round(first.value * scale)
        decimals = len(tokens.shadow[first.start : first.end].partition(".")[2])
        half = scale // 10**decimals // 2  # as far as rounding may go
        return replace(first, value=value, low=value - half, high=value + half - 1, scale=scale)

    def _changed(self, document: Document, at: int, first: int) -> bool:
        before = document.lower[max(first, at - _CHANGE_REACH) : at][::-1]
        if not before:
            return False
        changes = (word for word in before if word in _RANGING or word in self._changes)
        if next(changes, "") in _RANGING:
            return False  # "those shot ranged in age from 16 to 21"
        if before[0] in _ABOUT and before[1:2] == ["from"] and before[2:3] not in _UP_FROM:
            at, before = at - 1, before[1:]  # "rose from about 53 to 60"
        if before[0] == "from":  # "rose from 90 in May to 93 in June, and that of boys from"
            wide = document.lower[max(first, at - 2 * _CHANGE_REACH) : at][::-1]
            before = wide if "from" in wide[1:] else before
        if before[0] == "from" and "number" in document.lower[first:at]:
            before = document.lower[first:at][::-1]  # "raised the number of those ... from 8 to 9"
        if before[0] in ("from", "by"):
            total = before[1:2] and before[1] in _TOTALS  # "taking the toll from 49 to 58"
            return bool(total) or any(word in self._changes for word in before[1:])
        change = self._changes.get(before[0])
        return change is not None and change.part != "comparative"

    def _digits(
        self, document: Document, tokens: Tokens, at: int, sentence: Sentence, first: int
    ) -> Numeral | None:
        """Read digits; capital letters and a hyphen before them make a code: F-16."""
        if at - 2 >= first and document.lower[at - 1] == "-" and tokens.glued(at):
            prefix = document.words[at - 2]
            code = tokens.glued(at - 1) and prefix[0].isupper() and prefix.isalpha()
            if code and not _is_place_row(document, sentence):
                return _code(tokens, at - 2, at, document.ends[at])
        if not tokens.spaced and _is_spaced(document, at, sentence):
            tokens = replace(tokens, spaced=True)
        numeral = self._range(document, tokens, at, sentence)
        if numeral is None:
            return None
        if numeral.shape is Shape.CARDINAL and not numeral.spread and _runs_on(document, numeral):
            return _glued(tokens, numeral)
        return _negative(document, numeral, first)

    def _lettered(
        self, document: Document, tokens: Tokens, at: int, stop: int, digit: int
    ) -> Numeral | None:
        """Read a token that begins with letters: an amount of money, or a code."""
        letters = document.lower[at][:digit]
        start = document.starts[at] + digit
        if letters in self._money:
            numeral = self._reader.read(tokens, at, stop, start)
            if numeral is not None and numeral.shape is Shape.CARDINAL:
                printed = document.shadow[start : numeral.end]
                if letters not in self._weak or not printed.isdigit():
                    return numeral
        return _code(tokens, at, at, document.ends[at])


def _is_place_row(document: Document, sentence: Sentence) -> bool:
    """Whether names with their counts stand behind a colon: "new cases: Lagos-210, Kano-80"."""
    _, colon, row = document.shadow[sentence.start : sentence.end].partition(":")
    named = _NAMED_COUNT.findall(row) if colon else []
    return len(named) > 1 and sum(len(name) > _NOUN and not name.isupper() for name in named) > 1


def _is_spaced(document: Document, at: int, sentence: Sentence) -> bool:
    """Whether two numbers side by side are one in a text that groups digits by commas as well.

    "The north recorded 12 450 cases and 1,200 deaths": what stands before them is no label, day
    or age, to which the first could belong alone.
    """
    end = spaced_end(document.shadow, document.starts[at])
    if end is None or at <= sentence.first or sentence.kind is not SentenceKind.PROSE:
        return False
    last = at + 1
    while last < sentence.last and document.starts[last] < end:
        last += 1
    before, following = document.lower[at - 1], document.following(last)
    counted = before in _BEFORE_GROUPS or (before.endswith("ed") and before not in _LABELLING)
    counted = counted or (before == document.words[at - 1] and _is_large(document, at, last))
    return counted and len(following) >= _NOUN and following.isalpha()


def _is_large(document: Document, at: int, last: int) -> bool:
    """Whether the first group is no day, week or age, or one more group follows."""
    return len(document.lower[at]) == _GROUP or last - at > _PAIR


def _may_end_label(following: str) -> bool:
    """Whether no noun follows a count: "under 18 – 53;", not "over 40 – 50 people"."""
    return not following.isalpha() or following in _BEHIND_COUNT


def _with_next(document: Document, numeral: Numeral) -> str:
    """The text of a range, or of a number and the word behind it, in lower case, and a space."""
    last = min(numeral.last - numeral.spread, len(document.words) - 1)
    return document.shadow[numeral.start : document.ends[last]].lower() + " "


def _holds_digit(word: str) -> bool:
    return word[0].isdigit() or (word[0].isalpha() and _digit(word) > 0)


def _digit(word: str) -> int:
    """Return where the first digit behind letters stands, 0 if there is none."""
    for end, letter in enumerate(word):
        if not letter.isalpha():
            return end if letter.isdigit() else 0
    return 0


def _code(tokens: Tokens, first: int, at: int, end: int) -> Numeral:
    """Make a code of letters and digits, with the digits that hang on to it: FY2024-25, P5+1."""
    tail = _CODE_TAIL.match(tokens.shadow, end)
    end = tail.end() if tail else end
    return _spanned(tokens, first, at, end)


def _spanned(tokens: Tokens, first: int, at: int, end: int) -> Numeral:
    last = at + 1
    while last < len(tokens.starts) and tokens.starts[last] < end:
        last += 1
    return Numeral(first, last, tokens.starts[first], end, None, None, None, Shape.CODE, "digits")


def _runs_on(document: Document, numeral: Numeral) -> bool:
    """Whether letters are glued to digits: 5G, 6ft, 9mm."""
    last = numeral.last
    return (
        last < len(document.words)
        and document.starts[last] == numeral.end
        and document.words[last][0].isalpha()
    )


def _glued(tokens: Tokens, numeral: Numeral) -> Numeral:
    end = tokens.ends[numeral.last]
    return replace(numeral, last=numeral.last + 1, end=end, shape=Shape.CODE)


def _negative(document: Document, numeral: Numeral, first: int) -> Numeral:
    """Take "minus" in front of a number with it."""
    before = numeral.first - 1
    if before < first or document.lower[before] != "minus" or numeral.value is None:
        return numeral
    value = -numeral.value
    return replace(
        numeral, first=before, start=document.starts[before], value=value, low=value, high=value
    )
