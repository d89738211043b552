"""Named bodies that act or report."""

from pydantic import Field

from statextract.model.base import Published
from statextract.model.span import Span
from statextract.model.vocabulary import AgencyRole, AgencyType


class Agency(Published):
    """A body and every place where the article names it; ``parent`` is an agency id."""

    id: str = Field(pattern=r"^a[1-9]\d*$")
    name: str
    acronym: str | None = None
    type: AgencyType
    generic: bool = False
    role: AgencyRole | None = None
    parent: str | None = None
    mentions: tuple[Span, ...] = Field(min_length=1)
