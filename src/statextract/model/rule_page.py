"""What is said of a check where it, or what it finds, is shown."""

from statextract.model.frozen import frozen
from statextract.model.vocabulary import Level


@frozen
class RulePage:
    """A check's code, name and page; ``summary`` is the page's first line.

    ``flags`` and ``passes`` are examples: texts that it reports, and texts that it does not.
    """

    code: str
    name: str
    severity: Level
    page: str
    flags: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The first line of the page."""
        return self.page.partition("\n")[0]
