"""Totals and parts as bars."""

from statextract.render.html.bars import draw_pictures

TEXT = (
    "Officers in Sfax counted 40 migrants, 12 of them women. Of the 40 migrants, 25 were sent "
    "back and 15 were taken to hospital.\n"
)


def test_parts_that_add_up_stand_before_subsets(record_of):
    (picture,) = draw_pictures(record_of(TEXT))

    kinds = [bar.kind for bar in picture.bars]
    assert kinds == ["whole", "part", "part", "subset"]
    assert [bar.length for bar in picture.bars] == [100, 62.5, 37.5, 30]
    assert picture.bars[-1].label == "12 women"


def test_a_rest_is_derived(record_of):
    text = "Of the 36 passengers, four were allowed to travel on, while the rest were arrested.\n"
    (picture,) = draw_pictures(record_of(text))

    whole, _, rest = picture.bars
    assert (rest.kind, rest.label) == ("derived", "→ 32 arrested")
    assert whole.label.startswith("36 passengers")


def test_bars_of_a_failing_sum_say_so(record_of):
    text = "Of 36 miners, 20 were rescued and the other 26 were killed.\n"
    (picture,) = draw_pictures(record_of(text))

    assert any(bar.failing and bar.label.endswith(" !") for bar in picture.bars)


def test_a_loose_number_shows_its_range(record_of):
    text = "More than 200 people were injured, about 50 of them children.\n"
    (picture,) = draw_pictures(record_of(text))

    whole, part = picture.bars
    assert whole.open
    assert part.low < part.length < part.high


def test_figures_without_parts_have_no_picture(record_of):
    assert draw_pictures(record_of("Police in Gao freed 12 women.\n")) == ()


def test_a_whole_that_is_printed_twice_fails_once(record_of):
    text = (
        "Crews saved 134 divers.\n\nOf the 134 divers, 88 went home and the other 56 were killed.\n"
    )
    (picture,) = draw_pictures(record_of(text))

    assert len(picture.bars[0].printings) == 2
    assert [bar.failing for bar in picture.bars] == [True, True, True]
