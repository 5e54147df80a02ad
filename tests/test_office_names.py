"""Client names: one skeleton in any script, every case form, suggestions, duplicates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office.names import (
    duplicate_score,
    fold,
    letters,
    likeness,
    name_forms,
    name_words,
    query_words,
    same_name,
    telling_words,
    word_forms,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hadžić", "Хаџић"),
        ("Hadžić", "hadzic"),
        ("Hadžić", "HADZIC"),
        ("Đorđević", "Djordjevic"),
        ("Đorđević", "Ђорђевић"),
        ("Ljubić", "Љубић"),
        ("Ivanov", "Иванов"),
        ("Kuznetsov", "Кузнецов"),
        ("Shcherbakov", "Щербаков"),
        ("Vasiliev", "Васильев"),
        ("Vasilyev", "Васильев"),
        ("Nikolayev", "Николаев"),
        ("Yelena", "Елена"),
        ("Dmitriy", "Дмитрий"),
        ("Sergej", "Сергей"),
        ("Serghei", "Сергей"),
        ("Aleksey", "Алексей"),
        ("Alexey", "Алексей"),
        ("Zhukov", "Жуков"),
        ("Kharitonov", "Харитонов"),
        ("Соловьёв", "Соловьев"),
        ("Kovács", "kovacs"),
        ("Szűcs", "szucs"),
        ("Ţurcanu", "Țurcanu"),
        ("Şerban", "Serban"),
        ("Muñoz", "munoz"),
        ("Łukasz", "Lukasz"),
        ("O'Neill", "O’Neill"),
        ("Acme's", "Acme"),
        ("Brooks'", "brooks"),
        ("Acme-nak", "Acme"),
        ("Smith-szel", "Smith"),
        ("Ｓｍｉｔｈ", "smith"),
        ("Ивaнoв", "Иванов"),  # a and o are Latin
        ("Ivаnоv", "Ivanov"),  # а and о are Cyrillic
    ],
)
def test_spellings_of_one_name_share_a_skeleton(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kiss", "Kis"), ("Иванов", "Иванова"), ("Kovács", "Kováts"), ("Roberts", "Robert"), ("Marić", "Marin")],
)
def test_other_names_have_other_skeletons(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ООО «СтройТех»", ("stroiteh",)),
        ("Ivanov i sinovi d.o.o.", ("ivanov", "i", "sinovi")),
        ("Bosnaplast doo", ("bosnaplast",)),
        ("Drina Trans D. O. O.", ("drina", "trans")),
        ("Duna Épker Kft.", ("duna", "epker")),
        ("SC Agrocom SRL", ("agrocom",)),
        ("Talleres Roca, S.L.", ("talleres", "roca")),
        ("Grupo Norte S.A. de C.V.", ("grupo", "norte")),
        ("Miller & Sons Ltd", ("miller", "sons")),
        ("Bäcker GmbH & Co. KG", ("backer",)),
        ("ИП Сидоренко О. П.", ("sidorenko", "o", "p")),
        ("Общество с ограниченной ответственностью «Ромашка»", ("romaska",)),
        ("Studio 54 LLC", ("studio", "54")),
        ("Nagy-Kovács Éva", ("nagi", "kovacs", "eva")),
        ("ООО", ("ooo",)),
        ("  ", ()),
        ("«»–!", ()),
    ],
)
def test_words_of_a_name_leave_the_legal_form_out(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words
    assert query_words(name) == words


FORMS = {
    "ru": """
        Иванов: Иванова Иванову Ивановым Иванове Ivanovu
        Иванова: Ивановой Иванову
        Ильин: Ильина Ильину Ильиным
        Достоевский: Достоевского Достоевскому Достоевским Достоевском
        Толстая: Толстой Толстую
        Толстой: Толстого Толстому Толстым
        Белый: Белого Белому Белым
        Заяц: Зайца Зайцу Зайцем
        Волынец: Волынца Волынцу Волынцем
        Сергей: Сергея Сергею Сергеем Сергее
        Георгий: Георгия Георгию Георгием Георгии
        Игорь: Игоря Игорю Игорем
        Igor: Игоря Игорю
        Коваль: Коваля Ковалю Ковалем
        Любовь: Любови Любовью
        Мария: Марии Марию Марией
        Катя: Кати Кате Катю Катей
        Илья: Ильи Илье Илью
        Павел: Павла Павлу Павлом
        Пётр: Петра Петру Петром
        Черных: Черных
        Шевченко: Шевченко
        СтройТех: СтройТеха СтройТеху СтройТехом
        Ромашка: Ромашку Ромашке Ромашкой
    """,
    "hu": """
        Kovács: Kovácsot Kovácsnak Kováccsal Kovácshoz Kovácstól Kovácsról
        Juhász: Juhászt Juhásszal Juhásznak
        Takács: Takáccsal
        Szabó: Szabót Szabónak Szabóval Szabóhoz
        Varga: Vargát Vargának Vargával
        Nagy: Nagyot Nagynak Naggyal Nagyhoz
        Szilágyi: Szilágyit Szilágyival
        Fekete: Feketét Feketével Feketéhez
        Tóth: Tóthot Tóthtal Tóttal
        Németh: Némethet Némethnek Némethtel
        Balogh: Baloghhal Baloghot
        Kiss: Kisst Kissel Kissnek
        Szűcs: Szűccsel Szűcsöt Szűcshöz
        Szucs: Szuccsel Szucsnek
        Gergő: Gergőnek Gergővel
        Ágnes: Ágnesnek Ágnessel
        Acme: Acmenak Acmenek Acme-nek Acmét
        Ivanov: Ivanovnak Ivanovval
    """,
    "bs": """
        Hodžić: Hodžića Hodžiću Hodžićem Hodzica Хоџића
        Vrabac: Vrapca Vrapcu Vrapcem
        Norac: Norca Norcu
        Dautanec: Dautaneca
        Zrinski: Zrinskog Zrinskom Zrinskim
        Novak: Novaka Novaku Novakom
        Marko: Marka Marku Markom
        Ivo: Iva Ivu Ivom
        Jure: Jure Juru Jurom
        Duje: Duju Dujom
        Luka: Luke Luki Luku Lukom
        Petar: Petra Petru Petrom
        Igor: Igora Igoru
        Хаџић: Hadžića Hadzicem
        Bosnaplast: Bosnaplasta Bosnaplastu Bosnaplastom
    """,
    "ro": """
        Ionescu: Ionescului Ioneasca Ioneascăi
        Maria: Mariei
        Andreea: Andreei
        Ana: Anei
        Raluca: Ralucăi
        Popa: Popei
        Moldovan: Moldovanului
    """,
    "en": """
        Acme: Acme's ACME
        O'Neill: oneill O’Neill's
        Brooks: Brooks' Brooks's
    """,
    "es": """
        Núñez: Nunez nuñez
        García: garcia GARCÍA
    """,
}
MENTIONS = [
    pytest.param(name, mention, id=f"{language}-{name}-{mention}")
    for language, table in FORMS.items()
    for name, _, mentions in (line.strip().partition(": ") for line in table.strip().splitlines())
    for mention in mentions.split()
]


@pytest.mark.parametrize(("name", "mention"), MENTIONS)
def test_a_name_is_known_in_its_cases(name: str, mention: str) -> None:
    assert fold(mention) in word_forms(name)


@pytest.mark.parametrize(
    ("name", "stranger"),
    [
        ("Иванова", "Иванов"),
        ("Ивановский", "Иванов"),
        ("Alejandro", "Alejandra"),
        ("Antonio", "Antonia"),
        ("Antonia", "Antonio"),
        ("Mario", "María"),
        ("Виктор", "Виктория"),
        ("Martin", "Martinez"),
        ("Martin", "Martins"),
        ("Smith", "Smithson"),
        ("Kovač", "Kovačević"),
        ("Petrov", "Petrović"),
        ("Kis", "Kiss"),
        ("Szabó", "Szabados"),
        ("Li", "Lim"),
        ("Hodžić", "Hadžić"),
        ("Baker", "Barker"),
    ],
)
def test_another_name_is_not_a_form(name: str, stranger: str) -> None:
    assert fold(stranger) not in word_forms(name)


def test_forms_of_a_name_are_those_of_its_telling_words() -> None:
    forms = name_forms("ООО «Ромашка Плюс»")
    assert {"romaska", "romasku", "plius", "pliusa"} <= forms
    assert "ooo" not in forms
    assert name_forms("ООО") >= {"ooo"}
    assert name_forms("") == frozenset()


@pytest.mark.parametrize("word", ["Kovács", "Dautanec", "Ильин", "Достоевский", "Rodríguez", "Popa", "Tóth", "Kelemen"])
def test_forms_are_few_and_folded(word: str) -> None:
    forms = word_forms(word)
    assert len(forms) <= 34
    assert all(fold(form) == form for form in forms)


@pytest.mark.parametrize(
    ("typed", "name", "least"),
    [
        ("akme", "Acme Corporation", 90),
        ("acme", "Acme Corporation", 99),
        ("stroi", "ООО «СтройТех»", 85),
        ("Kovats", "Kovács Péter", 80),
        ("peter kovacs", "Kovács Péter", 99),
        ("kovácsal", "Kovács Péter", 85),
        ("Ivanovm", "Иванов Сергей", 85),
        ("Schmidt", "Шмидт Анна", 95),
        ("Kirtoaka", "Chirtoacă Ion", 90),
        ("gonzales", "González Raúl", 85),
        ("hadizc", "Hadžić Amra", 80),
    ],
)
def test_a_part_a_typo_or_a_case_is_like_the_name(typed: str, name: str, least: float) -> None:
    assert least <= likeness(query_words(typed), name_words(name)) <= 100


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Petrov", "Иванов Сергей"),
        ("john", "Smith Jane"),
        ("Zukić", "Hodžić Emir"),
        ("", "Acme"),
        ("Acme", ""),
        ("Kovács Petra", "Szabó Petra"),
    ],
)
def test_strangers_are_not_alike(typed: str, name: str) -> None:
    assert likeness(query_words(typed), name_words(name)) < 60


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hadžić Amra", "Амра Хаџић"),
        ("Иванов Сергей", "Sergey Ivanov"),
        ("ООО «СтройТех»", "СтройТех"),
        ("ООО «СтройТех»", "Stroy Tekh LLC"),
        ("Acme GmbH", "ACME Inc."),
        ("Kovács Péter", "Kovcs Péter"),
        ("Núñez Clara", "nunez clara"),
        ("Иванов С.", "Иванов Сергей"),
    ],
)
def test_names_of_one_client(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kovács Péter", "Kovács Petra"),
        ("Nagy István", "Nagy Eszter"),
        ("Иванов Александр", "Иванова Александра"),
        ("Studio 54", "Studio 55"),
        ("Acme", "Acme Trading"),
        ("CDE Company", "A.B.C. Company"),
        ("Smith John", "Smith Jane"),
        ("", ""),
        ("!", "Acme"),
    ],
)
def test_names_of_two_clients(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


HOSTILE = st.text() | st.text("kshtcziej'- .ьйшђ\u0301аaоoАBiI", max_size=60)


@given(HOSTILE)
def test_folding_again_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("word", "spelt"),
    [
        ("krontech", "krontech"),
        ("hadžić", "hadzic"),
        ("nagyné", "nagine"),
        ("bioflex", "bioflex"),
        ("яклищев", "iaklisev"),
        ("đorđe", "dorde"),
    ],
)
def test_letter_by_letter_nothing_is_squeezed(word: str, spelt: str) -> None:
    assert letters(word) == spelt


@given(HOSTILE)
def test_every_word_has_letters_that_stay(text: str) -> None:
    for written, _ in telling_words(text):
        assert letters(letters(written)) == letters(written)


@given(HOSTILE, HOSTILE)
def test_any_text_can_be_a_name(one: str, other: str) -> None:
    words = name_words(one)
    assert set(words) <= name_forms(one)
    assert set(words) <= set(fold(one).split())
    assert 0 <= likeness(query_words(other), words) <= 100
    assert 0 <= duplicate_score(one, other) <= 100
    if words:
        assert likeness(words, words) == pytest.approx(100)
        assert same_name(one, one)
