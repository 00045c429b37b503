"""Names as the wires tell them of lands far off: missions of a body beside the body, persons whose name the
clause goes on behind. All persons are made up."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def named(text: str, kind: str) -> list[str]:
    return [e.name for e in find_names(read_page(text)).entities if e.type == kind]


PERSONS = [
    pytest.param("حث الوزير وانغ تشي يوم الخميس تركيا على الرد", ["وانغ تشي"], id="a-day-behind"),
    pytest.param("انتقد رئيس الوزراء راجيش كابور قرار المحكمة", ["راجيش كابور"], id="a-thing-behind"),
    pytest.param("قال الرئيس كيم يونغ دو إن الباب مغلق", ["كيم يونغ دو"], id="a-third-part"),
]
BODIES = [
    pytest.param(
        "أعلنت بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو ذلك. ورحبت الأمم المتحدة به",
        ["بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو", "الأمم المتحدة"],
        id="a-mission-for-a-work",
    ),
    pytest.param(
        "أرسلت بعثة الأمم المتحدة لجنود الحكومة رسالة",
        ["بعثة الأمم المتحدة"],
        id="a-mission-to-somebody",
    ),
    pytest.param(
        "قالت لجنة الأمم المتحدة لحقوق الإنسان ذلك. ورحبت الأمم المتحدة به",
        ["لجنة الأمم المتحدة لحقوق الإنسان", "الأمم المتحدة"],
        id="a-committee-of-a-body",
    ),
    pytest.param(
        "قالت مفوضية الاتحاد الأوروبي ذلك. ورحب الاتحاد الأوروبي به",
        ["مفوضية الاتحاد الأوروبي", "الاتحاد الأوروبي"],
        id="a-commission-is-not-its-body",
    ),
    pytest.param(
        "قالت منظمة الأمم المتحدة ذلك. ورحبت الأمم المتحدة به",
        ["منظمة الأمم المتحدة"],
        id="the-organization-is",
    ),
]
PAPERS = [
    pytest.param("قالت صحيفة ذا مورنينغ بوست ذلك", ["ذا مورنينغ بوست"], id="two-words-of-papers"),
    pytest.param("قالت صحيفة الأوبزيرفر ديلي ذلك", ["الأوبزيرفر ديلي"], id="one-behind-a-stranger"),
    pytest.param("قالت صحيفة لوكوري دو نور ذلك", ["لوكوري دو نور"], id="joined"),
    pytest.param("قالت صحيفة ديلي تلغراف ذلك", ["ديلي تلغراف"], id="a-listed-one"),
    pytest.param("قالت صحيفة ذا أمس", [], id="no-paper"),
]


@pytest.mark.parametrize(("text", "names"), PERSONS)
def test_persons(text: str, names: list[str]) -> None:
    assert named(text, "person") == names


@pytest.mark.parametrize(("text", "names"), BODIES + PAPERS)
def test_bodies(text: str, names: list[str]) -> None:
    assert named(text, "organization") == names
