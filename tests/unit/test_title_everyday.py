"""Everyday and abbreviated titles, labelled by hand with the SOC 2018 codes a person would accept."""

import pytest

import jobtaxonomy as jt

EVERYDAY = """
RN|29-1141
R.N.|29-1141
LPN|29-2061
LVN|29-2061
CNA|31-1131
CRNA|29-1151
Nurse Practitioner (NP)|29-1171
Travel RN - ICU - Nights|29-1141
Charge Nurse|29-1141
Phlebotomist|31-9097
Med Asst|31-9092
Medical Assistant - Float|31-9092
Dental Hygienist|29-1292
Dental Asst.|31-9091
Pharm Tech|29-2052
Pharmacist|29-1051
PTA|31-2021
Physical Therapist|29-1123
OT|29-1122
COTA|31-2011
SLP|29-1127
EMT|29-2042
EMT-B|29-2042
Paramedic|29-2043
X-Ray Tech|29-2034
PA|29-1071
PA-C|29-1071
Vet Tech|29-2056
Home Health Aide|31-1121
Caregiver|31-1122 31-1121
SDET|15-1253
SWE II|15-1252
Sr. Software Eng.|15-1252
Sr Java Dev|15-1252
Full Stack Developer|15-1252 15-1254
Front End Dev|15-1254 15-1252 15-1255
Web Developer|15-1254
iOS Developer|15-1252
DevOps Engineer|15-1252 15-1244 15-1299
QA Analyst|15-1253
QA Tester|15-1253
DBA|15-1242
Sys Admin|15-1244
Network Engineer|15-1241
Help Desk Tech|15-1232
IT Support Specialist|15-1232
Data Scientist|15-2051
Business Analyst|13-1111 15-1211 13-1199
Information Security Analyst|15-1212
UX Designer|15-1255
IT Manager|11-3021
Scrum Master|13-1082 15-1299
CEO|11-1011
Chief Executive Officer|11-1011
CFO|11-3031 11-1011
HR Mgr|11-3121
HR Generalist|13-1071
Recruiter|13-1071
Payroll Clerk|43-3051
AP Clerk|43-3031
A/P Specialist|43-3031
Bookkeeper|43-3031
Staff Accountant|13-2011
CPA|13-2011
Sr. Accountant|13-2011
Financial Analyst|13-2051
Controller|11-3031
Auditor|13-2011
Loan Officer|13-2072
Bank Teller|43-3071
Actuary|15-2011
Underwriter|13-2053
Claims Adjuster|13-1031
Insurance Agent|41-3021
Realtor|41-9022
Financial Advisor|13-2052
Marketing Mgr.|11-2021
Sales Mgr|11-2022
Sales Rep|41-4012 41-4011 41-3091
Account Executive|41-3091 41-3011 41-4012 13-1161
Buyer|13-1023 13-1022
Sr. Mgr Mfg Ops|11-3051 11-1021
Plant Manager|11-3051
Factory Manager|11-3051
Production Supervisor|51-1011
First Shift Line Lead|51-1011
Shift Supervisor, Production|51-1011
Operations Manager|11-1021
Ops Mgr|11-1021
General Manager|11-1021
Supply Chain Manager|11-3071
Warehouse Manager|11-3071
Warehouse Associate|53-7065 53-7062
Forklift Operator|53-7051
Order Picker|53-7065
Material Handler|53-7062
Shipping & Receiving Clerk|43-5071
CDL Driver|53-3032
Class A CDL Truck Driver|53-3032
OTR Truck Driver|53-3032
Delivery Driver|53-3033 53-3031
School Bus Driver|53-3051
Exec. Asst. to the CEO|43-6011
Executive Assistant|43-6011
Admin Asst|43-6014 43-6011
Secretary|43-6014
Receptionist|43-4171
Office Manager|43-1011 11-3012
Data Entry Clerk|43-9021
CSR|43-4051
Customer Service Rep|43-4051
Call Center Agent|43-4051
Cashier|41-2011
Store Manager|41-1011
Asst Store Mgr|41-1011
Retail Sales Associate|41-2031
Barista|35-3023
Bartender|35-3011
Waitress|35-3031
Server|35-3031
Line Cook|35-2014
Sous Chef|35-1011
Head Chef|35-1011
Dishwasher|35-9021
Busser|35-9011
Restaurant Manager|11-9051
Hotel Front Desk Agent|43-4081
Housekeeper|37-2012
Janitor|37-2011
Custodian|37-2011
Landscaper|37-3011
Security Guard|33-9032
Police Officer|33-3051
Firefighter|33-2011
Electrician|47-2111
Journeyman Electrician|47-2111
Plumber|47-2152
HVAC Tech|49-9021
Carpenter|47-2031
Welder/Fabricator|51-4121 51-2041
Machinist|51-4041
CNC Operator|51-9161 51-4041
CNC Machinist|51-4041 51-9161
Maintenance Tech|49-9071
Maint. Mechanic|49-9041 49-9071
Auto Mechanic|49-3023
Diesel Mechanic|49-3031
Construction Laborer|47-2061
Roofer|47-2181
Painter|47-2141
Heavy Equipment Operator|47-2073
Construction Superintendent|47-1011 11-9021
Construction PM|11-9021
Civil Engineer|17-2051
Mech Eng|17-2141
Electrical Engr|17-2071
Mfg Engineer|17-2112
Process Engineer|17-2112 17-2041
Quality Engineer|17-2112
QC Inspector|51-9061
CAD Drafter|17-3011 17-3013 17-3012 17-3019
Architect|17-1011
3rd Grade Teacher|25-2021
High School Math Teacher|25-2031
SPED Teacher|25-2051 25-2052 25-2055 25-2056 25-2057 25-2058 25-2059
Substitute Teacher|25-3031
Preschool Teacher|25-2011
Teacher's Aide|25-9042 25-9045
School Principal|11-9032
Adjunct Professor|25-1199 25-1069
Librarian|25-4022
Social Worker|21-1021 21-1029 21-1023 21-1022
Attorney|23-1011
Paralegal|23-2011
Hair Stylist|39-5012
Nail Tech|39-5092
Personal Trainer|39-9031
Nanny|39-9011
Graphic Designer|27-1024
Photographer|27-4021
Reporter|27-3023
Flight Attendant|53-2031
Pilot|53-2011 53-2012
Logistics Coordinator|13-1081 43-5011
Event Planner|13-1121
Property Manager|11-9141
Project Manager|13-1082
Pastor|21-2011
Surgeon|29-1249 29-1248 29-1241 29-1242
""".strip()
ROWS = [(title, frozenset(codes.split())) for title, codes in (row.split("|") for row in EVERYDAY.splitlines())]
NON_TITLES = (
    "asdfgh", "N/A", "Employee", "Team Member", "See resume", "123456", "Test", "Various", "none", "Student",
    "Retired", "...", "", "    ", "x", "zzzzzz", "Misc.", "TBD", "Unknown", "Self-employed", "?", "Staff", "qwertz",
)  # fmt: skip
SHARE = 0.92


def test_everyday_titles_get_a_code_that_a_person_would_accept() -> None:
    found = jt.code_titles([title for title, _ in ROWS])
    wrong = [
        (title, matches[0].soc if matches else None, sorted(codes))
        for (title, codes), matches in zip(ROWS, found, strict=True)
        if not matches or matches[0].soc not in codes
    ]
    assert 1 - len(wrong) / len(ROWS) >= SHARE, wrong


@pytest.mark.parametrize("text", NON_TITLES)
def test_what_is_no_title_has_no_answer(text: str) -> None:
    assert jt.lookup(text) is None
