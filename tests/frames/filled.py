"""Sentence frames filled with words and numbers: one frame stands for hundreds of sentences.

A file of frames has `[fillers]`, a list of words (or of tables of words that belong together) for
each slot, and `[[frame]]`s:

    [fillers]
    place = ["Accra", "Oslo"]
    group = [{text = "loan sharks", role = "suspect"}, {text = "nurses", role = "other"}]

    [[frame]]
    id = "of-whom"
    numbers = {t = "x + y", x = "3..60", y = "4..60"}
    text = "[[{t}|all role={group[role]}]] {group[text]} met in {place}, [[{x:w}|of=all]] late."

Numbers are ranges, or sums and differences of others; those of one text are all different.
`{x:c}` is written with thousands separators, `{x:w}` in words (below 100), `{x:W}` in words with a
capital. What stands in `[[ ]]` and `{{ }}` is read by `marked.py`.
"""

import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

TRIES = 500
PUBLISHED = "2026-05-03"
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety".split()


class Number(int):
    """A number that a format string writes in digits or in words."""

    def __format__(self, how: str) -> str:
        if how not in {"w", "W"}:
            return format(int(self), "," if how == "c" else how)
        return self.in_words().capitalize() if how == "W" else self.in_words()

    def in_words(self) -> str:
        """Return it in words, or in digits from 100 on."""
        if self < len(ONES):
            return ONES[self]
        tens, ones = divmod(self, 10)
        if tens >= len(TENS):
            return str(int(self))
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")


def drawn(told: dict[str, str], chance: random.Random) -> dict[str, Number]:
    """Draw the numbers of a frame until all differ and all are above zero."""
    for _ in range(TRIES):
        numbers = {
            name: chance.randint(*map(int, said.split("..")))
            for name, said in told.items()
            if ".." in said
        }
        for _ in told:
            for name, said in told.items():
                terms = re.findall(r"([+-]?)\s*(\w+)", said)
                if name not in numbers and all(x in numbers or x.isdigit() for _, x in terms):
                    numbers[name] = sum(
                        (-1 if sign == "-" else 1) * (int(x) if x.isdigit() else numbers[x])
                        for sign, x in terms
                    )
        values = numbers.values()
        if len(numbers) == len(told) == len(set(values)) and min(values, default=1) > 0:
            return {name: Number(value) for name, value in numbers.items()}
    raise ValueError(f"no numbers fit {told}")


def read_frames(file: Path) -> Iterator[tuple[dict, dict]]:
    """Return each frame of a file with the fillers of its slots."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    for frame in told["frame"]:
        slots = set(re.findall(r"\{(\w+)", frame["text"]))
        yield frame, {name: words for name, words in told["fillers"].items() if name in slots}


def fill(frame: dict, fillers: dict, times: int) -> Iterator[str]:
    """Return marked texts of a frame, the same ones in every run."""
    chance = random.Random(frame["id"])  # noqa: S311  # words of a test are no secret
    for _ in range(times):
        words = {slot: chance.choice(choices) for slot, choices in fillers.items()}
        numbers = drawn(frame.get("numbers", {}), chance)
        yield frame["text"].format(**words, **numbers)
