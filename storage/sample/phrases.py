"""What the sample's reps write in their own languages: notes of calls, next steps, obligations, reminders, sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Phrases:
    notes: tuple[str, ...]
    """Of a call that reached somebody."""
    steps: tuple[str, ...]
    offers: tuple[str, ...]
    """Notes of an offer sent by e-mail."""
    delivery: str
    """Our obligation in every contract."""
    acceptance: str
    """The client's."""
    production: str
    """The manufacturer's."""
    report: str
    """A personal reminder of every week."""
    reminders: tuple[str, ...]
    sources: tuple[str, ...]
    month: tuple[str, str, str, str]
    """What the report of a month says: why norms were missed, difficulties, proposals, the next month's plan."""


PHRASES: Mapping[str, Phrases] = MappingProxyType(
    {
        "en": Phrases(
            notes=(
                "wants the offer by Friday",
                "asks for a discount from 50 pieces",
                "happy with the last delivery",
                "compares us with another supplier",
                "decides after the board meeting",
                "needs the invoice once more",
                "would like to see samples first",
                "no need this quarter",
            ),
            steps=("send the price list", "call about the decision", "send samples", "agree on the delivery date"),
            offers=("price list and terms", "offer after the call", "new products of the season"),
            delivery="Delivery of the goods",
            acceptance="Signed acceptance certificate",
            production="Production slot confirmed",
            report="send the weekly report",
            reminders=(
                "prepare the trade fair stand",
                "book the train for the client visit",
                "tidy up the client list",
            ),
            sources=("trade fair", "recommendation", "website", "advert", "cold call"),
            month=(
                "two clients took whole days",
                "the lamps were out of stock",
                "a second box of samples for the visits",
                "call on every client of the list once",
            ),
        ),
        "es": Phrases(
            notes=(
                "quiere la oferta antes del viernes",
                "pide descuento a partir de 50 unidades",
                "contento con la última entrega",
                "nos compara con otro proveedor",
                "decide después de la reunión del consejo",
                "necesita otra vez la factura",
                "prefiere ver muestras primero",
                "este trimestre no necesita nada",
            ),
            steps=("enviar la tarifa", "llamar por la decisión", "enviar muestras", "acordar la fecha de entrega"),
            offers=("tarifa y condiciones", "oferta tras la llamada", "novedades de la temporada"),
            delivery="Entrega de la mercancía",
            acceptance="Albarán firmado",
            production="Confirmar el turno de fabricación",
            report="enviar el informe semanal",
            reminders=("preparar el estand de la feria", "reservar el tren para la visita", "poner al día las fichas"),
            sources=("feria", "recomendación", "página web", "anuncio", "llamada en frío"),
            month=(
                "dos clientes ocuparon días enteros",
                "faltaron las lámparas",
                "una segunda caja de muestras para las visitas",
                "llamar una vez a cada cliente de la lista",
            ),
        ),
        "ro": Phrases(
            notes=(
                "vrea oferta până vineri",
                "cere reducere de la 50 de bucăți",
                "mulțumit de ultima livrare",
                "ne compară cu alt furnizor",
                "decide după ședința consiliului",
                "are nevoie din nou de factură",
                "vrea mai întâi mostre",
                "trimestrul acesta nu are nevoie",
            ),
            steps=("de trimis lista de prețuri", "de sunat pentru decizie", "de trimis mostre", "de stabilit livrarea"),
            offers=("listă de prețuri și condiții", "ofertă după discuție", "noutățile sezonului"),
            delivery="Livrarea mărfii",
            acceptance="Proces-verbal de recepție semnat",
            production="Confirmarea producției",
            report="de trimis raportul săptămânal",
            reminders=("de pregătit standul pentru târg", "de rezervat trenul pentru vizită", "de actualizat fișele"),
            sources=("târg", "recomandare", "site", "anunț", "apel la rece"),
            month=(
                "doi clienți au luat zile întregi",
                "au lipsit lămpile din stoc",
                "o a doua cutie de mostre pentru vizite",
                "câte un apel la fiecare client din listă",
            ),
        ),
        "ru": Phrases(
            notes=(
                "ждёт предложение до пятницы",
                "просит скидку от 50 штук",
                "доволен последней поставкой",
                "сравнивает нас с другим поставщиком",
                "решат после совещания",
                "просит выслать счёт ещё раз",
                "сначала хочет посмотреть образцы",
                "в этом квартале не нужно",
            ),
            steps=("выслать прайс-лист", "узнать решение", "отправить образцы", "согласовать дату поставки"),
            offers=("прайс-лист и условия", "предложение после звонка", "новинки сезона"),
            delivery="Поставка товара",
            acceptance="Подписанный акт приёмки",
            production="Подтверждение от завода",
            report="отправить недельный отчёт",
            reminders=("подготовить стенд к выставке", "купить билет для поездки к клиенту", "обновить карточки"),
            sources=("выставка", "рекомендация", "сайт", "реклама", "холодный звонок"),
            month=(
                "два клиента заняли целые дни",
                "не было светильников на складе",
                "вторая коробка образцов для встреч",
                "позвонить по разу каждому клиенту из списка",
            ),
        ),
        "hu": Phrases(
            notes=(
                "péntekig kéri az ajánlatot",
                "50 darabtól kedvezményt kér",
                "elégedett az utolsó szállítással",
                "másik szállítóval hasonlít össze",
                "az igazgatósági ülés után dönt",
                "még egyszer kéri a számlát",
                "előbb mintát szeretne látni",
                "ebben a negyedévben nincs rá szüksége",
            ),
            steps=("árlistát küldeni", "rákérdezni a döntésre", "mintát küldeni", "szállítási időpontot egyeztetni"),
            offers=("árlista és feltételek", "ajánlat a hívás után", "a szezon újdonságai"),
            delivery="Az áru leszállítása",
            acceptance="Aláírt átvételi jegyzőkönyv",
            production="Gyártás visszaigazolása",
            report="elküldeni a heti jelentést",
            reminders=(
                "előkészíteni a vásári standot",
                "vonatjegyet venni az ügyféllátogatáshoz",
                "rendbe tenni a lapokat",
            ),
            sources=("vásár", "ajánlás", "honlap", "hirdetés", "hideghívás"),
            month=(
                "két ügyfél egész napokat vitt el",
                "nem volt raktáron lámpa",
                "még egy mintadoboz a látogatásokhoz",
                "a lista minden ügyfelét egyszer felhívni",
            ),
        ),
        "bs": Phrases(
            notes=(
                "želi ponudu do petka",
                "traži popust od 50 komada",
                "zadovoljan zadnjom isporukom",
                "poredi nas s drugim dobavljačem",
                "odlučuju nakon sjednice uprave",
                "opet treba fakturu",
                "želi prvo vidjeti uzorke",
                "ovaj kvartal ne treba",
            ),
            steps=("poslati cjenovnik", "nazvati zbog odluke", "poslati uzorke", "dogovoriti datum isporuke"),
            offers=("cjenovnik i uslovi", "ponuda nakon razgovora", "novosti sezone"),
            delivery="Isporuka robe",
            acceptance="Potpisan zapisnik o prijemu",
            production="Potvrda proizvodnje",
            report="poslati sedmični izvještaj",
            reminders=("pripremiti štand za sajam", "kupiti kartu za posjetu klijentu", "srediti kartone klijenata"),
            sources=("sajam", "preporuka", "web-stranica", "oglas", "hladni poziv"),
            month=(
                "dva klijenta su odnijela cijele dane",
                "lampi nije bilo na stanju",
                "još jedna kutija uzoraka za posjete",
                "jednom nazvati svakog klijenta s liste",
            ),
        ),
    }
)
