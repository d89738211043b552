"""What is said of a check where its findings are shown."""

from statextract.model.frozen import frozen
from statextract.model.vocabulary import Level


@frozen
class RulePage:
    """A check's code, name and page; ``summary`` is the page's first line."""

    code: str
    name: str
    severity: Level
    summary: str
    page: str
