"""Function words that the link room reads: closed classes, so they are grammar, not lexicon."""

THEM = frozenset("them these those".split())
IT = (("this",), ("that",))  # "Of that, 1,720 patients have gone home"
WHOM = frozenset("whom who which".split())
ARTICLES = frozenset("the these those its their his her our all".split())
AUXILIARIES = frozenset(
    """
    is are was were be been being has have had will would can could may might must shall should
    do does did isn't aren't wasn't weren't hasn't haven't hadn't
    """.split()
)
# What stands between two counts of one list.
ROW = ((",",), ("and",), (",", "and"))
COPULAS = frozenset("is are was were be been being".split())
# What may stand between a number's hedge and the wording that governs the whole phrase.
LEAD = frozenset(
    """
    the these those all a an another further additional other remaining last final only just some
    extra more its their his her our first new fewer also both each still least at of
    whopping staggering massive shocking startling astonishing alarming
    """.split()
) - {"of", "at"}
DEFINITE = frozenset("the these those all both".split())
SUMMED = frozenset("together combined total altogether".split())
OTHERS = frozenset("other others remaining last final rest".split())
MORE = frozenset("another further additional extra more new others fresh".split())
SEPARATORS = frozenset([",", ";", "and", "while", "or", "but", "whereas", "plus", "as", "well"])
COORDINATORS = frozenset([",", "and", "or", "plus", "&", ";"])
ADVERSATIVES = frozenset("while whereas and but".split())
DASHES = frozenset(["–", "-"])
PREPOSITIONS = frozenset(
    """
    of in at on from for to by with under near into over across through during against between
    within outside inside towards via aboard off around about after before since until per
    """.split()
)
# They open what was so before others left: "Originally, 19 were arrested."
AT_FIRST = frozenset(["originally", "initially"])
# Joined here: joining sets anew for every count took as long as the questions asked of them.
THEM_OR_WHOM = THEM | WHOM
MORE_OR_OTHERS = MORE | OTHERS
JOINING = COORDINATORS | ADVERSATIVES
PERCENT = frozenset("percent cent % pc".split())
RESTS = frozenset("rest remainder others balance".split())
# They add to a toll: "four more died, bringing the toll to 19".
RAISING = frozenset("bringing taking raising pushing lifting".split())
SEVERITIES = frozenset("critically seriously severely badly gravely slightly lightly".split())
NATIONWIDE = frozenset("nationwide nationally countrywide statewide worldwide overall".split())
GROWN = frozenset("man men woman women".split())
HARMS = frozenset("injuries wounds burns".split())
# Behind a group they say that it is of more than the story has counted.
WIDE = frozenset("worldwide world global globally nationwide national overall elsewhere".split())
# Before names or numbers they say that some of a group are told, not all.
SOME_OF = frozenset(
    """
    including include notably especially particularly mainly mostly chiefly primarily largely such
    like
    """.split()
)
