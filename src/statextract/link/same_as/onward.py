"""A large group told of again by what became of it next."""

from statextract.link.fit import came_later, noun_of
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_GROUP, _HUNDRED = 50, 100  # people; round numbers meet by chance
_NEAR = 3  # sentences
# "260 people were freed ... 260 soldiers were sent home": others.
_FORCES = frozenset(
    "soldier troop servicemen officer policeman policemen police guard peacekeeper rescuer "
    "firefighter volunteer official".split()
)


def goes_on(mine: Draft, theirs: Draft) -> bool:
    """Whether a group of people goes on from what befell it a few sentences before.

    "In all 260 people were freed. The army took in 260 foreigners, who were handed over."
    """
    value = mine.number.value or 0
    many = value >= _GROUP and value % _HUNDRED != 0
    near = 0 < mine.sentence - theirs.sentence <= _NEAR
    person = mine.unit is not None and mine.unit.value is Unit.PERSON
    forces = noun_of(mine) in _FORCES and noun_of(theirs) not in _FORCES
    return many and near and person and not forces and came_later(mine, theirs)
