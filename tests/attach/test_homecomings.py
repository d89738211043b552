"""Who is brought or comes home, and what only the next sentence tells of people."""

import pytest

# Each count as role:outcome, "-" where nothing is told.
HOME = [
    ("flight", "A charter jet carrying 142 stranded Malians landed in Gao.", "victim:repatriated"),
    (
        "flight-of-returns",
        "A flight with 160 migrants left Sebha. The agency has repatriated many from there.",
        "other:repatriated",
    ),
    ("deportees", "A deportation flight carrying 88 Bolivians landed in Oruro.", "other:deported"),
    ("sold", "19 Kandy men trafficked to Laos return", "victim:returned_home"),
    (
        "sold-and-back",
        "A total of 31 youths who were trafficked to Laos have safely returned to the village.",
        "victim:returned_home",
    ),
    (
        "lured-and-back",
        "Twelve women lured to Oman by two agents came back on Sunday. They were repatriated free.",
        "victim:repatriated other:-",
    ),
    (
        "returnees",
        "A group of 25 returnees slept in Dosso. The embassy repatriated them.",
        "other:repatriated",
    ),
    (
        "arrived",
        "A batch of 96 distressed maids, led by a nun, arrived in Cebu. All had been repatriated.",
        "victim:repatriated",
    ),
    ("flew", "A first group of 34 flew back to Pokhara.", "-:returned_home"),
    ("flew-out", "The army flew back nine soldiers to Accra.", "other:repatriated"),
    ("tourists", "Twelve tourists flew home early.", "other:-"),
    ("pilots", "Nine pilots flew back to Accra.", "other:-"),
    ("carried-on", "A charter flight carrying 14 stranded boys and 36 women left Sebha.",
     "victim:repatriated victim:repatriated"),
    ("on-board", "On board the charter flight to Labe were 14 boys. All will be repatriated.",
     "other:repatriated"),
    ("stranded", "Some 40 maids were stranded in Muscat. In all 140 people were flown home.",
     "victim:trapped victim:repatriated"),
    ("landed-abroad", "Some 180,000 refugees landed in Bari. Few were deported.", "other:-"),
    ("arrived-abroad", "Some 12,000 people arrived in Bari. Few were repatriated.", "other:-"),
    ("other-flight", "A jet carrying 62 nuns landed in Bari. Few were deported.", "other:-"),
    ("crash", "A jet carrying 62 passengers crashed; bodies were repatriated.", "other:-"),
    ("officials", "Nine officials arrived in Cebu to see repatriated maids.", "other:-"),
    ("crew", "A charter jet carrying nine crew members left. Niger repatriated nuns.", "other:-"),
    ("soldiers", "A flight carrying 40 soldiers landed in Gao. Maids were deported.", "other:-"),
    ("by-boat", "Some 300 migrants arrived by boat. Malta repatriated nuns in May.", "other:-"),
    ("refugees", "Some 300 refugees arrived in Gao. Chad repatriated nuns in May.", "other:-"),
    ("camp", "Some 142 Malians stranded here arrived in a camp.", "victim:trapped"),
    ("reduced", "A charter flight carrying 142 Malians stranded in Oman landed.",
     "victim:repatriated"),
    ("no-return", "A jet carrying 62 pilgrims landed in Jeddah.", "other:-"),
    ("by-rebels", "Six women abducted by rebels who came back are missing.", "victim:missing"),
    ("on-return", "Ten men abducted on their return from market are safe.", "victim:abducted"),
    ("returned-by", "Two boys kidnapped in Pune and returned by aunts wept.", "victim:abducted"),
]  # fmt: skip

NEXT = [
    ("They", "Police found 12 girls in a bar. They were taken to a shelter.", "victim:in_care"),
    ("All", "The army met 60 foreigners from Togo. All were deported.", "other:deported"),
    ("noun", "Some 300 villagers live here. The villagers were evacuated.", "victim:evacuated"),
    ("group", "The army received 90 foreigners (50 men and 40 women). The group was arrested.",
     "suspect:arrested suspect:arrested suspect:arrested"),
    ("others", "Nuns met 12 girls in a bar. The other girls were deported.", "other:-"),
    ("two-kinds", "Nuns met 12 girls in a bar that nine men ran. They were deported.",
     "other:- other:-"),
    ("rivals", "The 12 monks spoke with protesters. They were arrested.", "other:-"),
    ("of-group", "The youngest of the 12 girls was a nun. They were deported.", "other:-"),
    ("negated", "Nuns met 12 girls in a bar. They were not deported.", "other:-"),
    ("modal", "Nuns met 12 girls in a bar. They will be deported.", "other:-"),
    ("things", "Ten buses carried 400 people. They were burnt.", "-:- other:-"),
    ("cows", "It has 12 cows and 14 people. They were killed in a fire.", "-:- other:-"),
    ("houses", "Police searched nine bars and found 12 girls. They were deported.",
     "-:- other:deported"),
    ("fated", "Nuns rescued 12 girls. They were deported.", "victim:rescued"),
]  # fmt: skip


def _told(record):
    return " ".join(
        f"{f.role.value if f.role else '-'}:{f.outcome.value if f.outcome else '-'}"
        for f in record.figures
        if not f.derived
    )


@pytest.mark.parametrize(
    ("text", "told"), [case[1:] for case in HOME], ids=[case[0] for case in HOME]
)
def test_who_comes_home(record_of, text, told):
    assert _told(record_of(text)) == told


@pytest.mark.parametrize(("text", "told"), [c[1:] for c in NEXT], ids=[c[0] for c in NEXT])
def test_fate_of_the_next_sentence(record_of, text, told):
    assert _told(record_of(text)) == told


PARTS = [
    ("travelled", "Of the 90 rescued, 40 were travelling alone.", "victim:rescued victim:rescued"),
    ("worked", "Police arrested 90 people. Two of the suspects work at a park.",
     "suspect:arrested suspect:arrested"),
    ("acted", "Nine men were jailed. Two of them had robbed 12 maids.",
     "suspect:convicted suspect:convicted victim:-"),
    ("landed", "Of the 90 repatriated, 40 landed in Kano.", "-:repatriated other:repatriated"),
    ("landed-lost", "Of the 90 missing, 40 landed in Kano.", "victim:missing victim:-"),
    ("safe", "Of the 90 missing, 40 were accounted for.", "victim:missing victim:-"),
    ("cleared", "Of the 90 arrested, 40 were cleared of fraud.", "suspect:arrested suspect:-"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [c[1:] for c in PARTS], ids=[c[0] for c in PARTS])
def test_parts_that_are_only_described_share_the_fate_of_all(record_of, text, told):
    assert _told(record_of(text)) == told


def test_fate_told_last_is_of_all_who_state_the_fact_and_of_their_parts(record_of):
    record = record_of(
        "Boat carrying 206 migrants found off Faro\n\n"
        "Police have located a boat carrying 206 migrants off Faro.\n\n"
        "Of the 206 migrants rescued, 144 were travelling with relatives, 80 of them boys."
    )

    assert {f.outcome and f.outcome.value for f in record.figures} == {"rescued"}
    assert {f.role.value for f in record.figures} == {"victim"}


RECAST = [
    ("found-and", "Seven babies were found in a house and taken into care.", "victim:in_care"),
    ("found-apart", "Nine men were found in a cellar and two women were arrested.",
     "other:- suspect:arrested"),
    ("found-else", "Nine men were found in a cellar, and police arrested the owner.", "other:-"),
    ("captors-free", "The Taliban freed two American women on Sunday.", "victim:released"),
    ("interviewed", "Some 26 women were interviewed as possible victims of trafficking.",
     "victim:-"),
    ("interviewed-for", "Some 26 women were interviewed as part of a study of victims.", "other:-"),
    ("sent-to-work", "A gang sent 37 Danes to work as online scammers.", "other:transferred"),
    ("comprised", "The returnees from Oman comprised 71 men and 14 boys. They were repatriated.",
     "other:repatriated other:repatriated"),
    ("among", "Among the hostages are nine women and four boys.",
     "victim:abducted victim:abducted"),
    ("include", "The detainees include 12 women and three boys.",
     "suspect:arrested suspect:arrested"),
    ("consist", "The victims consist of 19 males and two females.", "victim:- victim:-"),
    ("lawyers", "The detainees' lawyers include nine women.", "other:-"),
    ("families", "The victims' families included nine nuns.", "other:-"),
    ("met", "The hostages met envoys, including nine women.", "other:-"),
    ("saw", "The hostages saw how nine women wept.", "other:-"),
    ("passengers", "The passengers include nine women.", "other:-"),
    ("as-hostages", "Nine others were taken back to Gaza as hostages.", "victim:abducted"),
    ("registered", "Some 1,204 presumed victims of trafficking were registered in Iasi.",
     "victim:exploited"),
    ("waiting", "Twelve hostages waited in the hall.", "victim:abducted"),
    ("moved", "Nine riders were transferred to hospitals in Arusha.", "victim:hospitalised"),
    ("stairs", "Crews helped 12 others down the stairs.", "victim:rescued"),
    ("migrants", "Police detained 73 migrants. Those detained comprised 52 men and 21 women.",
     "other:arrested other:arrested other:arrested"),
    ("thieves", "Police detained 73 people. Those detained comprised 52 men and 21 women.",
     "suspect:arrested suspect:arrested suspect:arrested"),
    ("was-freed", "Troops handed over 74 maids freed from a scam centre.", "victim:transferred"),
    ("was-held", "Guards deported 40 men arrested in May.", "suspect:deported"),
    ("adverb", "Of 90 victims, 60 were exploited in farms and 30 sexually.",
     "victim:- victim:exploited victim:exploited"),
    ("called", "Nine of the cooks who came are thought to be victims of human trafficking.",
     "victim:exploited"),
    ("called-forced", "Twenty of the cooks are believed to be victims of forced labour.",
     "victim:exploited"),
    ("called-storm", "Nine of the cooks were victims of a storm.", "victim:-"),
    ("ward", "Eighteen were treated for dehydration in a hospital.", "victim:hospitalised"),
    ("overnight", "Four guests are staying overnight in Hilo hospital.", "victim:hospitalised"),
    ("capacity", "They slept in a shelter designed to house 400.", "other:-"),
    ("marines", "About 300 marines will be sent to Helmand.", "other:-"),
    ("either", "There were 29,588 people killed or seriously injured.", "victim:-"),
    ("of-arrested", "Nine of the arrested are suspected of being smugglers.", "suspect:arrested"),
    ("occupied", "In all 62 residents of occupied Hebron were among those arrested.",
     "suspect:arrested"),
    ("having", "Two men accused of having steered and fuelled the boat were detained.",
     "suspect:arrested"),
    ("names-of-dead", "Ten people were killed. Three of the victims were identified as Ann and Bo.",
     "victim:killed victim:killed"),
    ("names-of-held", "The three men arrested were identified as Ali, Bo and Cy.",
     "suspect:arrested"),
    ("spokesman", "Rahimi, a police spokesman, said four cooks, two nuns and nine men were killed.",
     "victim:killed victim:killed victim:killed"),
    ("according", "Nine died, according to three officials, who said four were among the dead.",
     "victim:killed other:- victim:killed"),
    ("named-suspects", "Four of the Danes identified as suspects by Malaysian police are spies.",
     "suspect:identified"),
    ("says-one", "The killings, says one analyst, show that nuns are targeted.", "other:-"),
    ("said-by", "Twelve men, said the chief of Jos police, were killed.", "victim:killed"),
    ("hospital", "The clinic said it had received four victims.", "victim:hospitalised"),
    ("hospital-staff", "The clinic received 12 nurses.", "other:-"),
    ("shelter", "The shelter in Bar has taken in 57 victims of trafficking.", "victim:in_care"),
    ("country", "Chile has taken in 57 refugees.", "other:-"),
    ("saved", "Nine of the victims were intercepted in Jos; 22 others were intercepted in Kano.",
     "victim:rescued victim:rescued"),
    ("barred", "Forty migrants were intercepted in Kano.", "other:stopped"),
    ("nation", "Police held 90 men, 40 of them identified as Yemenis.",
     "suspect:arrested suspect:arrested"),
    ("named", "Police said three victims were identified as Ann Lee and her sons.",
     "victim:identified"),
    ("captives", "Gunmen seized 25 girls. The 12 others are still being held.",
     "victim:abducted victim:abducted"),
    ("suspects", "Police arrested 25 men. The 12 others are still being held.",
     "suspect:arrested suspect:arrested"),
    ("bus", "Togolese police intercepted a bus on Sunday carrying 23 children.", "other:stopped"),
    ("prison", "At the end of May, 135 reporters were in prisons.", "suspect:arrested"),
    ("terms", "The judge gave them nine years in prison.", ""),
    ("centres", "More than 3,000 people were still in 12 evacuation centres.",
     "victim:evacuated -:-"),
    ("dark", "Around 30,000 households were facing power outages.", "victim:-"),
    ("family", "Crews helped a family with eight children and two aunts to escape a fire.",
     "victim:rescued victim:rescued"),
    ("jailbreak", "Guards were charged with helping 12 inmates escape.", "suspect:escaped"),
    ("ladder", "Two boys were carried down a ladder by firefighters.", "victim:rescued"),
    ("window", "Three women jumped from a second-floor window as the fire spread.",
     "victim:escaped"),
    ("to-death", "Two men jumped from a window to their deaths.", "victim:killed"),
    ("enticed", "Two agents were held for enticing 150 youths abroad.",
     "suspect:arrested victim:exploited"),
    ("enticed-guests", "The island enticed 300 tourists with cheap fares.", "other:-"),
    ("accused-of-list",
     "Nine people accused of lending rooms, vans, or money to smugglers were also arrested.",
     "suspect:arrested"),
    ("accused-apart", "Nine men accused of theft fled, and police arrested 12 people.",
     "suspect:escaped suspect:arrested"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [c[1:] for c in RECAST], ids=[c[0] for c in RECAST])
def test_fate_depends_on_who_acts_and_on_whom(record_of, text, told):
    assert _told(record_of(text)) == told


def test_a_large_group_is_told_again_by_what_became_of_it_next(record_of):
    record = record_of(
        "Officials said 260 people, tricked into work for a gang, had been freed. The army "
        "received 260 foreigners (221 men and 39 women). They were handed over at the border.\n\n"
        "The nationalities included: Kenya (190) and Togo (70)."
    )

    assert [f.outcome for f in record.figures[1:]] == ["transferred"] * 5
    assert {f.role for f in record.figures} == {"victim"}
    assert record.figures[1].same_as == record.figures[0].id


def test_groups_of_one_size_are_no_one_group(record_of):
    text = "Police arrested 90 people in Lima. The court released 45 women. It freed 45 nuns."

    assert [f.same_as for f in record_of(text).figures] == [None, None, None]
