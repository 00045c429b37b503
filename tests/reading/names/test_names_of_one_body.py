"""Other names of one body, each beside a near neighbour that is another's; invented sentences."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def bodies_in(text: str) -> list[set[str]]:
    cast = find_names(read_page(text))
    return [set(e.aliases) for e in cast.entities if e.type == "organization"]


ONE = {
    "land for its nisba": (
        "نفت الحكومة الكينية النبأ، وأكدته حكومة كينيا",
        {"الحكومة الكينية", "حكومة كينيا"},
    ),
    "seat for its nisba": (
        "نفت وزارة الصحة في البحرين النبأ، وأكدته وزارة الصحة البحرينية",
        {"وزارة الصحة في البحرين", "وزارة الصحة البحرينية"},
    ),
    "armed forces": (
        "نفت القوات المسلحة الكينية النبأ، وأكده الجيش الكيني",
        {"القوات المسلحة الكينية", "الجيش الكيني"},
    ),
    "mission of the United Nations": (
        "نفت بعثة الأمم المتحدة النبأ، وأكدته البعثة الأممية",
        {"بعثة الأمم المتحدة", "البعثة الأممية"},
    ),
    "council with its country": (
        "نفى المجلس الأفغاني الأعلى للسلام النبأ، وأكده المجلس الأعلى للسلام",
        {"المجلس الأفغاني الأعلى للسلام", "المجلس الأعلى للسلام"},
    ),
    "chamber of a town": (
        "نفت الغرفة التجارية بتبوك النبأ، وأكدته غرفة تبوك",
        {"الغرفة التجارية بتبوك", "غرفة تبوك"},
    ),
    "ministry without its country": (
        "نفت وزارة الخارجية النبأ، وأكدته الخارجية الكينية",
        {"وزارة الخارجية", "الخارجية الكينية"},
    ),
    "forces of an alliance": (
        "نفت قوات التحالف العربي النبأ، وأكده التحالف العربي",
        {"قوات التحالف العربي", "التحالف العربي"},
    ),
    "air force by either name": (
        "نفت القوات الجوية الكينية النبأ، وأكده سلاح الجو الكيني",
        {"القوات الجوية الكينية", "سلاح الجو الكيني"},
    ),
    "federal government": (
        "نفت الحكومة الاتحادية النبأ، وأكدته الحكومة العراقية",
        {"الحكومة الاتحادية", "الحكومة العراقية"},
    ),
    "definite name of a bare head": (
        "تخرج في الكلية البحرية ثم في كلية الطب، وعاد إلى الكلية",
        {"الكلية البحرية", "الكلية"},
    ),
}


@pytest.mark.parametrize(("text", "aliases"), ONE.values(), ids=ONE.keys())
def test_one_body(text: str, aliases: set[str]) -> None:
    assert aliases in bodies_in(text)


TWO = {
    "another land": "نفت الحكومة الكينية النبأ، وأكدته حكومة أوغندا",
    "another seat": "نفت وزارة الصحة في البحرين النبأ، وأكدته وزارة الصحة الكينية",
    "another air force": "نفت القوات الجوية الكينية النبأ، وأكده سلاح الجو الأوغندي",
    "another army": "نفت القوات المسلحة الكينية النبأ، وأكده الجيش الأوغندي",
    "federations of two countries": "نفى الاتحاد الكيني لكرة القدم النبأ، وأكده الاتحاد الأوغندي لكرة القدم",
    "councils of two countries": "نفى المجلس الأفغاني الأعلى للسلام النبأ، وأكده المجلس الليبي الأعلى للسلام",
    "chamber of another town": "نفت الغرفة التجارية بتبوك النبأ، وأكدته غرفة الرياض",
}


@pytest.mark.parametrize("text", TWO.values(), ids=TWO.keys())
def test_two_bodies(text: str) -> None:
    assert [len(aliases) for aliases in bodies_in(text)] == [1, 1]


def test_ministry_that_could_be_of_two_countries_stays_alone() -> None:
    text = "نفت وزارة الخارجية النبأ، وأكدته الخارجية الكينية، ثم نفته الخارجية الأوغندية"
    assert {"وزارة الخارجية"} in bodies_in(text)


def test_entity_is_called_by_the_name_with_its_country() -> None:
    cast = find_names(read_page("نفت الحكومة الاتحادية النبأ، وأكدته الحكومة العراقية"))
    assert [e.name for e in cast.entities] == ["الحكومة العراقية"]
