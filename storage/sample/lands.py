"""What the sample's clients are called and where they live, land by land."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Land:
    country: str
    language: str
    currency: str
    """In which its clients are billed."""
    companies: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    cities: tuple[tuple[str, tuple[str, ...]], ...]
    """Each with its districts."""
    positions: tuple[str, ...] = ()
    feminine: str = ""
    """What a woman's surname ends in."""
    surname_first: bool = False


ENGLISH = Land(
    country="GB",
    language="en",
    currency="GBP",
    companies=(
        "Harbour Lane Bakery Ltd",
        "Bramble & Finch Ltd",
        "Northgate Tiles Ltd",
        "Copperfield Print Ltd",
        "Willow Row Dental LLP",
        "Tidewater Boats Ltd",
        "Larkspur Gardens Ltd",
        "Quillfeather Books Ltd",
        "Anvil Yard Metalworks Ltd",
        "Saltmarsh Foods PLC",
        "Hazel Court Hotel Ltd",
        "Gull Rock Freight Ltd",
        "Oakhollow Joinery Ltd",
        "Amber Lantern Cafe Ltd",
    ),
    women=("Margaret", "Olivia", "Harriet", "Beatrice", "Imogen", "Rosalind"),
    men=("Oliver", "Edmund", "Callum", "Jasper", "Rupert", "Leonard"),
    surnames=("Holloway", "Pemberton", "Ashdown", "Winterbourne", "Thackley", "Merrow", "Stanwick", "Dunmore"),
    cities=(("London", ("Camden", "Hackney", "Southwark")), ("Leeds", ("Headingley", "Armley")), ("Bristol", ())),
    positions=("Managing director", "Purchasing", "Accounts"),
)

SPANISH = Land(
    country="ES",
    language="es",
    currency="EUR",
    companies=(
        "Talleres Olmo S.L.",
        "Bodegas Ribera Clara S.L.",
        "Panadería La Espiga S.L.",
        "Cerámicas Alborada S.A.",
        "Transportes Mirlo S.L.",
        "Clínica Dental Azahar S.L.",
        "Conservas Punta Brava S.A.",
        "Imprenta Siete Hojas S.L.",
        "Ferretería El Yunque S.L.",
        "Hotel Puerta del Mar S.A.",
        "Viveros Alcornoque S.L.",
        "Carpintería Nogal y Pino S.L.",
        "Librería Tinta Fresca S.L.",
        "Lácteos Valdehierro S.A.",
    ),
    women=("Lucía", "Inés", "Marta", "Rocío", "Pilar", "Nuria"),
    men=("Álvaro", "Sergio", "Íñigo", "Tomás", "Jaime", "Rubén"),
    surnames=("Montesinos", "Quintanar", "Valverde", "Peñalver", "Ibarrola", "Cabestany", "Luján", "Zaldívar"),
    cities=(("Madrid", ("Chamberí", "Retiro", "Tetuán")), ("Valencia", ("Ruzafa", "Campanar")), ("Cádiz", ())),
    positions=("Gerente", "Compras", "Contabilidad"),
)

ROMANIAN = Land(
    country="RO",
    language="ro",
    currency="EUR",
    companies=(
        "Fierăria Brad SRL",
        "Cofetăria Trei Nuci SRL",
        "Construct Albina SRL",
        "Tipografia Cerneala SRL",
        "Viile Dealului Roșu SRL",
        "Apicola Florilor SRL",
        "Mobila Stejarul SRL",
        "Farmacia Mușețel SRL",
        "Pensiunea Izvorul Rece SRL",
        "Lactate Măgura SRL",
        "Autoservice Codru SRL",
        "Textile Arnica SA",
        "Brutăria Spicul de Aur SRL",
        "Transport Rândunica SRL",
    ),
    women=("Ioana", "Mădălina", "Ruxandra", "Simona", "Anca", "Otilia"),
    men=("Radu", "Ștefan", "Cătălin", "Dragoș", "Vlad", "Horia"),
    surnames=("Brădeanu", "Cosmescu", "Țurcanu", "Văleanu", "Grigorescu", "Munteanu", "Șerbănoiu", "Pârvulescu"),
    cities=(("București", ("Cotroceni", "Titan", "Pipera")), ("Cluj-Napoca", ("Mănăștur", "Zorilor")), ("Iași", ())),
    positions=("Administrator", "Achiziții", "Contabilitate"),
)

RUSSIAN = Land(
    country="RU",
    language="ru",
    currency="EUR",
    companies=(
        "ООО «Северный Ветер»",
        "ООО «Ромашка Плюс»",
        "ООО «Гранит-Строй»",
        "ООО «Хлебный Двор»",
        "АО «Волжский Лён»",
        "ООО «Медовый Спас»",
        "ООО «Белая Сова»",
        "ООО «Лесной Терем»",
        "ООО «Типография Буквица»",
        "ООО «Чайный Дом Самовар»",
        "ООО «Авторемонт Шестерня»",
        "АО «Приозёрный Завод»",
        "ООО «Студия Акварель»",
        "ООО «Речной Путь»",
    ),
    women=("Марина", "Ольга", "Дарья", "Вера", "Полина", "Людмила"),
    men=("Андрей", "Кирилл", "Павел", "Глеб", "Тимофей", "Роман"),
    surnames=("Соколов", "Берёзкин", "Журавлёв", "Малышев", "Ключников", "Осокин", "Рябинин", "Щеглов"),
    cities=(("Москва", ("Хамовники", "Сокол", "Тушино")), ("Самара", ("Ленинский район",)), ("Тверь", ())),
    positions=("Директор", "Отдел закупок", "Бухгалтерия"),
    feminine="а",
)

HUNGARIAN = Land(
    country="HU",
    language="hu",
    currency="EUR",
    companies=(
        "Gesztenye Pékség Kft.",
        "Holló Fuvar Kft.",
        "Kékfestő Műhely Bt.",
        "Tölgyfa Bútor Kft.",
        "Aranykalász Malom Zrt.",
        "Borostyán Optika Kft.",
        "Fecske Nyomda Kft.",
        "Vadrózsa Panzió Bt.",
        "Sárkány Autószerviz Kft.",
        "Napraforgó Olaj Zrt.",
        "Levendula Patika Kft.",
        "Mézes Üzem Kft.",
        "Harkály Faipar Kft.",
        "Kavics Építő Kft.",
    ),
    women=("Eszter", "Réka", "Zsófia", "Ildikó", "Orsolya", "Boglárka"),
    men=("Gergő", "Balázs", "Zoltán", "Márton", "Ádám", "Levente"),
    surnames=("Somogyvári", "Bakonyi", "Szentmihályi", "Gőcsei", "Zalatnay", "Ürmössy", "Hegedűs", "Fenyvesi"),
    cities=(("Budapest", ("Újbuda", "Zugló", "Óbuda")), ("Szeged", ("Alsóváros", "Újszeged")), ("Győr", ())),
    positions=("Ügyvezető", "Beszerzés", "Könyvelés"),
    surname_first=True,
)

BOSNIAN = Land(
    country="BA",
    language="bs",
    currency="EUR",
    companies=(
        "Javor Namještaj d.o.o.",
        "Pekara Zlatni Klas d.o.o.",
        "Lipa Gradnja d.o.o.",
        "Mlin Bistrica d.o.o.",
        "Štamparija Pero d.o.o.",
        "Kovačnica Nakovanj d.o.o.",
        "Voćnjak Šljivik d.o.o.",
        "Autoservis Točak d.o.o.",
        "Apoteka Kadulja d.o.o.",
        "Tekstil Vunica d.d.",
        "Mljekara Planinka d.o.o.",
        "Prevoz Lasta d.o.o.",
        "Hotel Vrelo d.d.",
        "Optika Sjaj d.o.o.",
    ),
    women=("Amra", "Lejla", "Selma", "Ivana", "Jasmina", "Nejra"),
    men=("Emir", "Tarik", "Mirza", "Goran", "Haris", "Vedran"),
    surnames=("Begović", "Lukačić", "Hadžiomerović", "Kulenović", "Šestić", "Durmišević", "Perković", "Ćorluka"),
    cities=(("Sarajevo", ("Ilidža", "Grbavica", "Stari Grad")), ("Tuzla", ("Slatina", "Sjenjak")), ("Mostar", ())),
    positions=("Direktor", "Nabavka", "Računovodstvo"),
)

GERMAN = Land(
    country="DE",
    language="de",
    currency="EUR",
    companies=(
        "Birkenhof Möbel GmbH",
        "Silberfuchs Logistik GmbH",
        "Alte Mühle Backwaren GmbH",
        "Nordlicht Optik GmbH",
    ),
    women=("Annika", "Friederike", "Ulrike"),
    men=("Jörg", "Matthias", "Henning"),
    surnames=("Buchwald", "Grünhagen", "Osterkamp"),
    cities=(("Hamburg", ("Altona", "Eimsbüttel")), ("Leipzig", ())),
    positions=("Geschäftsführung", "Einkauf", "Buchhaltung"),
)

LANDS = (ENGLISH, SPANISH, ROMANIAN, RUSSIAN, HUNGARIAN, BOSNIAN, GERMAN)
