"""What colleagues type for a choice of a form, in six languages: kinds, states and roles with words of their own."""

from tests.form_answers import NOTHING, as_typed, joined, same

OUTCOME = joined(
    same(
        "no_answer",
        en="didn't pick up | nobody answered the phone | No answer",
        es="no me ha cogido el teléfono | sin respuesta | no contesta",
        ro="nu raspunde | nu mi-a mai răspuns la telefon",
        ru="не взял трубку | Иванов трубку не берёт | недоступен",
        hu="nem vette fel | nem vette fel a telefont | nem ertem el",
        bs="ne javlja se | ne javlja mi se | nije se javio na mobitel",
    ),
    same(
        "call_back",
        en="asked me to call her back on Friday | call back",
        es="que le llame más tarde | volver a llamar",
        ro="de sunat din nou | m-a rugat, să revin",
        ru="просил перезвонить в пятницу | Перезвонить",
        hu="visszahívást kér | kérte, hogy később hívjam",
        bs="nazvati kasnije | traži da nazovem u petak",
    ),
    same(
        "refused",
        en="not interested | he said no",
        es="no le interesa | me dijo que no",
        ro="nu este interesat | a zis că nu",
        ru="отказались | сказал, не интересует",
        hu="nem érdekli | elutasította az ajánlatot",
        bs="odbio je | nisu zainteresovani",
    ),
)

DIRECTION = joined(
    same(
        "in",
        en="they called | it was him | incoming | he called me himself",
        es="ellos llamaron | me llamó ella | entrante",
        ro="m-a sunat el | au sunat ei | ei",
        ru="сами позвонили | это мне позвонили | он",
        hu="ők hívtak | az ügyfél hívott | bejövő hívás",
        bs="zvali su nas | oni su zvali | dolazni",
    ),
    same(
        "out",
        en="it was me who called | I called | me",
        es="llamé yo | fui yo | saliente",
        ro="eu am sunat | am sunat eu | noi",
        ru="я звонил | это я звонила | я",
        hu="én hívtam | felhívtam | én voltam",
        bs="ja sam zvao | zvala sam | ja",
    ),
)

MEETING = same("meeting", en="a meeting", es="reunión", ro="întâlnire", ru="встреча", hu="találkozó", bs="sastanak")

REPEAT = joined(
    same(
        "FREQ=WEEKLY;BYDAY=MO",
        en="every Monday",
        es="cada lunes",
        ro="în fiecare luni",
        ru="по понедельникам",
        hu="minden hétfőn",
        bs="svaki ponedjeljak",
    ),
    same(
        "FREQ=WEEKLY;INTERVAL=2",
        en="every two weeks",
        es="cada dos semanas",
        ro="la două săptămâni",
        ru="раз в две недели",
        hu="kéthetente",
        bs="svake dvije sedmice",
    ),
    same(None, en="once", es="una sola vez", ro="o singură dată", ru="один раз", hu="csak egyszer", bs="samo jednom"),
)

KIND = joined(
    same("company", en="a firm", es="empresa", ro="societate", ru="юрлицо", hu="cég", bs="pravno lice"),
    same(
        "person",
        en="private person",
        es="un particular",
        ro="persoana fizica",
        ru="физлицо",
        hu="magánszemély",
        bs="fizičko lice",
    ),
)

LEVEL = same("key", en="a key client", es="clave", ro="client cheie", ru="ключевой", hu="kulcsügyfél", bs="ključni")

SEGMENT = same("retail", en="retail", es="minorista", ro="magazine", ru="розница", hu="kisker", bs="maloprodaja")

PROFESSION = same("builder", en="builder", es="albañil", ro="constructor", ru="строитель", hu="építő", bs="graditelj")

DEPARTMENT_OF_CLIENTS = same(
    "logistics",
    en="logistics",
    es="logística",
    ro="logistică",
    ru="логистика",
    hu="logisztika",
    bs="logistika",
)

RATING = joined(
    same("high", en="high", es="alta", ro="ridicată", ru="высокая", hu="magas", bs="visoka"),
    same("low", en="not reliable", es="baja", ro="scăzută", ru="низкая", hu="alacsony", bs="niska"),
)

NOTE_KIND = joined(
    same(
        "competitor",
        en="competitor | about a competitor",
        es="competencia | de la competencia",
        ro="concurență | despre concurent",
        ru="конкурент | про конкурента",
        hu="versenytárs | a konkurencia",
        bs="konkurencija | o konkurentu",
    ),
    same("price", en="prices", es="precios", ro="prețuri", ru="цены", hu="árak", bs="cijene"),
    same("law", en="law", es="ley", ro="lege", ru="закон", hu="jogszabály", bs="zakon"),
)

OBJECTION = joined(
    same(
        "expensive",
        en="too expensive | they said it's too expensive",
        es="demasiado caro | es caro",
        ro="prea scump | e scump",
        ru="дорого | говорят, слишком дорого",
        hu="túl drága | drága",
        bs="preskupo | skupo im je",
    ),
    same(
        "supplier",
        en="has a supplier",
        es="ya tiene proveedor",
        ro="are furnizor",
        ru="есть поставщик",
        hu="van beszállítója",
        bs="ima dobavljača",
    ),
    same("later", en="later", es="más adelante", ro="mai târziu", ru="позже", hu="később", bs="kasnije"),
)

UNIT = joined(as_typed(en="piece", es="pieza", ro="bucată", ru="штука", hu="darab", bs="komad"), NOTHING)

READERS = same(
    ["rep"], en="sales rep", es="comercial", ro="vânzător", ru="менеджер", hu="értékesítő", bs="komercijalista"
)

STAGE = joined(
    same(
        "signed",
        en="already signed by both",
        es="firmado ayer",
        ro="semnat",
        ru="подписали",
        hu="alá van írva",
        bs="potpisan je",
    ),
    same("draft", en="in preparation", es="borrador", ro="ciornă", ru="черновик", hu="tervezet", bs="nacrt"),
)

SIDE = joined(
    same("ours", en="us", es="nosotros", ro="noi", ru="с нашей стороны", hu="mi", bs="naša"),
    same("client", en="the client", es="el comprador", ro="cumpărătorul", ru="заказчик", hu="a vevő", bs="kupac"),
)

PRICE_TYPE = joined(
    same(
        "fixed", en="fixed price", es="precio fijo", ro="preț fix", ru="фиксированная", hu="fix ár", bs="fiksna cijena"
    ),
    same("list", en="price list", es="tarifa", ro="listă", ru="по прайсу", hu="listaáron", bs="po cjenovniku"),
)

PAPER = joined(
    same("act", en="the act", es="el acta", ro="actul", ru="акт", hu="teljesítési igazolás", bs="zapisnik"),
    same("waybill", en="delivery note", es="albarán", ro="aviz", ru="накладная", hu="szállítólevél", bs="otpremnica"),
)

DRAFT_KIND = joined(
    same("act", en="the act", es="el acta", ro="actul", ru="акт", hu="teljesítési igazolás", bs="zapisnik"),
    same("offer", en="a quote", es="oferta", ro="ofertă", ru="предложение", hu="árajánlat", bs="ponuda"),
)

MATTER = joined(
    same("k1", en="acme", es="ACME", ro="Acme GmbH", ru="acme gmbh", hu="Acme-nek", bs="acme-u"),
    same("c1", en="D-1", es="d-1", ro="D-1", ru="d-1", hu="D-1", bs="d-1"),
)

PROGRESS = joined(
    same("signed", en="signed back", es="firmado", ro="semnat", ru="подписан", hu="aláírva", bs="vraćen potpisan"),
    same("sent", en="sent", es="enviada", ro="trimis", ru="отправили", hu="elküldve", bs="poslano"),
)

EXPENSE_KIND = joined(
    same(
        "travel",
        en="a taxi",
        es="un billete de tren",
        ro="bilet de tren",
        ru="на такси",
        hu="taxi",
        bs="taksi",
    ),
    same(
        "representation",
        en="lunch with the client",
        es="gastos de representación",
        ro="protocol",
        ru="представительские",
        hu="reprezentáció",
        bs="troškovi zabave",
    ),
)

PLAN_KIND = same("collect", en="collecting", es="cobros", ro="încasări", ru="поступления", hu="beszedés", bs="naplata")

LANGUAGE = joined(
    same("hu", en="Hungarian", es="húngaro", ro="maghiară", ru="по-венгерски", hu="magyarul", bs="na mađarskom"),
    same("es", en="in Spanish", es="castellano", ro="spaniola", ru="на испанском", hu="spanyolul", bs="španski"),
    same("ru", en="russian please", es="en ruso", ro="rusește", ru="на русском", hu="oroszul", bs="ruski jezik"),
)

ROLE = joined(
    same(
        "accountant",
        en="bookkeeper",
        es="contable",
        ro="contabilitate",
        ru="бухгалтер",
        hu="könyvelő",
        bs="računovođa",
    ),
    same(
        "rep",
        en="sales rep",
        es="comercial",
        ro="agent de vanzari",
        ru="менеджер",
        hu="ertekesito",
        bs="komercijalista",
    ),
)

QUEUE = joined(
    same("it", en="IT | computers", es="informática", ro="IT", ru="айти", hu="informatika", bs="informatika"),
    same(
        "accounting",
        en="accounting",
        es="contabilidad",
        ro="contabilitate",
        ru="бухгалтерия",
        hu="könyvelés",
        bs="računovodstvo",
    ),
)
