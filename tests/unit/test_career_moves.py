"""Moves that people make and moves that nobody makes, checked by hand for thirty roles of all kinds."""

import pickle

import pytest

import jobtaxonomy as jt
from jobtaxonomy.moves import COMPARABLE, HIGHER, KINDS, kind_of

#: from, kind, to, why a person would expect it
EXPECTED = [
    ("51-2092", "advancement", "51-1011", "assemblers become the supervisors of their line"),
    ("51-1011", "lateral advancement", "11-3051", "supervisors of production rise to manage it (seed 003)"),
    ("11-3051", "similar", "11-3051.01", "quality systems managers run the same plants at the same pay"),
    ("11-3051", "feeder", "17-2112", "industrial engineers move into running the plant (seed 004)"),
    ("31-1131", "lateral advancement", "29-2061", "nursing assistants train as practical nurses"),
    ("29-2061", "advancement", "29-1141", "practical nurses bridge to registered nurse"),
    ("29-1141", "advancement", "29-1171", "a master's degree makes the nurse a practitioner"),
    ("29-1141", "similar", "29-1141.03", "critical care is a ward of the same profession"),
    ("31-9092", "lateral advancement", "29-2061", "medical assistants train as practical nurses"),
    ("15-1252", "lateral advancement", "11-3021", "developers rise to manage information systems"),
    ("15-1232", "advancement", "15-1231", "the help desk leads to network support"),
    ("15-1251", "advancement", "15-1252", "programmers come to design what they code"),
    ("13-2011", "lateral advancement", "11-3031", "accountants rise to financial manager or controller"),
    ("13-1071", "lateral advancement", "11-3121", "specialists of human resources come to lead them"),
    ("43-4161", "lateral advancement", "13-1071", "assistants of human resources become specialists"),
    ("17-3023", "advancement", "17-2071", "technicians study on to be electrical engineers"),
    ("17-2141", "similar", "17-2112", "mechanical engineers take on industrial engineering"),
    ("19-4031", "advancement", "19-2031", "technicians take a degree and run the analyses themselves"),
    ("21-1021", "advancement", "21-1022", "social workers change to health care, which pays more"),
    ("23-2011", "feeder", "43-6012", "legal secretaries become paralegals"),
    ("25-9042", "advancement", "25-2021", "assistants in class train as teachers"),
    ("25-2021", "lateral advancement", "11-9032", "teachers become heads of school"),
    ("25-2021", "similar", "25-2022", "elementary and middle school are one labour market"),
    ("27-1024", "advancement", "27-1011", "designers rise to art director"),
    ("33-9032", "advancement", "33-3051", "guards join the police"),
    ("33-3051", "advancement", "33-1012", "officers become their supervisors"),
    ("35-3023", "advancement", "35-2014", "counter work leads to the kitchen"),
    ("35-1012", "advancement", "35-1011", "kitchen supervisors become chefs"),
    ("37-2011", "similar", "37-2012", "cleaning offices and cleaning rooms pay alike"),
    ("41-2031", "advancement", "41-1011", "sales clerks become the floor's supervisors"),
    ("45-2092", "advancement", "45-2091", "field hands learn to drive the machines"),
    ("47-3013", "advancement", "47-2111", "helpers of electricians become electricians"),
    ("47-2111", "similar", "47-2152", "trades of equal standing with much wiring and piping in common"),
    ("49-3023", "advancement", "49-3042", "mechanics of cars move up to heavy equipment"),
    ("49-9071", "advancement", "49-9041", "general repairers specialize in industrial machinery"),
    ("51-4041", "similar", "51-4111", "machinists and toolmakers share the shop"),
    ("53-7062", "advancement", "53-3032", "movers of freight take the truck license"),
    ("53-3033", "advancement", "53-3032", "drivers of light trucks take the heavy license"),
]

#: from, to, why nobody makes it in one step
NOT_MOVES = [
    ("29-1171", "29-1215", "a practitioner becomes a physician by way of medical school"),
    ("29-1141", "29-1249", "nor does a nurse become a surgeon"),
    ("23-2011", "23-1011", "a paralegal becomes a lawyer by way of law school"),
    ("43-3031", "13-2011", "bookkeeper to accountant is three more years of study in another family"),
    ("25-9042", "25-1081", "an assistant in class is far from a professor's doctorate"),
    ("11-1011", "51-2092", "a chief executive does not plan for an assembler's pay"),
    ("11-3051", "51-1011", "a manager does not plan to earn a supervisor's pay; the reverse is the move"),
    ("53-3032", "53-2011", "driving trucks is not preparation for the cockpit"),
    ("37-2011", "15-1252", "a janitor's skills are far from a developer's"),
    ("29-1051", "29-1215", "a pharmacist's doctorate is no residency in medicine"),
]


@pytest.mark.parametrize(("start", "kind", "end", "why"), EXPECTED, ids=[f"{a}-{b}" for a, _, b, _ in EXPECTED])
def test_expected_move(start: str, kind: str, end: str, why: str) -> None:
    found = {move.role: move.kind for move in jt.role(start).moves(kind)}
    assert jt.role(end) in found, why


@pytest.mark.parametrize(("start", "end", "why"), NOT_MOVES, ids=[f"{a}-{b}" for a, b, _ in NOT_MOVES])
def test_no_such_move(start: str, end: str, why: str) -> None:
    moves = [move for move in jt.role(start).moves() if move.kind != "feeder"]
    assert jt.role(end) not in {move.end for move in moves}, why


def test_thirty_roles_of_many_families_are_checked() -> None:
    starts = {start for start, *_ in EXPECTED}
    assert len(starts) >= 30
    assert len({start[:2] for start in starts}) >= 15


def test_a_move_carries_its_reasons_and_gaps() -> None:
    move = next(m for m in jt.role("51-1011").moves() if m.end.code == "11-3051.00")
    assert move.education_gap.need == "bachelor's degree"
    assert move.education_gap.years == 4
    assert move.pay_ratio == pytest.approx(126_060 / 74_450)
    assert move.probability_higher == pytest.approx(0.864, abs=0.005)
    assert move.skill_gaps[0].skill.name == "Management of Financial Resources"
    assert move.zone_gap == 1
    assert "another family: Management Occupations" in move.why
    assert any("4 more years of study" in reason for reason in move.why)


def test_pay_published_together_is_said() -> None:
    move = next(m for m in jt.role("11-3051").moves("similar") if m.end.wage_code == "11-3051")
    assert move.pay_ratio == 1
    assert "published for the two together" in move.why[0]


def test_hourly_and_annual_pay_are_compared_by_the_hour() -> None:
    hourly = [m for m in jt.role("27-2011").moves() if m.start.wages().period != m.end.wages().period]
    assert hourly
    for move in hourly:
        pays = [role.wages(period="hour").points[2].value for role in (move.end, move.start)]
        assert None not in pays
        assert move.pay_ratio == pytest.approx(float(pays[0] or 0) / float(pays[1] or 1))
        assert 0 < move.probability_higher < 1


def test_roles_without_pay_or_kin_have_no_moves() -> None:
    assert jt.role("55-1016").moves() == ()
    assert jt.role("11-1031").moves() == ()


def test_kind_and_limit_select() -> None:
    role = jt.role("29-1141")
    assert {move.kind for move in role.moves("similar")} == {"similar"}
    assert len(role.moves(limit=1)) == len({move.kind for move in role.moves()})
    assert role.moves("feeder", limit=2) == role.moves("feeder")[:2]
    with pytest.raises(jt.InvalidQuery, match="advancement"):
        role.moves("sideways")
    for limit in (0, True):
        with pytest.raises(jt.InvalidQuery):
            role.moves(limit=limit)


def test_kinds_at_their_thresholds() -> None:
    assert kind_of(HIGHER, True) == "advancement"
    assert kind_of(HIGHER - 1e-9, True) == "similar"
    assert kind_of(COMPARABLE, False) == "lateral transition"
    assert kind_of(COMPARABLE - 1e-9, False) is None
    assert set(KINDS) == {"advancement", "lateral advancement", "similar", "lateral transition", "feeder"}


def test_moves_are_values() -> None:
    move = jt.role("29-1141").moves(limit=1)[0]
    twin = pickle.loads(pickle.dumps(move))
    assert twin == move
    assert hash(twin) == hash(move)


def test_routes_between_far_roles() -> None:
    routes = jt.role("51-2092").path_to(jt.role("11-3051"))
    assert str(routes[0]) == (
        "Team Assembler > First-Line Supervisor of Production and Operating Workers > Industrial Production Manager"
    )
    assert routes[0].pay_ratio == pytest.approx(126_060 / jt.role("51-2092").wages().median)
    nurse = jt.role("31-1131").path_to(jt.role("29-1171"), limit=1)[0]
    assert [role.code for role in nurse.roles][1] == "29-2061.00"


def test_no_route_is_an_empty_answer() -> None:
    assert jt.role("11-1011").path_to(jt.role("51-3011")) == ()
    assert jt.role("55-1016").path_to(jt.role("11-3051")) == ()
    with pytest.raises(jt.InvalidQuery, match="another role"):
        jt.role("11-1011").path_to(jt.role("11-1011"))
    with pytest.raises(jt.InvalidQuery):
        jt.role("11-1011").path_to(jt.role("11-1021"), limit=0)


def test_fewer_steps_allowed_give_shorter_routes() -> None:
    start, end = jt.role("43-4051"), jt.role("15-1252")
    assert start.path_to(end, max_steps=1) == ()
    assert all(len(route.steps) <= 4 for route in start.path_to(end, max_steps=4))
