"""What every published type has in common."""

from pydantic import BaseModel, ConfigDict


class Published(BaseModel):
    """A frozen, closed part of a record."""

    model_config = ConfigDict(frozen=True, extra="forbid")
