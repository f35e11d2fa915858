"""Thirty profiles and who a person of the trade would name beside them, written before any neighbor was looked at.

Levels of the same focus are always near and prove nothing: a case names other kinds of work, of which one at least
is among the first ten neighbors, and some that are not among them.
"""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.levelling.distance import content_distance

FIRST = 10

#: profile: (one of these is near, none of these is)
CASES = {
    "MANUF.OPSLEAD.M3": (
        "MGMT.113051.M3 MGMT.113061.M3 MGMT.113071.M3 SECTMGT.CONSTR.M3 CORPMGT.GENERAL.M3",
        "HLTHSUP.AIDES.S1 CLERICAL.POSTAL.S2 MGMT.119171.M3",
    ),
    "CLINICAL.NURSING.P3": (
        "HLTHPRAC.EMERADV.P3 CLINICAL.REHAB.P3 HLTH.291141.P3 HLTH.29114101.P3",
        "SOFTDATA.SWENG.P3 LAWPRAC.COUNSEL.P3 TEACHLIB.SCHOOL.P3",
    ),
    "SOFTDATA.SWENG.P4": (
        "SOFTDATA.TESTING.P4 SOFTDATA.DATASCI.P4 COMP.151252.P4",
        "TEACHLIB.SCHOOL.P4 CLINICAL.NURSING.P4",
    ),
    "FINACC.ACCTAUD.P3": ("FINACC.FINLEND.P3 BUSF.132011.P3 BUSOPS.COMPLY.P3", "TRANSP.TRUCK.S3 SCIRES.LABSCI.P3"),
    "TRANSP.TRUCK.S2": ("TRANSP.DELIVER.S2 TRANSP.BUS.S2 TRAN.533032.S2", "ADMIN.ASSIST.S2 TRANSP.FLIGHT.P2"),
    "ADMIN.ASSIST.S3": ("ADMIN.CONTACT.S3 ADMIN.MEDADMIN.S3 OFFC.436011.S3", "FACTORY.WELDFAB.S3 INFOTECH.SUPPORT.S3"),
    "SALES.ACCOUNT.P3": ("SALES.PRESALES.P3 SALES.INSFIN.P3 SALE.414012.P3", "SCIRES.LABSCI.P3 SALES.RETAIL.S1"),
    "FACTORY.MACHINE.S3": (
        "FACTORY.WELDFAB.S3 FACTORY.ASSEMBLY.S3 PROD.514041.S3 MATPROD.FORMING.S3",
        "ADMIN.BOOKS.S3 MATPROD.TEXTILE.S3",
    ),
    "FOODSERV.KITCHEN.S2": ("FOODSERV.DINING.S2 FOODSERV.QUICKSRV.S2 FOOD.352014.S2", "HLTHSUP.CLINIC.S2"),
    "TEACHLIB.SCHOOL.P3": ("TEACHLIB.COLLEGE.P3 EDUC.252031.P3 EDUC.252022.P3", "INFOTECH.INFRA.P3 CLINICAL.REHAB.P3"),
    "SOCSERV.SOCWORK.P3": ("SOCSERV.COUNSEL.P3 COMM.211021.P3 COMM.211023.P3", "ENGDES.MECH.P3 HLTHPRAC.DENTAL.P3"),
    "LAWPRAC.COUNSEL.P4": ("LAWPRAC.ADJUDIC.P4 LEGL.231011.P4", "LAWPRAC.PARALEGL.S2 FINACC.ACCTAUD.P4"),
    "ENGDES.MECH.P3": ("ENGDES.CIVIL.P3 ENGDES.INDPROC.P3 ENGR.172141.P3", "CLINICAL.PHARMACY.P3"),
    "HLTHSUP.AIDES.S2": (
        "HLTHSUP.CLINIC.S2 HLTHSUP.THERAIDE.S2 CARE.311131.S2",
        "SALES.RETAIL.S2 CLINICAL.MEDICINE.P2",
    ),
    "PROTECT.POLICE.S3": ("PROTECT.FIRERESC.S3 PROTECT.SECGUARD.S3 PROT.333051.S3", "MATPROD.TEXTILE.S3"),
    "BLDTRADE.ELECTRIC.S3": ("BLDTRADE.PIPING.S3 BLDTRADE.CARPENT.S3 CONS.472111.S3", "PERSSERV.BEAUTY.S3"),
    "REPAIRS.VEHICLE.S3": ("REPAIRS.INDMAINT.S3 REPAIRS.HVACR.S3 MAIN.493023.S3", "CLERICAL.RECORDS.S3"),
    "CORPMGT.HUMANRES.M2": (
        "BUSOPS.HRSPEC.P4 BUSOPS.HRSPEC.M2 MGMT.113121.M2 MGMT.113131.M2 MGMT.113111.M2",
        "MGMT.119171.M2 FOODSERV.KITCHEN.M2",
    ),
    "SCIRES.LABSCI.P3": ("SCIRES.ENVSCI.P3 SCIE.191042.P3 SCIE.192031.P3", "ARTMEDIA.NEWSED.P3"),
    "CORPMGT.FINANCE.M4": (
        "CORPMGT.GENERAL.M4 CORPMGT.HUMANRES.M4 MGMT.113031.M4",
        "MGMT.119031.M4 FOODSERV.KITCHEN.M4",
    ),
    "MGMT.113051.M3": (
        "MANUF.OPSLEAD.M3 MGMT.113071.M3 MGMT.11305101.M3 MGMT.113061.M3",
        "MGMT.112032.M3 MGMT.119171.M3",
    ),
    "HLTH.291141.P3": (
        "CLINICAL.NURSING.P3 HLTH.29114101.P3 HLTH.29114103.P3 HLTH.291171.P3",
        "HLTH.291131.P3 HLTH.291041.P3",
    ),
    "COMP.151252.P3": ("COMP.151253.P3 COMP.151254.P3 COMP.151251.P3 SOFTDATA.SWENG.P3", "COMP.152011.P3"),
    "OFFC.434051.S2": ("ADMIN.CONTACT.S2 OFFC.434181.S2 OFFC.434171.S2", "OFFC.435021.S2 OFFC.434031.S2"),
    "BUSF.131071.P3": ("BUSOPS.HRSPEC.P3 BUSF.131141.P3 BUSF.131151.P3 BUSF.131075.P3", "BUSF.131032.P3"),
    "PROD.514121.S3": ("FACTORY.WELDFAB.S3 PROD.514122.S3 PROD.512041.S3", "PROD.516011.S3 PROD.513011.S3"),
    "EDUC.252031.P3": ("EDUC.252022.P3 EDUC.252032.P3 TEACHLIB.SCHOOL.P3 EDUC.252021.P3", "EDUC.251071.P3"),
    "ADMIN.BOOKS.S3": ("OFFC.433031.S3 OFFC.433051.S3 CLERICAL.BANKCLK.S3 FINACC.ACCTAUD.P1", "TRANSP.WHSE.S3"),
    "FACTORY.MACHINE.M1": ("MANUF.OPSLEAD.M1 PROD.511011.M1 FACTORY.WELDFAB.M1", "HLTHSUP.AIDES.M1"),
    "DIAGNOST.LABMED.P2": ("DIAGNOST.IMAGING.S4 HLTH.292011.P2 CLINICAL.PHARMACY.P2", "SOCSERV.SOCWORK.P2"),
}  # fmt: skip

#: what is not met, and why it stands
MISSED = {
    "OFFC.434051.S2": "court and license clerks rate the same skills as customer service; the ratings know no court",
    "ADMIN.BOOKS.S3": "another level of a focus of the function is nearer than the same level of another function",
}


def test_there_are_thirty_cases() -> None:
    assert len(CASES) == 30
    assert all(code in jt.profiles() for code in CASES)
    assert all(code in jt.profiles() for near, far in CASES.values() for code in f"{near} {far}".split())


@pytest.mark.parametrize("code", CASES)
def test_a_person_of_the_trade_would_name_these_neighbors(code: str) -> None:
    near, far = (set(codes.split()) for codes in CASES[code])
    found = {neighbor.code for neighbor in jt.profile(code).adjacent(FIRST)}
    assert (bool(found & near) and not found & far) == (code not in MISSED)


@pytest.mark.parametrize("code", CASES)
def test_of_those_equally_near_the_most_alike_in_skills_come_first(code: str) -> None:
    skills = jt.load().profiles().fingerprint  # type: ignore[attr-defined]
    order = []
    for neighbor in jt.profile(code).adjacent(20):
        content = content_distance(skills(code), skills(neighbor.code))
        order.append((neighbor.distance.thousandths, 1001 if content is None else content))
    assert order == sorted(order)
