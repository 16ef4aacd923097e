"""Finding actors by name: three languages, old names, ways of typing, names that nobody bears."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.actors import LANGUAGES, fold, registry
from tarazy.errors import UnknownActor

REGISTRY = registry()

FOUND = {
    "KAZ": "Kazakhstan KAZ kaz KZ Казахстан Қазақстан Казакстан Қазақстан\u00a0Республикасы РК ҚР Kazakstan",
    "USA": "US USA U.S. u.s.a. США АҚШ АКШ America",
    "GBR": "UK U.K. Britain Великобритания Ұлыбритания GB",
    "RUS": "Russia Россия Ресей РФ",
    "CHN": "China PRC КНР ҚХР Қытай Китай",
    "TUR": "Turkey Türkiye Turkiye TÜRKİYE Турция Түркия",
    "KGZ": "Kyrgyzstan Kirghizia Киргизия Кыргызстан Қырғызстан",
    "BLR": "Belarus Byelorussia Белоруссия Беларусь",
    "CZE": "Czechia Чехия",
    "MMR": "Burma Myanmar Бирма Мьянма",
    "MDA": "Moldova Молдавия Молдова",
    "CIV": "Côte\u00a0d’Ivoire Кот-д'Ивуар",
    "SUN": "USSR СССР КСРО",
    "DDR": "GDR ГДР",
    "EU": "EU ЕС ЕО Евросоюз",
    "EAEU": "EAEU EEU ЕАЭС ЕАЭО",
    "EAEC": "EAEC EurAsEC ЕврАзЭС",
    "CIS": "CIS СНГ ТМД",
    "CSTO": "CSTO ОДКБ ҰҚШҰ",
    "SCO": "SCO ШОС ШЫҰ",
    "OTS": "OTS ОТГ ТМҰ",
    "UN": "UN ООН БҰҰ",
    "WTO": "WTO ВТО ДСҰ",
    "OSCE": "OSCE ОБСЕ ЕҚЫҰ",
    "OIC": "OIC ОИС ИЫҰ",
    "EBRD": "EBRD ЕБРР ЕҚДБ",
    "COE": "CoE",
    "NATO": "NATO НАТО nato",
    "IMF": "IMF МВФ ХВҚ",
    "GUAM": "GUAM ГУАМ",
    "GUM": "Guam Гуам",
    "VC": "VC",
}


@pytest.mark.parametrize(("code", "name"), [(c, n) for c, names in FOUND.items() for n in names.split(" ")])
def test_an_actor_is_found_by_what_it_is_called(code: str, name: str) -> None:
    assert REGISTRY.find(name).code == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Czech Republic", "CZE"),
        ("the United States of America", "USA"),
        ("  United   Kingdom ", "GBR"),
        ("Соединённые Штаты Америки", "USA"),
        ("Соединенные Штаты Америки", "USA"),
        ("Америка Құрама Штаттары", "USA"),
        ("Қытай Халық Республикасы", "CHN"),
        ("Turkic Council", "OTS"),
        ("Central Asian Union", "CAEC"),
        ("Центральноазиатский союз", "CAEC"),
        ("Еуразиялық экономикалық одақ", "EAEU"),
        ("Организация «Центрально-Азиатское сотрудничество»", "CACO"),
        ("Organization of the Islamic Conference", "OIC"),
        ("Republic of Korea", "KOR"),
        ("Democratic Republic of the Congo", "COD"),
        ("Republic of the Congo", "COG"),
        ("Trinidad & Tobago", "TTO"),
        ("St. Lucia", "LCA"),
        ("Bosnia and Herzegovina", "BIH"),
        ("Macedonia", "MKD"),
        ("Holy See", "VAT"),
    ],
)
def test_long_old_and_foreign_names(name: str, code: str) -> None:
    assert REGISTRY.find(name).code == code


def test_latin_schwa_and_look_alikes_in_kazakh_words() -> None:
    assert REGISTRY.find("\u018fзірбайжан").code == "AZE"  # Latin Ə
    assert REGISTRY.find("Т\u0259жікстан").code == "TJK"  # Latin ə
    assert REGISTRY.find("Тәж\u0069кстан").code == "TJK"  # Latin i
    assert REGISTRY.find("Тажикстан").code == "TJK"  # typed on a Russian keyboard
    assert REGISTRY.find("\u0050\u006fссия".replace("P", "Р")).code == "RUS"  # Latin o


def test_a_name_holds_in_its_language() -> None:
    assert REGISTRY.find("Germany", "en").code == "DEU"
    assert REGISTRY.find("KAZ", "kk").code == "KAZ"
    with pytest.raises(UnknownActor):
        REGISTRY.find("Қытай", "en")


@pytest.mark.parametrize("name", ["Данияр", "Иранский", "Chin", "", "  ", "Narnia", "КР", "Казахстана", "Kazakh"])
def test_no_beginning_of_a_name_and_no_inflected_one_is_taken_for_it(name: str) -> None:
    with pytest.raises(UnknownActor):
        REGISTRY.find(name)


def test_an_unknown_name_offers_the_closest() -> None:
    with pytest.raises(UnknownActor) as caught:
        REGISTRY.find("Kazahstan", where="memberships.csv line 14")
    assert str(caught.value) == (
        "no actor 'Kazahstan' in memberships.csv line 14. Closest: Kazakhstan (KAZ). List them with: tarazy actors"
    )
    with pytest.raises(UnknownActor, match=r"Closest: .*Казахстан \(KAZ\)"):
        REGISTRY.find("Казахстана")
    with pytest.raises(UnknownActor, match=r"^no actor 'qqqq'\. List them with: tarazy actors$"):
        REGISTRY.get("qqqq")


def test_a_code_is_taken_as_written() -> None:
    assert REGISTRY.known("KAZ")
    assert not REGISTRY.known("kaz")
    assert "EU" in REGISTRY
    with pytest.raises(UnknownActor, match="Closest: KAZ"):
        REGISTRY.get("kaz")


def test_a_name_of_two_actors_is_not_decided() -> None:
    with pytest.raises(UnknownActor, match=r"'guam' may be Guam \(GUM\) or .* \(GUAM\)"):
        REGISTRY.find("guam")


def test_who_is_called_so_is_asked_without_an_error() -> None:
    assert REGISTRY.called("Россия") == ("RUS",)
    assert REGISTRY.called("KAZ") == ("KAZ",)
    assert set(REGISTRY.called("guam")) == {"GUM", "GUAM"}
    assert REGISTRY.called("Narnia") == ()


def test_names_in_a_language() -> None:
    assert [REGISTRY.name("KAZ", lang) for lang in LANGUAGES] == ["Kazakhstan", "Казахстан", "Қазақстан"]
    assert [REGISTRY.short_name("CSTO", lang) for lang in LANGUAGES] == ["CSTO", "ОДКБ", "ҰҚШҰ"]
    assert REGISTRY.short_name("KAZ", "kk") == "Қазақстан"
    assert REGISTRY.name("KAZ", "de") == "Kazakhstan"
    with pytest.raises(UnknownActor):
        REGISTRY.name("KAX")


def test_search_takes_parts_of_names() -> None:
    assert {"KAZ"} == {actor.code for actor in REGISTRY.search("азақст")}
    assert {"SUN", "KAZ"} <= {actor.code for actor in REGISTRY.search("SSR")}
    assert REGISTRY.search("Guinea")[0].code == "GIN"
    assert {"GIN", "GNB", "GNQ", "PNG"} <= {actor.code for actor in REGISTRY.search("guinea")}
    assert REGISTRY.search("Uzbekstan")[0].code == "UZB"
    assert REGISTRY.search("") == []
    assert REGISTRY.search("qqqqqq") == []


@given(st.sampled_from(sorted(actor.code for actor in REGISTRY)), st.sampled_from(LANGUAGES))
def test_every_name_finds_its_actor(code: str, lang: str) -> None:
    actor = REGISTRY.get(code)
    for name in (actor.names[lang], *actor.aliases.get(lang, ())):
        assert REGISTRY.find(name).code == code
        assert REGISTRY.find(name, lang).code == code


@given(st.text(st.characters(max_codepoint=0x52F), max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=12))
def test_any_text_gives_an_actor_or_an_error_for_a_user(text: str) -> None:
    codes = REGISTRY.called(text)
    if len(codes) == 1:
        assert REGISTRY.find(text).code == codes[0]
    else:
        with pytest.raises(UnknownActor, match="List them with: tarazy actors"):
            REGISTRY.find(text)
