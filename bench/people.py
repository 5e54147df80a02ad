"""Invented clients by the hundred thousand, with names as a trading company of six languages has them.

Surnames are roots with the endings of each language, companies are two halves, so that a million clients have some
hundred thousand distinct words, of which a few hundred given names are borne by very many.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random


@dataclass(frozen=True, slots=True)
class Land:
    onsets: str
    middles: str
    endings: str
    given: str

    def surnames(self) -> list[str]:
        parts = product(self.onsets.split(), self.middles.split(), self.endings.split())
        return list(dict.fromkeys("".join(part) for part in parts))


LANDS = (
    Land(
        "Ash Black Brad Burn Carl Ches Clay Crom Dal East Elm Fair Gold Gran Hal Hart Hol King Lang Lock Mar Mill"
        " Nor Oak Pem Red Rock Sher Stan Thorn Wal West Whit Wil Win Wood",
        " ber ding er field in le ling mer na ning ow ridge sing ter ton well wick wor",
        "bury by combe den dale ford ham hurst land ley man more ridge s son stead ston ter ton ville ward wood worth",
        "Alice Amelia Andrew Anne Anthony Barbara Brian Carol Charles Chloe Daniel David Dorothy Edward Ellen"
        " Emily Emma Frances Frank George Grace Graham Harry Helen Henry Jack James Jane Janet Jennifer John"
        " Joseph Karen Katherine Kevin Laura Linda Lucy Margaret Martin Mary Michael Oliver Paul Peter Philip"
        " Rachel Richard Robert Ruth Sarah Simon Stephen Susan Thomas Victoria William",
    ),
    Land(
        "Al Agui Ar Bar Bel Ben Cal Cam Car Cas Cor Del Es Fer Fuen Gal Gar Gon Gui Her Hi Ir Lar Lo Mal Man Mar"
        " Men Mon Na Or Pal Par Pe Que Ra Re Ro Sal San Se Tor Ur Val Ve Vi Za",
        " ba be ca ce da de gue la le lla lle ma me na ni pe que ra ri rre ta te va ve za",
        "bal ces cón da des do dero gal guez las lles món nar nares nez ras rero res ría ro rrez sa tero tín to"
        " vera zar zo",
        "Adela Adrián Agustín Aitana Alba Alberto Alejandro Alfonso Ana Andrés Ángel Antonio Beatriz Blanca"
        " Carlos Carmen Clara Cristina Daniel Diego Elena Emilio Enrique Esteban Fátima Felipe Fernando Francisco"
        " Gloria Guillermo Inés Irene Isabel Javier Jorge José Juan Julia Julio Laura Lucía Luis Manuel Marcos"
        " María Marta Miguel Mónica Nuria Óscar Pablo Pedro Pilar Rafael Raúl Ricardo Rosa Sara Sergio Silvia"
        " Sofía Teresa Víctor",
    ),
    Land(
        "Al An Ard Băl Bog Bră Bu Căl Cer Chi Ciob Co Cor Cris Dobr Dră Dumi Fil Flo Gav Gheo Gri Iac Ili Io Ion"
        " Lăz Lu Man Mar Mi Mol Mun Ne Nic Olt Păt Pe Pop Ră Ro Rus Să San Sim Stă Ște Tă Teo To Țur Ur Va Văl Vla"
        " Voi Zam",
        " ban be bo că ci da do dri ga go le li ma me na ne ni po ra ro șa ta te ti tro va vi",
        "an anu ar aru aș ău ban cea ciu cu du escu ilă lescu lă man nea nescu oiu rea riu rescu șanu șcu tescu tu uș",
        "Adrian Alexandru Alina Ana Anca Andreea Andrei Bogdan Camelia Carmen Cătălin Claudia Constantin Corina"
        " Cosmin Cristian Cristina Dan Daniela Dorin Elena Emil Eugen Florin Gabriela George Gheorghe Horia Ileana"
        " Ioana Ion Irina Iulia Laura Liviu Lucian Magdalena Maria Marian Mihai Mihaela Mircea Monica Nicolae Oana"
        " Octavian Paul Petru Radu Raluca Roxana Sanda Sebastian Silviu Simona Sorin Ștefan Teodor Traian Valentin"
        " Vasile Victor Viorica Vlad",
    ),
    Land(
        "Аб Ав Ал Ан Ар Ба Бе Бо Бр Бу Ва Ве Вол Га Го Гри Гу Да До Ду Ер Жу За Зи Зу Ив Ка Ки Ко Кор Кру Ку Ла"
        " Ле Ло Лу Ма Ми Мо Му На Не Ник Ов Па Пе По Пр Ра Ро Ру Са Се Си Со Ста Су Та Те Ти То Тр Ту Фе Ха Че Ша"
        " Ше Щер Юр Як",
        " ба бо ва ве го да до ди за зо ка ко ла ле ли ло лу ма ми мо на не ни но ра ре ри ро са се си со та ти то"
        " ха че шо",
        "баков бин вин гин гов деев дин ев жин кин ков ков лев лин лов мов нин нов пин пов ров рин сев син сов"
        " тин тов тьев ха хин хов цев чин чук шин шов щев ский цкий енко ень як",
        "Александр Алексей Анатолий Андрей Анна Антон Артём Борис Вадим Валентина Валерий Василий Вера Виктор"
        " Виктория Виталий Владимир Галина Георгий Григорий Дарья Денис Дмитрий Евгений Екатерина Елена Зинаида"
        " Иван Игорь Илья Ирина Кирилл Константин Ксения Лариса Леонид Людмила Максим Марина Мария Михаил Надежда"
        " Наталья Никита Николай Олег Ольга Павел Пётр Роман Светлана Семён Сергей Станислав Степан Тамара Татьяна"
        " Фёдор Юлия Юрий Яков",
    ),
    Land(
        "Al An Ap Ba Bak Bál Bán Be Bo Bod Bor Bu Cse Csi Da De Do Dor Du Eg El Er Fa Far Fe Fo Ga Gál Ge Gö Gy"
        " Ha Haj Hor Il Já Ka Kál Ke Kis Ko Kö Lá Lo Lu Ma Már Me Mo Nagy Ná Né Or Pá Pe Pin Ra Rá Ró Sá Sár Se Si"
        " So Szá Sze Szi Szo Ta Tá Te To Tö Uj Va Vár Ve Vi Zá Zo",
        " bá be bo cso da do dó gá go gye ká ke ko la lá le lo ma ná ne no pá ra rá ro sá szá ta tá te vá vo za zó",
        "bos cs csi da dai di dor di gh gi kas ki kó kos la lai lyi mos nai ndi nyi ra rai ri ros s si sy szi ta"
        " tai th tos vai vics zsi zy",
        "Ádám Ágnes Anna András Andrea Antal Attila Balázs Barbara Béla Bence Bernadett Csaba Dániel Dávid Dóra"
        " Edit Emese Endre Erika Erzsébet Eszter Éva Ferenc Gábor Gergő György Ildikó Ilona Imre István Ivett"
        " János József Judit Julianna Katalin Kinga Klára Krisztina László Levente Lilla Magdolna Margit Mária"
        " Márta Mátyás Mihály Miklós Mónika Nikolett Nóra Norbert Orsolya Pál Péter Piroska Réka Róbert Sándor"
        " Szabolcs Tamás Tibor Viktor Zoltán Zsófia Zsolt",
    ),
    Land(
        "Ah Ali Ba Be Bi Bo Br Bu Ce Či Ćo Da De Di Do Đu Fa Fi Ga Gr Ha Had He Ho Hu Ib Im Ja Je Jo Ju Ka Ke Ko"
        " Kr Ku La Le Li Lo Lu Ma Me Mi Mu Na Ni Nu Om Os Pa Pe Po Pr Ra Re Ri Ru Sa Se Si Sm So Su Še Ši Ta Te To"
        " Tu Um Va Vi Vu Za Zu Že",
        " ba be bo da di do dža ga go ja je ka ko la le li lo ma me mi na ni no ra ri ro sa še ta ti to va ve vi za ze",
        "bašić bić čić ćić dić dović đić džić gić gović hović jić jović kić ković lić lović mić mović nić nović"
        " pić pović rić rović sić šić šović tić tović vac vić zić zović žić ac ak ar ski",
        "Adnan Ajla Alen Alma Amar Amela Amir Amra Ana Ante Armin Azra Bojan Branka Damir Danijela Darko Dejan"
        " Dragan Dženan Edin Elma Emina Emir Enes Fatima Goran Haris Igor Indira Ivan Ivana Jasmin Jasmina Jelena"
        " Josip Jovan Kenan Lejla Luka Maja Marija Marko Mersiha Milan Mirela Mirza Nada Nedim Nejra Nenad Nikola"
        " Petar Sabina Sanja Sead Selma Senad Slavko Stjepan Tarik Tomislav Vedran Vesna Zlatan Zoran",
    ),
)

FIRST_HALVES = (
    "Agro Alfa Aqua Balt Bio Blue Bright Centr Dan Deco Delta Dina Drina Eco Electro Euro Exo Farma Flora"
    " Food Geo Gran Green Harbour Helio Hydro Inter Kron Lumi Mega Metal Micro Mono Nord North Nova Omni Opti"
    " Pan Plan Polar Prima Pro Quant Rapid Sava Silver Sol Star Stil Sun Techno Terra Trans Ultra Uni Vector"
    " Vest Vita Volt West Zen"
)
SECOND_HALVES = (
    "bau build cargo chem con craft data dent drive farm flex food form gas gate glass graph group house"
    " impex invest kom lab land line link log mark mat max med mont net pack plast port power prom sped steel"
    " stroy system tech tex tool trade trans trust vent ware wood works"
)
FIELDS = "Trading Logistics Consulting Foods Service Import Export Dental Design Media Energy Transport Studio Bau"
LEGAL = ("Ltd", "S.L.", "S.R.L.", "ООО", "Kft.", "d.o.o.", "GmbH")


def clients(count: int, seed: int = 1) -> Iterator[str]:
    """So many names, the same for the same seed."""
    chance = Random(seed)
    lands = [(chance.sample(names := land.surnames(), min(16_000, len(names))), land.given.split()) for land in LANDS]
    companies = [first + second for first, second in product(FIRST_HALVES.split(), SECOND_HALVES.split())]
    fields = FIELDS.split()
    for _ in range(count):
        surnames, given = chance.choice(lands)
        if chance.random() < 0.25:
            field = f" {chance.choice(fields)}" if chance.random() < 0.5 else ""
            named = chance.choice(companies) if chance.random() < 0.6 else chance.choice(surnames)
            yield f"{named}{field} {chance.choice(LEGAL)}"
        else:
            yield f"{_common(surnames, chance)} {_common(given, chance)}"


def _common(names: list[str], chance: Random) -> str:
    """The first ones more often: the commonest tenth is borne by a third."""
    return names[int(len(names) * chance.random() ** 2)]


def slip(word: str, chance: Random) -> str:
    """The word with one letter missing, doubled, wrong, or in its neighbour's place."""
    at = chance.randrange(1, len(word)) if len(word) > 1 else 0
    match chance.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + chance.choice("aeiornstl" if word.isascii() else "аеионрст") + word[at + 1 :]
        case _:
            return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
