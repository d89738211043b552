"""What is said of a check where its findings are shown."""

from dataclasses import dataclass

from statextract.model.vocabulary import Level


@dataclass(frozen=True, slots=True)
class RulePage:
    """A check's code, name and page; ``summary`` is the page's first line."""

    code: str
    name: str
    severity: Level
    summary: str
    page: str
