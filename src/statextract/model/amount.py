"""Numbers of things in messages."""


def say_amount(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 article", "1,204 articles"; ``many`` if not in -s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
