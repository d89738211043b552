"""By what a figure narrows its whole: sex or age, nationality, or nothing of its own."""

from collections.abc import Sequence
from typing import Literal

from statextract.link.fit import noun_of
from statextract.link.scene import Scene
from statextract.model.draft import Draft
from statextract.model.vocabulary import Sex

Dimension = Literal["sex or age", "nationality", ""]


def dimension_of(scene: Scene, index: int) -> Dimension:
    """Return the dimension on which the words of a figure narrow the group it is part of."""
    draft = scene.drafts[index]
    if draft.sex is not None or draft.age is not None or _noun_has_sex_or_age(scene, index):
        return "sex or age"
    if draft.nationality is not None or is_foreign(draft) or _is_people(scene, index):
        return "nationality"
    return ""


def _is_people(scene: Scene, index: int) -> bool:
    """Whether a people's name stands right behind the number: "38 Hutu"."""
    last = scene.drafts[index].number.last
    return last in scene.document.starting(scene.lexicons.peoples)


def is_foreign(draft: Draft) -> bool:
    """Whether a figure counts people of any nation but the article's own."""
    return noun_of(draft) in ("foreigner", "expatriate")


def narrows(scene: Scene, part: int, whole: int) -> bool:
    """Whether a part has a dimension of its own that its whole has not."""
    dimension = dimension_of(scene, part)
    return dimension != "" and dimension != dimension_of(scene, whole)


def are_nationals(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether each of a list is of a nation: "five Danes, four Poles and three Swedish women"."""
    return all(scene.drafts[part].nationality is not None for part in parts)


def kind_of_part(scene: Scene, part: int, whole: int | None) -> Dimension:
    """Return the dimension of a part; what is but that of all is none.

    "26 Malians ... 15 people, held to be Malians, and 11 men"; "23 women ... eleven of the women
    were Colombian".
    """
    if whole is not None and _is_of_those(scene, part, whole):
        return "nationality" if scene.drafts[part].nationality is not None else ""
    mine = scene.drafts[part].nationality
    theirs = None if whole is None else scene.drafts[whole].nationality
    plain = scene.drafts[part].sex is None and scene.drafts[part].age is None
    same = mine is not None and theirs is not None and mine.value == theirs.value
    return "" if plain and same else dimension_of(scene, part)


def _is_of_those(scene: Scene, part: int, whole: int) -> bool:
    """Whether only the partitive tells a sex or age, which is that of the whole."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    of, sex = mine.phrase.of, mine.sex or mine.age
    if of is None or sex is None or mine.phrase.head is not None:
        return False
    span = scene.document.span_of(*of)
    inside = span[0] <= sex.start and sex.end <= span[1]
    pairs = ((mine.sex, theirs.sex), (mine.age, theirs.age))
    return inside and all(a is None or (b is not None and a.value is b.value) for a, b in pairs)


def _noun_has_sex_or_age(scene: Scene, index: int) -> bool:
    head = scene.drafts[index].phrase.head
    if head is None:
        return False
    for hit in scene.document.ending(scene.lexicons.people).get(head[1], ()):
        if hit.entry.sex is not None or hit.entry.age is not None:
            return True
    return False


def ends_unknown(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether a list of ages ends in cases of which it is not known."""
    return noun_of(scene.drafts[parts[-1]]) == "case" != noun_of(scene.drafts[parts[0]])


def is_age_alone(scene: Scene, part: int) -> bool:
    """Whether a part is told by an age and not by a sex."""
    return scene.drafts[part].age is not None and scene.drafts[part].sex is None


def are_ages_apart(scene: Scene, ages: Sequence[int]) -> bool:
    """Whether a semicolon sets ages apart: "97 are men and 15 women; six are under 18"."""
    return bool(ages) and all(scene.word(scene.sites[age].first - 1) == ";" for age in ages)


def are_both_sexes(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether some parts are of men and others of women."""
    told = {cited.value for part in parts if (cited := scene.drafts[part].sex) is not None}
    return {Sex.MALE, Sex.FEMALE} <= told


def mixes_sex_and_age(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether one sex stands beside an age: "44 were men and 12 under 18" may be the same."""
    sexes = {cited.value for part in parts if (cited := scene.drafts[part].sex) is not None}
    return len(sexes) == 1 and any(is_age_alone(scene, part) for part in parts)
