"""The names of days and months, in lower case; what they mean stands in ``en/dates.toml``."""

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = frozenset(DAYS)
MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    """.split()
)
SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
