"""Which names are one actor, and which near neighbours are not."""

from __future__ import annotations

import random

import pytest
from invented_press import named, press

from isnad.linking.forms import is_generic, name_form, skeleton
from isnad.linking.gathering import gather
from isnad.linking.identity import link_identities
from isnad.linking.known import listed_as
from isnad.linking.records import ActorLink, LinkArticle, MergeLink


def link(
    *articles: LinkArticle, stories: dict[int, str] | None = None
) -> tuple[tuple[ActorLink, ...], tuple[MergeLink, ...]]:
    told = {a.sha256: stories[a.id] for a in articles if stories and a.id in stories}
    return link_identities([gather(a) for a in articles], told)


def actor_of(actors: tuple[ActorLink, ...], article: int, number: int = 1) -> str | None:
    return next((a.key for a in actors if article * 1000 + number in a.entities), None)


FORMS = [
    pytest.param("person", "الدكتور عبد الله بن سالم", "عبدالله بن سالم", True, id="title, compound"),
    pytest.param("person", "حسن نصر الله الحداد", "حسن نصرالله الحداد", True, id="joined compound"),
    pytest.param("person", "أبو سالم الحداد", "ابي سالم الحداد", True, id="case of abu"),
    pytest.param(
        "person", "محمد بن سالم", "محمد سالم", False, id="the son is no second name where it is all"
    ),
    pytest.param("person", "سالم الحداد", "سليم الحداد", False, id="another given name"),
    pytest.param(
        "organization", "وزارة الخارجية الأمريكية", "وزارة الخارجية الأميركية", True, id="adjective"
    ),
    pytest.param("organization", "الخارجية المصرية", "وزارة الخارجية المصرية", True, id="ministry left out"),
    pytest.param("organization", "حزب الفجر المحظور", "حزب الفجر", True, id="epithet"),
    pytest.param(
        "organization", "وزارة الخارجية المصرية", "وزارة الخارجية السورية", False, id="other country"
    ),
    pytest.param("organization", "حزب الفجر", "حزب الغروب", False, id="other party"),
]


@pytest.mark.parametrize(("type", "one", "other", "same"), FORMS)
def test_forms(type: str, one: str, other: str, same: bool) -> None:
    assert (name_form(one, type) == name_form(other, type)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("بومبيو", "بومبييو", True), ("غروس", "جروس", True), ("كارتر", "كيري", False), ("بوش", "بوتين", False)],
)
def test_skeletons(one: str, other: str, same: bool) -> None:
    assert (skeleton(one) == skeleton(other)) is same


@pytest.mark.parametrize(
    ("type", "name", "key"),
    [
        pytest.param("person", "دونالد ترمب", "person:دونالد ترامب", id="spelling"),
        pytest.param("person", "عبد ربه منصور هادي", "person:عبدربه منصور هادي", id="split compound"),
        pytest.param("organization", "تنظيم الدولة الإسلامية", "organization:داعش", id="other name"),
        pytest.param(
            "organization", "شركة أرامكو السعودية", "organization:ارامكو", id="kind before the name"
        ),
        pytest.param(
            "organization", "لأمم المتحدة", "organization:الامم المتحده", id="article lost to a clitic"
        ),
        pytest.param("place", "جمهورية مصر العربية", "place:مصر", id="long name of a country"),
    ],
)
def test_listed_names(type: str, name: str, key: str) -> None:
    assert [who.key for who in listed_as(type, name)] == [key]


def test_what_a_body_is_for_is_not_the_body() -> None:
    assert not listed_as("organization", "لطاقة الذرية")
    assert listed_as("organization", "لوكالة الدولية للطاقة الذرية")


@pytest.mark.parametrize(
    ("type", "name"),
    [
        pytest.param("person", "سلمان", id="what is left of a king's name"),
        pytest.param("person", "هاريس", id="the surname of many"),
        pytest.param("person", "ميشيل أوباما", id="a listed surname with another given name"),
        pytest.param("organization", "لجنة التنظيم", id="a body of which there are many"),
        pytest.param("organization", "شركة الجزيرة", id="a firm with a paper's name"),
    ],
)
def test_names_that_no_list_gives_to_one(type: str, name: str) -> None:
    assert listed_as(type, name) == ()


def test_spellings_of_a_listed_name_are_one_actor_with_its_label() -> None:
    actors, merges = link(named(1, "دونالد ترامب"), named(2, "دونالد ترمب"), named(3, "ميلانيا ترمب"))
    assert actor_of(actors, 1) == actor_of(actors, 2) == "person:دونالد ترامب"
    assert actor_of(actors, 3) != actor_of(actors, 1)
    [trump] = [a for a in actors if a.key == "person:دونالد ترامب"]
    assert (trump.label_en, trump.iso_code, trump.origin) == ("Donald Trump", "US", "seed")
    assert "ترمب" in trump.known_as
    assert {(m.right_name, m.judgement) for m in merges if m.left_key == trump.key} == {
        ("دونالد ترمب", "yes")
    }


def test_a_rare_name_is_one_person_and_a_common_one_needs_company() -> None:
    crowd = [
        named(n, f"{given} العامري") for n, given in enumerate(["سعد", "خالد", "فهد", "ناصر", "بدر"], 10)
    ]
    far = [named(1, "محمد العامري", office="قال لاعب الهلال"), named(2, "محمد العامري", office="قال القاضي")]
    rare = [named(3, "مرزوق بن دعيج الكثيري"), named(4, "مرزوق بن دعيج الكثيري")]
    actors, merges = link(*crowd, *far, *rare)
    assert actor_of(actors, 3) == actor_of(actors, 4)
    assert actor_of(actors, 1) != actor_of(actors, 2)
    assert [m.judgement for m in merges if m.right_name == "محمد العامري"] in (["unsure"], ["no"])


def test_the_same_story_tells_namesakes_to_be_one() -> None:
    crowd = [
        named(n, f"{given} العامري") for n, given in enumerate(["سعد", "خالد", "فهد", "ناصر", "بدر"], 10)
    ]
    pair = [named(1, "محمد العامري"), named(2, "محمد العامري", outlet="المنارة"), named(3, "محمد العامري")]
    actors, merges = link(*crowd, *pair, stories={1: "s", 2: "s"})
    assert actor_of(actors, 1) == actor_of(actors, 2)
    assert any("same story" in m.reason and m.judgement == "yes" for m in merges)


@pytest.mark.parametrize(
    ("short", "long", "one"),
    [
        pytest.param("هادي الكثيري", "هادي بن مرزوق الكثيري", True, id="the father left out"),
        pytest.param("هادي بن مرزوق", "هادي بن مرزوق الكثيري", True, id="the family left out"),
        pytest.param("هادي بن صالح", "هادي بن مرزوق بن صالح", False, id="the grandfather is not the father"),
        pytest.param("سالم الكثيري", "هادي بن مرزوق الكثيري", False, id="another of the family"),
        pytest.param(
            "عبدالله بن عبدالعزيز", "عبدالله بن عبدالعزيز الكثيري", False, id="a king has no family"
        ),
        pytest.param("عبدالله بن عبدالعزيز", "عبدالله بن عبدالعزيز آل سعود", True, id="but a dynasty"),
    ],
)
def test_longer_names(short: str, long: str, one: bool) -> None:
    actors, _ = link(named(1, short), named(2, long), stories={1: "s", 2: "s"})
    assert (actor_of(actors, 1) == actor_of(actors, 2)) is one


def test_names_that_one_article_holds_apart_stay_apart() -> None:
    both = named(3, "هادي الكثيري", "هادي بن مرزوق الكثيري")
    actors, merges = link(
        named(1, "هادي الكثيري"), named(2, "هادي بن مرزوق الكثيري"), both, stories={1: "s", 2: "s", 3: "s"}
    )
    assert actor_of(actors, 1) != actor_of(actors, 2)
    assert [m.reason for m in merges if m.judgement == "no"] == [
        "the shorter name holds no part that the longer has not; one article names both apart"
    ]


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        pytest.param("ستيفان لوندكويست", "ستيفن لوندكويست", True, id="vowels"),
        pytest.param("دييغو فرنانديز", "دييجو فرنانديز", True, id="ghain and jim"),
        pytest.param("سعد الكثيري", "سعيد الكثيري", False, id="two given names"),
        pytest.param("حسن الكثيري", "حسين الكثيري", False, id="two given names of one root"),
        pytest.param("دييغو فرنانديز", "دييغو غونزاليس", False, id="another surname"),
    ],
)
def test_spellings(left: str, right: str, one: bool) -> None:
    actors, _ = link(named(1, left), named(2, right), stories={1: "s", 2: "s"})
    assert (actor_of(actors, 1) == actor_of(actors, 2)) is one


def test_a_surname_alone_joins_the_name_of_its_story_only() -> None:
    articles = [
        named(1, "هادي الكويكبي"),
        named(2, "الكويكبي"),
        named(3, "الكويكبي", office="وفي البلدة شاهد"),
    ]
    actors, _ = link(*articles, stories={1: "s", 2: "s"})
    assert actor_of(actors, 1) == actor_of(actors, 2)
    assert actor_of(actors, 3) != actor_of(actors, 1)


def test_a_given_name_alone_is_nobody() -> None:
    actors, _ = link(named(1, "محمد"), named(2, "محمد"))
    assert actors == ()


def of_country(
    id: int, country: str, body: str = "وزارة الداخلية", kind: str = "organization"
) -> LinkArticle:
    return press(
        id,
        f"في {country} أعلنت {body} أمرا رقمه {id}. وعاد الهدوء إلى {country}",
        [("place", country), (kind, body)],
        outlet=str(id),
    )


def test_a_ministry_is_that_of_the_country_which_the_article_is_about() -> None:
    explicit = press(
        4, "قالت وزارة الداخلية المصرية", [("organization", "وزارة الداخلية المصرية")], outlet="4"
    )
    actors, _ = link(of_country(1, "مصر"), of_country(2, "تونس"), of_country(3, "مصر"), explicit)
    assert (
        actor_of(actors, 1, 2)
        == actor_of(actors, 3, 2)
        == actor_of(actors, 4)
        == "organization:وزاره الداخليه@EG"
    )
    assert actor_of(actors, 2, 2) == "organization:وزاره الداخليه@TN"


def test_committees_of_one_name_are_many() -> None:
    assert is_generic(name_form("لجنة التنظيم", "organization"))
    actors, _ = link(of_country(1, "مصر", "لجنة التنظيم"), of_country(2, "مصر", "لجنة التنظيم"))
    assert actor_of(actors, 1, 2) != actor_of(actors, 2, 2)


def test_a_town_of_two_countries_is_that_of_the_article() -> None:
    actors, _ = link(of_country(1, "ليبيا", "طرابلس", "place"), of_country(2, "لبنان", "طرابلس", "place"))
    assert actor_of(actors, 1, 2) == "place:طرابلس@LY"
    assert actor_of(actors, 2, 2) == "place:طرابلس@LB"


def test_the_order_of_the_articles_makes_no_difference() -> None:
    articles = [
        named(1, "هادي الكثيري", "دونالد ترمب"),
        named(2, "هادي بن مرزوق الكثيري"),
        named(3, "محمد العامري", office="قال القاضي"),
        named(4, "محمد العامري", office="قال لاعب الهلال"),
        of_country(5, "مصر"),
        named(6, "ستيفان لوندكويست"),
        named(7, "ستيفن لوندكويست", published="2024-03-09"),
    ]
    made = link(*articles, stories={1: "s", 2: "s"})
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        assert link(*articles, stories={1: "s", 2: "s"}) == made


def test_every_entity_has_at_most_one_actor_and_every_key_is_one() -> None:
    actors, _ = link(*(named(n, "محمد العامري", "هادي الكثيري") for n in range(1, 6)), of_country(9, "مصر"))
    entities = [e for a in actors for e in a.entities]
    assert len(entities) == len(set(entities))
    assert len({a.key for a in actors}) == len(actors)


@pytest.mark.parametrize(
    ("name", "others", "key"),
    [
        pytest.param("شارون", [], None, id="a moon"),
        pytest.param("شارون", [("place", "إسرائيل")], "person:ارييل شارون", id="his country is named"),
        pytest.param("كيري", [("person", "باراك أوباما")], "person:جون كيري", id="his company is named"),
        pytest.param("ريفي", [("place", "حلب")], None, id="a listed word without a country"),
        pytest.param("أرييل شارون", [], "person:ارييل شارون", id="the whole name"),
    ],
)
def test_one_word_is_a_listed_person_where_something_else_says_so(
    name: str, others: list[tuple[str, str]], key: str | None
) -> None:
    text = " ".join(["ورد ذكر", name, *(n for _, n in others)])
    actors, _ = link(press(1, text, [("person", name), *others]))
    listed = [a.key for a in actors if 1001 in a.entities and a.origin != "corpus"]
    assert listed == ([key] if key else [])


def test_a_word_that_is_nearly_always_one_person_needs_no_sign() -> None:
    whole = [press(n, f"خبر {n} عن باراك أوباما", [("person", "باراك أوباما")]) for n in range(1, 10)]
    actors, _ = link(*whole, press(10, "تغريدات عن أوباما", [("person", "أوباما")]))
    assert actor_of(actors, 10) == "person:باراك اوباما"


def test_the_parliament_of_a_union_is_not_the_union() -> None:
    names = ("organization", "برلمان الاتحاد الأوروبي", ("الاتحاد الأوروبي",))
    actors, _ = link(press(1, "زار وفد برلمان الاتحاد الأوروبي المدينة", [names]))
    assert actor_of(actors, 1) == "organization:برلمان الاتحاد الاوروبي"


def test_two_arabic_families_are_no_spellings_of_each_other() -> None:
    office = "نائب رئيس مجلس إدارة النادي"
    actors, merges = link(
        named(1, "عبدالرحمن النمر", office=office), named(2, "عبدالرحمن النمراوي", office=office)
    )
    assert actor_of(actors, 1) != actor_of(actors, 2)
    assert not [m for m in merges if m.judgement == "yes"]


def test_a_surname_by_which_somebody_else_is_known_joins_no_other_name() -> None:
    company = [f"شخص{n} العنبري" for n in "أبجدهوزح"]
    articles = [
        named(1, "انتصار السادات", *company),
        named(2, "السادات", *company[:3], "هيثم الزيتوني", "فارس المرجاني", "نبيل الحوراني"),
    ]
    actors, merges = link(*articles)
    assert actor_of(actors, 2) != actor_of(actors, 1), merges


def test_every_judgement_is_about_an_actor_that_stands() -> None:
    company = ["هيثم الزيتوني", "فارس المرجاني", "نبيل الحوراني"]
    actors, merges = link(
        named(1, "إبراهيم بن سالم العساف", *company, office="محافظ عنيزة"),
        named(2, "إبراهيم بن سالم العساف", *company, office="محافظ عنيزة"),
        named(3, "إبراهيم العساف", *company, office="محافظ عنيزة"),
        named(4, "إبراهيم العساف", *company, office="محافظ عنيزة"),
        named(5, "إبراهيم العساف", *company, office="محافظ عنيزة"),
    )
    keys = {a.key for a in actors}
    assert len({actor_of(actors, n) for n in range(1, 6)}) == 1
    assert all(m.left_key in keys for m in merges)


@pytest.mark.parametrize(
    ("kind", "one"),
    [
        pytest.param("قناة", True, id="the channel"),
        pytest.param("جريدة", False, id="a paper of that name"),
        pytest.param("لصحيفة", False, id="a paper behind a clitic"),
    ],
)
def test_a_paper_is_not_the_channel_of_its_name(kind: str, one: bool) -> None:
    actors, _ = link(
        press(1, "قالت قناة الجزيرة أمس", [("organization", "الجزيرة")]),
        press(2, f"نشر ذلك في {kind} الجزيرة أمس", [("organization", "الجزيرة")]),
    )
    assert (actor_of(actors, 1) == actor_of(actors, 2)) is one
