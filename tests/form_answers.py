"""What colleagues type into the questions of the forms, in six languages, and what is meant by it.

Wednesday, 11 March 2026, 12:00 UTC. `@login` is a colleague's id, `#name` a client's. Every answer is given by somebody
whose profile is in another language.
"""

from typing import Any

Answers = dict[str, tuple[tuple[str, Any], ...]]
"""By the language of the answer: the texts, each with its value."""


def same(value: Any, **texts: str) -> Answers:
    """One value, said in each language; the ways to say it are parted by ` | `."""
    return {language: tuple((one, value) for one in said.split(" | ")) for language, said in texts.items()}


def joined(*parts: Answers) -> Answers:
    return {language: sum((part.get(language, ()) for part in parts), ()) for language in LANGUAGES}


def as_typed(**texts: str) -> Answers:
    """Kept as it stands."""
    return {language: ((text, text),) for language, text in texts.items()}


LANGUAGES = ("en", "es", "ro", "ru", "hu", "bs")

NOTHING = same(
    None,
    en="skip | - | no | nothing | None | don't know",
    es="nada | saltar | no | ninguno | no sé",
    ro="nimic | nu | omite | nu stiu",
    ru="нет | далее | пропустить | ничего | Не знаю",
    hu="nincs | kihagy | nem | tovább | nem tudom",
    bs="ništa | preskoci | ne | nema | ne znam",
)

CLIENT = same("#Acme GmbH", en="acme", es="ACME", ro="Acme GmbH", ru="acme gmbh", hu="Acme-nek", bs="acme-u")

MINUTES = joined(
    same(
        15,
        en="quarter of an hour | 15 | it took 15 minutes",
        es="un cuarto de hora | 15 minutos",
        ro="un sfert de oră | 15 minute",
        ru="пятнадцать минут | 15 мин",
        hu="negyed óra | 15 perc | 15 percig tartott",
        bs="petnaest minuta | 15 min",
    ),
    same(
        90,
        en="an hour and a half",
        es="hora y media",
        ro="o oră și jumătate",
        ru="полтора часа",
        hu="másfél óra",
        bs="sat i po",
    ),
    same(2, en="2", es="2 minutos", ro="două minute", ru="2 минуты", hu="két perc", bs="2 minute"),
)

YES_NO = joined(
    same(
        True,
        en="yep | sure | yes, I did | of course",
        es="sí | claro que sí | Sí, se la mandé",
        ro="da | sigur | da, i-am trimis",
        ru="ага | да, отправил | конечно",
        hu="persze | igen, küldtem | Ja",
        bs="jeste | naravno | da, poslao sam",
    ),
    same(
        False,
        en="nope | not yet | no, not this time | of course not",
        es="qué va | todavía no | no, aún no",
        ro="nu încă | nu, încă nu | deloc",
        ru="неа | пока нет | нет, не делал",
        hu="dehogy | nem, még nem | nincs",
        bs="jok | nije još | ne, nisam",
    ),
)

DAY_AHEAD = joined(
    same(
        "2026-03-13",
        en="Friday | by Friday | the day after tomorrow",
        es="el viernes | pasado mañana",
        ro="vineri | poimâine",
        ru="в пятницу | послезавтра",
        hu="pénteken | holnapután",
        bs="u petak | prekosutra",
    ),
    same(
        "2026-05-04",
        en="4 May",
        es="4 de mayo",
        ro="4 mai 2026",
        ru="4 мая",
        hu="május 4",
        bs="4. maja",
    ),
    same(
        "2026-12-31", en="31.12.2026", es="31/12/2026", ro="31.12.26", ru="31.12.", hu="2026.12.31.", bs="31. 12. 2026."
    ),
)

DAY_BEHIND = same(
    "2026-03-10",
    en="yesterday | 10 March",
    es="ayer | 10 de marzo",
    ro="ieri | 10 martie 2026",
    ru="вчера | 10 марта",
    hu="tegnap | március 10-én",
    bs="jučer | 10. marta",
)

ENDLESS = same(
    None,
    en="indefinite",
    es="indefinido",
    ro="perioadă nedeterminată",
    ru="бессрочный",
    hu="határozatlan idejű",
    bs="na neodređeno",
)

MOMENT = same(
    "2026-03-12T10:00",
    en="tomorrow at 10",
    es="mañana a las 10",
    ro="mâine la 10",
    ru="завтра в 10",
    hu="holnap 10-kor",
    bs="sutra u 10",
)

NEXT_STEP = same(
    "send_offer",
    en="send the offer | 1",
    es="enviar la oferta | 1",
    ro="de trimis oferta",
    ru="отправить КП",
    hu="ajánlatot küldeni",
    bs="poslati ponudu",
)

TIME = joined(
    same(
        "17:00",
        en="5 pm | 17:00 | at five",
        es="a las cinco | 17.00",
        ro="la ora 17 | la cinci",
        ru="в пять | в 17:00",
        hu="délután 5-kor | 17 órakor",
        bs="u pet sati | u 17",
    ),
    same(
        "09:30",
        en="half past nine",
        es="a las 9 y media",
        ro="9:30",
        ru="полдесятого утра",
        hu="fél tíz",
        bs="pola deset",
    ),
)

ANY_TIME = same(None, en="any time", es="todo el día", ro="oricând", ru="в любое время", hu="bármikor", bs="cijeli dan")

RHYTHM = joined(
    same(
        14,
        en="every 14 days",
        es="cada 14 días",
        ro="la fiecare două săptămâni",
        ru="раз в две недели",
        hu="kéthetente",
        bs="svakih 14 dana",
    ),
    same(0, en="never", es="nunca", ro="oprit", ru="выкл", hu="soha", bs="nikad"),
)

PHONE = same(
    "+38761123456",
    en="+387 61 123 456 | phone: +38761123456",
    es="00387 61 123 456 | tel. +387 61 123-456",
    ro="telefon +387 61 123456",
    ru="тел.: +387 (61) 123-456",
    hu="telefonszám +38761/123-456",
    bs="061 123 456 | mobitel 061/123-456",
)

NO_PHONE = same(
    None,
    en="no phone",
    es="no tiene teléfono",
    ro="nu are telefon",
    ru="нет телефона",
    hu="nincs telefonja",
    bs="nema telefon",
)

PIECES = same(12, en="12", es="12", ro=" 12 ", ru="12", hu="12", bs="12")

CATALOGUE = same(1, en="catalogue", es="catalog", ro="CAT-1", ru="cat-1", hu="CAT-1", bs="catalogue")
"""The only promotional material of the office."""

EMAIL = same(
    "ana@example.com",
    en="Ana@Example.com | mailto:ana@example.com",
    es="correo: ana@example.com",
    ro="e-mail ana@example.com",
    ru="почта: ana@example.com",
    hu="e-mail cím: ANA@example.com",
    bs="<ana@example.com>",
)

BIRTHDAY = joined(
    same("--05-05", en="5 May", es="5 de mayo", ro="5 mai", ru="5 мая", hu="május 5", bs="5. maja"),
    same(
        "1980-05-05",
        en="May 5, 1980",
        es="5 de mayo de 1980",
        ro="5 mai 1980",
        ru="5 мая 1980 года",
        hu="1980. május 5.",
        bs="05.05.1980.",
    ),
)

TAX_ID = {
    "en": (("VAT DE 136695976", "DE136695976"),),
    "es": (("NIF B-58378431", "B58378431"),),
    "ro": (("CUI RO 18547290", "18547290"),),
    "ru": (("ИНН 7707083893", "7707083893"),),
    "hu": (("adószám: 12892312-2-42", "12892312242"),),
    "bs": (("JIB 4200000000001", "4200000000001"),),
}

IBAN = same(
    "GB82WEST12345698765432",
    en="GB82 WEST 1234 5698 7654 32 | iban: gb82west12345698765432",
    es="cuenta bancaria GB82-WEST-1234-5698-7654-32",
    ro="cont GB82WEST12345698765432",
    ru="счёт GB82 WEST 1234 5698 7654 32",
    hu="bankszámlaszám: GB82 WEST 12345698765432",
    bs="žiro račun GB82 WEST 1234 5698 7654 32",
)

COUNTRY = joined(
    same("HU", en="Hungary", es="Hungría", ro="ungaria", ru="Венгрия", hu="Magyarország", bs="Mađarska"),
    same("BA", en="Bosnia", es="Bosnia", ro="bosnia", ru="БиГ", hu="Bosznia", bs="BiH"),
)

MARIA = same("@maria", en="Maria", es="a María", ro="Mariei", ru="Марии", hu="Máriának", bs="mariji")

PAY_DAYS = joined(
    same(30, en="30 days", es="a 30 días", ro="30 de zile", ru="30 дней", hu="30 nap", bs="30 dana"),
    same(0, en="0", es="0", ro="0", ru="0", hu="0", bs="0"),
)

OFFERED = same(
    [{"what": "20 t S235", "minor": 120050, "currency": "EUR"}],
    en="20 t S235, 1,200.50 EUR",
    es="20 t S235: 1.200,50 euros",
    ro="20 t S235, 1200,50 euro",
    ru="20 t S235 – 1 200,50 евро",
    hu="20 t S235, 1200,50 euró",
    bs="20 t S235, 1.200,50 EUR",
)

TEXT_NUMBER = as_typed(en="17/2026", es="A-17", ro="17/2026", ru="17-Б", hu="17/2026", bs="17/26")

DEAL = same("c1", en="acme", es="ACME", ro="Acme GmbH", ru="acme gmbh", hu="D-1", bs="d-1")
"""The only contract of the office."""

AMOUNT = joined(
    same(
        {"minor": 120050, "currency": "EUR"},
        en="1,200.50 EUR",
        es="1.200,50 euros",
        ro="1200,50 euro",
        ru="1 200,50 евро",
        hu="1200,50 euró",
        bs="1.200,50 eura",
    )
)

COUNT = same(40, en="40", es=" 40 ", ro="40", ru="40", hu="40", bs="40")

PERIOD = joined(
    same(
        "2026-03",
        en="March | this month",
        es="marzo de 2026 | este mes",
        ro="martie",
        ru="в марте",
        hu="2026. március",
        bs="mart 2026.",
    ),
    same("2026-01", en="January", es="enero", ro="ianuarie", ru="январь", hu="január", bs="januar"),
    same("2026", en="2026", es="este año", ro="2026", ru="2026 год", hu="2026.", bs="2026"),
)

HOW_MUCH = joined(
    same({"quantity": "20 t", "amount": None}, en="20 t", es="20 t", ro="20 t", hu="20 t", bs="20 t"),
    same({"quantity": "3 насоса", "amount": None}, ru="3 насоса"),
    {
        language: tuple((text, {"quantity": None, "amount": value}) for text, value in said)
        for language, said in AMOUNT.items()
    },
    same({"quantity": "2 pcs", "amount": {"minor": 9950, "currency": "USD"}}, en="2 pcs, 99.50 USD"),
)

ZONE = joined(
    same("Europe/Madrid", en="Madrid", es="en Madrid", ro="madrid", ru="Мадрид", hu="Europe/Madrid", bs="madrid"),
    same("Europe/Budapest", en="Hungary", es="Budapest", ro="Budapesta", ru="Будапешт", hu="Budapest", bs="Budimpešta"),
)

HOURS = same(
    "09:00-18:00",
    en="9-18 | from 9 to 6 | 9am - 6pm",
    es="de 9 a 18 | desde las 9 hasta las 18",
    ro="de la 9 la 18",
    ru="с 9 до 18 | с 9 утра до 6 вечера",
    hu="9-től 18-ig",
    bs="od 9 do 18h",
)

WORK_DAYS = joined(
    same(
        "12345",
        en="Mon-Fri | weekdays",
        es="de lunes a viernes",
        ro="luni-vineri",
        ru="понедельник–пятница | пн-пт | с понедельника по пятницу",
        hu="hétfőtől péntekig",
        bs="od ponedjeljka do petka | pon-pet",
    ),
    same(
        "23456",
        en="Tue - Sat | Tuesday to Saturday",
        es="de martes a sábado",
        ro="de marți până sâmbătă",
        ru="со вторника по субботу",
        hu="keddtől szombatig",
        bs="uto-sub",
    ),
    same("135", en="Monday, Wednesday and Friday", ru="пн, ср, пт", hu="hétfő, szerda és péntek"),
)

NOTICE = joined(
    same(7, en="a week", es="una semana", ro="o săptămână", ru="за неделю", hu="egy hét", bs="sedmica"),
    same(2, en="two", es="2 días", ro="două zile", ru="два дня", hu="két nap", bs="2"),
    same(0, en="none", es="nada", ro="nimic", ru="0", hu="nem kell", bs="ne treba"),
)

LOGIN = same("igor.p", en="igor.p", es="Igor.P", ro="IGOR.P", ru=" igor.p ", hu="igor.P", bs="igor.p")

TEXT = as_typed(
    en="wants 2 pallets by Friday",
    es="quiere dos palés, llamar el viernes",
    ro="vrea doi paleți până vineri",
    ru="хочет две паллеты к пятнице",
    hu="két raklapot kér péntekig",
    bs="hoće dvije palete do petka",
)

TWIN = same("new", en="no, it is a new client", es="2", ro="2", ru="Нет, это новый клиент", hu="2.", bs="2")

PREFILLED: Answers = {}
"""Known when the form begins and never asked; or of a form that leaves what is typed to others."""

OPTIONAL_TEXT = joined(TEXT, NOTHING)
