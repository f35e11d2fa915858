"""The releases that the tables are made from: names, editions, terms, raw files."""

import hashlib
from typing import Any

from pipeline.raw import raw_file

#: Version of the bundled data: year and month of the build, then its number in that month.
DATA_VERSION = "2026.11.1"

_ONET = "U.S. Department of Labor, Employment and Training Administration"
_BLS = "U.S. Bureau of Labor Statistics"
_PUBLIC_DOMAIN = "U.S. public domain"


def _onet(edition: str) -> str:
    return (
        f"This product includes information from the O*NET {edition} Database by the {_ONET} (USDOL/ETA), "
        "used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. jobtaxonomy has modified "
        "this information; USDOL/ETA has not approved, endorsed, or tested these modifications."
    )


def _source(id: str, name: str, publisher: str, edition: str, files: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "name": name, "publisher": publisher, "edition": edition, "files": files.split("|"), **more}


SOURCES: tuple[dict[str, Any], ...] = (
    _source(
        "onet-30.2", "O*NET Database", _ONET, "30.2",
        "|".join(f"onet/30.2/{name}.txt" for name in (
            "Occupation Data", "Alternate Titles", "Sample of Reported Titles", "Job Zones", "Technology Skills",
            "Education, Training, and Experience", "Related Occupations", "Work Styles", "Interests", "Work Values",
            "Tools Used", "Content Model Reference", "Job Zone Reference")),
        released="2026-02", licence="CC BY 4.0", attribution=_onet("30.2"),
        url="https://www.onetcenter.org/database.html"),
    _source(
        "onet-29.2", "O*NET Database", _ONET, "29.2",
        "onet/29.2/Skills.xlsx|onet/29.2/Knowledge.xlsx|onet/29.2/important_abilities_activities.csv",
        released="2025-02", licence="CC BY 4.0", attribution=_onet("29.2"),
        url="https://www.onetcenter.org/db_releases.html"),
    _source(
        "onet-soc-2019", "O*NET-SOC Taxonomy", _ONET, "2019",
        "onet_taxonomy/2019_to_SOC_Crosswalk.xlsx|onet_taxonomy/2010_to_2019_Crosswalk.xlsx",
        released="2019", licence="CC BY 4.0", attribution=_onet("30.2"),
        url="https://www.onetcenter.org/taxonomy.html"),
    _source(
        "soc-2018", "Standard Occupational Classification", _BLS, "2018",
        "soc/soc_structure_2018.xlsx|soc/soc_2018_direct_match_title_file.csv|soc/soc_2010_to_2018_crosswalk.xlsx",
        released="2017-11", licence=_PUBLIC_DOMAIN, url="https://www.bls.gov/soc/2018/"),
    _source(
        "soc-2010", "Standard Occupational Classification", _BLS, "2010", "soc/soc_structure_2010.xls",
        released="2009-01", licence=_PUBLIC_DOMAIN, url="https://www.bls.gov/soc/2010/"),
    _source(
        "census-2018", "Census Occupation Codes and Crosswalk", "U.S. Census Bureau", "2018",
        "census/2018-occupation-code-list-and-crosswalk.xlsx", released="2019-09", licence=_PUBLIC_DOMAIN,
        url="https://www.census.gov/topics/employment/industry-occupation/guidance.html"),
    _source(
        "isco-08", "International Standard Classification of Occupations", "International Labour Organization",
        "ISCO-08", "isco/struct08.xls", released="2012", licence="reuse with attribution",
        attribution="Codes and titles of ISCO-08, International Labour Organization.",
        url="https://isco.ilo.org/"),
    _source(
        "isco-08-soc-2010", "ISCO-08 to 2010 SOC crosswalk", _BLS, "June 2015", "isco/ISCO_SOC_Crosswalk.xls",
        released="2015-06", licence=_PUBLIC_DOMAIN, url="https://www.bls.gov/soc/soccrosswalks.htm"),
    _source(
        "esco-1.2.0", "ESCO classification", "European Commission", "1.2.0", "esco/v1.2.0/occupations_en.csv",
        released="2024-05", licence="Commission Decision 2011/833/EU",
        attribution="This product uses the ESCO classification of the European Commission; only codes, URIs and "
        "preferred labels are included.",
        url="https://esco.ec.europa.eu/"),
    _source(
        "esco-onet-2020", "Crosswalk from ESCO to O*NET-SOC 2010", "Nesta", "November 2020",
        "esco/esco_onet_crosswalk_Nov2020.csv", released="2020-11", licence="MIT",
        attribution="Crosswalk by Nesta's Mapping Career Causeways project.",
        url="https://github.com/nestauk/mapping_career_causeways"),
    _source(
        "oews-2025-05", "Occupational Employment and Wage Statistics", _BLS, "May 2025",
        "oews/oews-2025.sqlite.gz", released="2026-05", retrieved="2026-09-26", licence=_PUBLIC_DOMAIN,
        url="https://www.bls.gov/oes/"),
    *(
        _source(
            f"oews-{year}-05", "Occupational Employment and Wage Statistics", _BLS, f"May {year}",
            f"oews/national_M{year}_dl.xlsx", released=str(year + 1), licence=_PUBLIC_DOMAIN,
            url="https://www.bls.gov/oes/tables.htm")
        for year in range(2024, 2016, -1)
    ),
    _source(
        "bls-ep-2024-34", "Employment Projections", _BLS, "2024-34", "ep/occupation.xlsx", released="2025-08",
        licence=_PUBLIC_DOMAIN, url="https://www.bls.gov/emp/"),
    _source(
        "eloundou-2023", "GPTs are GPTs: occupation-level exposure",
        "T. Eloundou, S. Manning, P. Mishkin and D. Rock", "2023", "ai_exposure/eloundou_occ_level.csv",
        released="2023", licence="MIT", attribution="Copyright the authors; used under the MIT license.",
        url="https://github.com/openai/GPTs-are-GPTs"),
    _source(
        "microsoft-2025", "Working with AI: AI applicability scores",
        "K. Tomlinson, S. Jaffe, W. Wang, S. Counts and S. Suri, Microsoft Research", "2025",
        "ai_exposure/msft_soc_ai_applicability_scores.csv", released="2025", licence="CC BY 4.0",
        attribution="Used under CC BY 4.0; rounded to three decimals.",
        url="https://github.com/microsoft/working-with-ai"),
    _source(
        "isco-08-index", "ISCO-08 index of occupational titles", "International Labour Organization", "ISCO-08",
        "isco/isco08_88_title_index.csv", released="2012", licence="reuse with attribution",
        attribution="Copyright International Labour Organization; titles were learnt from, none is shipped.",
        url="https://www.ilo.org/public/english/bureau/stat/isco/isco08/"),
    _source(
        "uk-soc-2020-index", "SOC 2020 coding index", "UK Office for National Statistics", "version 13",
        "uksoc/soc2020volume2thecodingindexexcel03122025.xlsx", released="2025-12", licence="OGL v3",
        attribution="Contains public sector information licensed under the Open Government Licence v3.0; "
        "titles were learnt from, none is shipped.",
        url="https://www.ons.gov.uk/methodology/classificationsandstandards/standardoccupationalclassificationsoc"),
    _source(
        "labor-certifications", "Job titles of labor certifications",
        "U.S. Department of Labor, Office of Foreign Labor Certification", "H-1B and H-2B filings",
        "gold/h1b.csv|gold/h1b_mgmt.csv|gold/h2b.csv", released="2021", licence=_PUBLIC_DOMAIN,
        attribution="Titles were learnt from, none is shipped.",
        url="https://www.dol.gov/agencies/eta/foreign-labor/performance"),
    _source(
        "jobtaxonomy", "jobtaxonomy's own text", "jobtaxonomy", DATA_VERSION, "", released="2026-11",
        licence="MIT", url=None),
)  # fmt: skip


def manifest_sources() -> list[dict[str, Any]]:
    """Each source with the sha256 of every raw file behind it."""
    rows = []
    for source in SOURCES:
        files = [name for name in source["files"] if name]
        hashes = {name: hashlib.sha256(raw_file(name).read_bytes()).hexdigest() for name in files}
        rows.append({**{key: value for key, value in source.items() if key != "files"}, "files": hashes})
    return rows
