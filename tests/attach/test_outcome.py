"""What happened to exactly the counted people."""

import pytest

INSERT = ["injured", "injured", "rescued"]
GOVERNED = [
    ("passive", "Twelve men were arrested in Oslo.", ["arrested"]),
    ("progressive", "In all 37 are being taken care of in Lagos.", ["in_care"]),
    ("active", "Police arrested 12 men in Oslo.", ["arrested"]),
    ("headline", "Blast kills 12, wounds 30 in Kano", ["killed", "injured"]),
    ("intransitive", "Nine miners died in Zonguldak.", ["killed"]),
    ("reduced", "Twelve people killed in Jos were buried.", ["killed"]),
    ("relative", "Two people who were injured were at home.", ["injured"]),
    ("nominal", "The arrest of 12 youths angered Sfax.", ["arrested"]),
    ("event-noun", "Police made 12 arrests in Sfax.", ["arrested"]),
    ("lives", "The storm claimed the lives of 12 villagers.", ["killed"]),
    ("gap", "Officers took 14 drivers into custody.", ["arrested"]),
    ("left-dead", "The quake left 12 people dead and 40 injured.", ["killed", "injured"]),
    ("objects", "The mudslide killed 12 men and three women.", ["killed", "killed"]),
    ("subjects", "Nine women and 12 boys were rescued.", ["rescued", "rescued"]),
    ("elided-verb", "Twelve people were killed and 30 wounded.", ["killed", "injured"]),
    ("interrupted", "Twelve people, among them a nun, were killed.", ["killed"]),
    ("reported", "Police said 12 people had been killed.", ["killed"]),
    ("toll", "The death toll rose to 15 on Monday.", ["killed"]),
    ("negated", "Two students were not injured.", [None]),
    ("agent", "Nine officers arrested 12 smugglers near Bari.", [None, "arrested"]),
    ("by-agent", "Nine men were arrested by 12 officers.", ["arrested", None]),
    ("members", "Among the dead were six Haitians.", ["killed"]),
    ("company", "A colonel died along with two officers.", ["killed"]),
    ("level", "The number of injured has climbed to 40.", ["injured"]),
    ("hall", "The hall held 60 people.", [None]),
    ("cells", "Police in Riga held nine men.", ["arrested"]),
    ("disease", "Benin reported 40 cases of cholera.", ["sick"]),
    ("share-of-cases", "Boys are 30% of suspected cholera cases.", ["sick"]),
    ("court", "The court in Suva closed 40 cases.", [None]),
    ("modal", "The three injured drivers will be arrested.", ["injured"]),
    ("either", "Some 500 people have died or gone missing.", [None]),
    ("listed", "Nine boys were listed as missing.", ["missing"]),
    ("joined", "The blast killed a nurse and two boys.", ["killed"]),
    ("apposed", "Those injured, a cook and two waiters, slept.", ["injured"]),
    ("hospital", "Two men were taken by car to a nearby hospital.", ["hospitalised"]),
    ("mine-fire", "The 34 miners trapped in a mine fire were freed.", ["rescued"]),
    ("since", "The number of men killed since March rose to 56.", ["killed"]),
    ("agent-of-relative", "Nine men who killed a guard were held.", ["arrested"]),
    ("captives", "Twelve hostages were freed near Kaduna after a ransom was paid.", ["released"]),
    ("captives-by-force", "Soldiers freed 12 hostages near Kaduna.", ["rescued"]),
    ("captives-in-a-raid", "Twelve hostages were freed in a raid on a camp.", ["rescued"]),
    ("captives-by-captors", "The kidnappers freed 12 hostages on Sunday.", ["released"]),
    ("accused-by-a-court", "The court freed nine suspects.", ["released"]),
    ("prisoners-swapped", "The army freed 40 prisoners of war.", ["released"]),
    ("himself", "A bomber killed himself and nine others.", ["killed"]),
    ("partitive", "Of those arrested, 14 are foreigners.", ["arrested"]),
    ("with-injuries", "The crash left four men with minor injuries.", ["injured"]),
    ("intro", "Those arrested include:\n- 12 men\n- 3 women", ["arrested", "arrested"]),
    ("column", "Town | Killed | Injured\nDir | 14 | 20", ["killed", "injured"]),
    ("brackets", "In all 500 died (240) or went missing (260).", [None, "killed", "missing"]),
    ("all-of-whom", "The ship had 12 crew, all of whom were rescued.", ["rescued"]),
    ("verb-like-noun", "Police arrested a tailor and two pimps.", ["arrested"]),
    ("gapped", "Six died in Hama, nine in Homs and four in Idlib.", ["killed"] * 3),
    ("attributive", "The repatriation of 84 trafficked Ghanaians.", ["repatriated"]),
    ("insert", "They shot 14 men, two of them Danes, and freed 39 girls.", INSERT),
    ("still-held", "Nine girls were abducted; two are still held.", ["abducted"] * 2),
    ("label", "Dead: 14. Injured: 50.", ["killed", "injured"]),
    (
        "reported-today",
        "Envoys reported today that nine men and a dozen boys died.",
        ["killed"] * 2,
    ),
    ("dated-line", "OSLO, 14 May 91 -- Nine men and 12 boys were killed.", ["killed"] * 2),
    ("since-then", "Nine porters have since been charged in Accra.", ["charged"]),
    ("between", "Between eight and 12 nurses died in Aden.", ["killed"]),
    ("from-to", "From 12 to 20 people died in Kasese.", ["killed"]),
    ("each-of", "Each of the nine brothers was arrested in Tampere.", ["arrested"]),
    ("fatally", "Five waiters were burned, two fatally, in Tirana.", ["injured", "killed"]),
    ("another-verb", "Nine men were arrested. Two of them had slept.", ["arrested"] * 2),
    ("navy", "The navy in Callao held 58 men.", ["arrested"]),
    ("boat", "The coastguard said the boat held 60 people.", [None]),
    ("proceedings", "Judges opened proceedings in nine cases against 31 men.", [None, "charged"]),
    ("counted-as", "Seven men counted as wounded have since died.", ["killed"]),
    ("killed-as", "Nine men were killed as a bomb went off in Jos.", ["killed"]),
    ("therefore", "At least 43 are therefore presumed missing.", ["missing"]),
    ("having", "Nine men suspected of having burnt a barn were held.", ["arrested"]),
    ("resumed", "Nine men seen in May, two with guns, were arrested.", ["arrested"] * 2),
    ("and-that", "Aid staff said 80 men sailed in May and that 12 died.", [None, "killed"]),
    ("those-held", "Those detained (35 men and 27 women) were tired.", ["arrested"] * 2),
    ("outdoors", "Some 900 villagers slept in the open near Izmir.", ["displaced"]),
    ("kills-between", "Feuding kills between 150 and 250 people a year.", ["killed"]),
    ("two-papers", "Police said 98 guests held a visa and 42 a permit.", [None, None]),
    ("boat-stopped", "The navy intercepted a boat with 196 migrants.", ["stopped"]),
    ("boat-in-port", "The navy painted a boat with 196 migrants.", [None]),
    ("boat-saved", "A tug rescued a dinghy carrying 31 Eritreans.", ["rescued"]),
    ("of-slavery", "The list has 61 victims of slavery.", ["exploited"]),
    ("of-slavery-home", "Some 61 victims of slavery were repatriated.", ["repatriated"]),
    (
        "freed-prisoners",
        "Police held 148 men. By noon, 102 had been freed.",
        ["arrested", "released"],
    ),
    ("freed-workers", "Police held nine men and freed 12 cooks.", ["arrested", "rescued"]),
    ("postponed", "Officers postponed the departure of 96 cooks.", ["stopped"]),
    ("convictions", "The state won convictions against 14 brokers.", ["convicted"]),
    ("after-clause", "Roads closed after ten more men died.", ["killed"]),
    ("noun-of-verb", "In a clash in Jos, six men and a dozen boys died.", ["killed"] * 2),
]


@pytest.mark.parametrize(
    ("text", "outcomes"), [case[1:] for case in GOVERNED], ids=[case[0] for case in GOVERNED]
)
def test_the_predicate_of_the_clause_gives_the_outcome(record_of, text, outcomes):
    figures = [figure for figure in record_of(text).figures if not figure.derived]

    assert [figure.outcome for figure in figures] == outcomes


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("Firefighters removed six children by ladder.", "rescued", id="by ladder"),
        pytest.param("Firefighters removed the six children from a pool.", None, id="from a pool"),
        pytest.param("Police removed 12 protesters from the square.", None, id="from a square"),
        pytest.param("The agency removed 120 Nigerians.", "deported", id="a nation"),
        pytest.param("Some 240 people were removed from the UK.", "deported", id="from a country"),
        pytest.param(
            "Immigration officers removed 240 people last year.", "deported", id="by whom"
        ),
    ],
)
def test_those_removed_are_deported_where_borders_are_told_of(record_of, text, outcome):
    found = record_of(text).figures[0].outcome

    assert (found and found.value) == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("The death toll rose to six civilians.", "killed", id="toll of civilians"),
        pytest.param("The number of dead stands at nine miners.", "killed", id="dead miners"),
        pytest.param("The toll at two hospitals was high.", None, id="hospitals"),
        pytest.param("Deaths rose as 40 nurses went on strike.", None, id="nurses"),
    ],
)
def test_a_toll_names_whom_it_counts(record_of, text, outcome):
    found = record_of(text).figures[0].outcome

    assert (found and found.value) == outcome
