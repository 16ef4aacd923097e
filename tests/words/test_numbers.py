"""Numbers, money and percentages against what is written by hand; `_` stands for the no-break space."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.errors import UnknownUnit
from tarazy.words import LANGUAGES, Words
from tarazy.words.amounts import kebab
from tarazy.words.numerals import exactly, scaled


def hard(text: str) -> str:
    return text.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("x", "unit", "en", "ru", "kk"),
    [
        (0, None, "0", "0", "0"),
        (7, None, "7", "7", "7"),
        (1240, None, "1,240", "1_240", "1_240"),
        (1240, "count", "1,240", "1_240", "1_240"),
        (-1240.5, None, "-1,240.5", "-1_240,5", "-1_240,5"),
        (0.2471234, None, "0.247", "0,247", "0,247"),
        (0.2471234, "index", "0.247", "0,247", "0,247"),
        (0.00012345, None, "0.000123", "0,000123", "0,000123"),
        (-0.0, None, "0", "0", "0"),
        (1234567, None, "1.235_million", "1,235_млн", "1,235_млн"),
        (2e12, None, "2_trillion", "2_трлн", "2_трлн"),
        (53.4e6, "t", "53.4_million_t", "53,4_млн_т", "53,4_млн_т"),
        (1500, "t", "1,500_t", "1_500_т", "1_500_т"),
        (30e9, "m3", "30_billion_m³", "30_млрд_м³", "30_млрд_м³"),
        (1.2e6, "bbl/d", "1.2_million_bbl/d", "1,2_млн_барр./сут", "1,2_млн_барр./тәул."),
        (545297, "TEU", "545,297_TEU", "545_297_ДФЭ", "545_297_TEU"),
        (7598.8, "km", "7,598.8_km", "7_598,8_км", "7_598,8_км"),
        (1, "day", "1 day", "1 день", "1 күн"),
        (3, "month", "3 months", "3 месяца", "3 ай"),
        (19.6e6, "people", "19.6_million people", "19,6_млн человек", "19,6_млн адам"),
        (2, "rank", "rank_2", "2-е место", "2-орын"),
        (7, "unknown", "7 (unit not stated)", "7 (единица не указана)", "7 (өлшем бірлігі көрсетілмеген)"),
        (24.7, "percent", "24.7%", "24,7_%", "24,7%"),
        (12.44, "points", "12.4 percentage points", "12,4 процентного пункта", "12,4 пайыздық тармақ"),
    ],
)
def test_numbers_with_units(x, unit, en, ru, kk):
    assert [Words(lang).number(x, unit) for lang in ("en", "ru", "kk")] == [hard(en), hard(ru), hard(kk)]


@pytest.mark.parametrize(
    ("x", "currency", "en", "ru", "kk"),
    [
        (27.8e9, "USD", "USD_27.8_bn", "27,8_млрд_долл._США", "27,8_млрд_АҚШ_доллары"),
        (27_812_345_678, "USD", "USD_27.81_bn", "27,81_млрд_долл._США", "27,81_млрд_АҚШ_доллары"),
        (681.1e6, "USD", "USD_681.1_m", "681,1_млн_долл._США", "681,1_млн_АҚШ_доллары"),
        (16.53e9, "EUR", "EUR_16.53_bn", "16,53_млрд_евро", "16,53_млрд_еуро"),
        (1.24e12, "KZT", "KZT_1.24_tn", "1,24_трлн_тенге", "1,24_трлн_теңге"),
        (-2.1e9, "RUB", "RUB_-2.1_bn", "-2,1_млрд_руб.", "-2,1_млрд_Ресей рублі"),
        (12_500, "USD", "USD_12,500", "12_500_долл._США", "12_500_АҚШ_доллары"),
        (3.2e9, "CNY", "CNY_3.2_bn", "3,2_млрд_китайских юаней", "3,2_млрд_Қытай юані"),
        (2, "CNY", "CNY_2", "2_китайских юаня", "2_Қытай юані"),
        (21, "UZS", "UZS_21", "21_узбекский сум", "21_Өзбекстан сомы"),
        (999_990_000, "USD", "USD_1_bn", "1_млрд_долл._США", "1_млрд_АҚШ_доллары"),
    ],
)
def test_money(x, currency, en, ru, kk):
    assert [Words(lang).money(x, currency) for lang in ("en", "ru", "kk")] == [hard(en), hard(ru), hard(kk)]
    assert Words("en").number(x, currency) == hard(en)


def test_exact_numbers_show_every_digit():
    exact = [Words(lang).money(27_812_345_678.5, "USD", exact=True) for lang in ("en", "ru", "kk")]
    assert exact == [
        hard("USD_27,812,345,678.5"), hard("27_812_345_678,5_долл._США"), hard("27_812_345_678,5_АҚШ_доллары"),
    ]  # fmt: skip
    assert Words("en").number(1_234_567.1234567, exact=True) == "1,234,567.1234567"
    assert Words("en").percent(36.347, exact=True) == "36.347%"
    assert Words("ru").number(1e21, exact=True) == hard("1_000_000_000_000_000_000_000")


@pytest.mark.parametrize(
    ("x", "en", "ru", "kk"),
    [
        (24.7, "24.7%", "24,7_%", "24,7%"),
        (96, "96%", "96_%", "96%"),
        (36.25, "36.3%", "36,3_%", "36,3%"),  # half up
        (0.0521, "0.052%", "0,052_%", "0,052%"),
        (-3.14, "-3.1%", "-3,1_%", "-3,1%"),
        (-0.04, "-0.04%", "-0,04_%", "-0,04%"),
        (100, "100%", "100_%", "100%"),
        (1234.5, "1,234.5%", "1_234,5_%", "1_234,5%"),
    ],
)
def test_percent(x, en, ru, kk):
    assert [Words(lang).percent(x) for lang in ("en", "ru", "kk")] == [hard(en), hard(ru), hard(kk)]


def test_ranges_share_scale_and_unit():
    words = Words("en")
    assert words.span(16.5e9, 17.2e9, "USD") == hard("USD_16.5–17.2_bn")
    assert words.span(0.95e9, 1.2e9, "USD") == hard("USD_0.95–1.2_bn")
    assert Words("ru").span(16.5e9, 17.2e9, "USD") == hard("16,5–17,2_млрд_долл._США")
    assert Words("kk").span(20, 22, "day") == "20–22 күн"
    assert words.span(24.7, 30, "percent") == "24.7–30%"
    assert words.span(-3, 5, "points") == "-3…5 percentage points"
    assert words.span(0.2, 0.31234) == "0.2–0.312"
    assert words.span(5, 5, "percent") == "5%"


def test_values_of_statements_have_their_sign():
    words = Words("en")
    assert words.amount(27.8e9, "USD", "~") == hard("≈ USD_27.8_bn")
    assert words.amount(300.0, "percent", ">") == "> 300%"
    assert words.amount((3e6, 4e6), "people", "=") == hard("3–4_million people")
    assert words.amount(5.0) == "5"
    assert Words("ru").amount(60.0, "percent", ">=") == hard("≥ 60_%")


@pytest.mark.parametrize("x", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused(x):
    for unit in (None, "USD", "percent"):
        with pytest.raises(ValueError, match="no number"):
            Words("en").number(x, unit)


def test_unknown_units_are_refused():
    for say in (lambda: Words("en").number(1, "furlong"), lambda: Words("en").unit("furlong")):
        with pytest.raises(UnknownUnit, match="furlong"):
            say()


def test_numbers_of_other_libraries_are_numbers():
    numpy = pytest.importorskip("numpy")
    assert Words("en").number(numpy.float64(1.5), "percent") == "1.5%"
    assert Words("en").number(numpy.float64(27.8e9), "USD") == hard("USD_27.8_bn")


def test_codes_become_parts_of_keys():
    assert [kebab(code) for code in ("enter_into_force", "bbl/d", "two sources", "TEU", "BadDate", "NotALedger")] == [
        "enter-into-force", "bbl-d", "two-sources", "teu", "bad-date", "not-a-ledger",
    ]  # fmt: skip


def _read(text: str, lang: str) -> Decimal:
    decimal, group = (".", ",") if lang == "en" else (",", "\u00a0")
    return Decimal(text.replace(group, "").replace(decimal, "."))


@given(st.floats(min_value=-999_000, max_value=999_000, allow_nan=False), st.sampled_from(sorted(LANGUAGES)))
def test_written_numbers_can_be_read_back(x, lang):
    assert abs(_read(Words(lang).number(x), lang) - Decimal(x)) <= Decimal("0.0005")
    assert _read(Words(lang).number(x, exact=True), lang) == exactly(x)


@given(st.floats(min_value=1e6, max_value=1e15))
def test_scaled_numbers_keep_four_digits(x):
    number, scale = scaled(x)
    factor = {"million": 1e6, "billion": 1e9, "trillion": 1e12}[scale]
    assert float(number) * factor == pytest.approx(x, rel=0.000501)
    assert scale == "trillion" or number < 1000


def test_symbols_are_those_of_cldr():
    from babel import Locale
    from babel.numbers import format_decimal, format_percent

    for lang, locale in LANGUAGES.items():
        assert Words(lang).number(123456.5) == format_decimal(123456.5, locale=locale)
        assert Words(lang).percent(25) == format_percent(0.25, locale=locale)
        assert Locale.parse(locale).character_order == "left-to-right"
