"""Articles made of varied sentences, so that no two are equal and nothing is cached for long."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PLACES = "Lima Gao Kep Lomé Oslo Bamako Hvar Manila Quito Tunis Kabul Dakar Zagreb Hanoi".split()
_BODIES = (
    "the Health Ministry",
    "police",
    "the Red Cross",
    "UNICEF",
    "the coast guard",
    "the army",
)
_MONTHS = "January February March April May June July August September October".split()
_SENTENCES = (
    "{Body} in {place} said on {day} {month} 2025 that {n} people were killed and {m} injured.",
    "Of the {n} victims, {m} were women and {k} were children under 12.",
    "Since the beginning of the year, {body} has recorded {n} cases, up from {m} a year earlier.",
    "At least {n} people were arrested in {place}, {m} of them foreigners.",
    "The road between {place} and the border was closed for {k} days while crews cleared it.",
    "Residents of {place} said that help came late and that many had lost their homes.",
    "About {n} families were taken to shelters; {m} households have since returned.",
    "{Body} rescued {n} men, {m} women and {k} children from a boat off {place}.",
    "The remaining {k} suspects appeared in court in {place} on {day} {month}.",
    "{n} per cent of them had come from the countryside around {place}, {body} said.",
)


def generated(count: int, *, seed: int = 1, sentences: int = 12) -> Iterator[str]:
    """Yield articles of about ``sentences`` sentences, always the same for a seed."""
    random_ = random.Random(seed)  # noqa: S311 - nothing secret
    for _ in range(count):
        place, body = random_.choice(_PLACES), random_.choice(_BODIES)
        lines = [f"{random_.randint(2, 90)} killed in {place}, {body} says", ""]
        lines += [
            random_.choice(_SENTENCES).format(
                place=random_.choice(_PLACES), body=body, Body=body[0].upper() + body[1:],
                n=random_.randint(40, 900), m=random_.randint(10, 40), k=random_.randint(2, 10),
                day=random_.randint(1, 28), month=random_.choice(_MONTHS),
            )
            for _ in range(sentences)
        ]  # fmt: skip
        yield "\n".join(lines)


def write_generated(path: Path, count: int, *, sentences: int = 12) -> None:
    """Write so many articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(generated(count, sentences=sentences)):
            row = {"id": str(number), "text": text, "published": "2025-11-03"}
            file.write(json.dumps(row) + "\n")
