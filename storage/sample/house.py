"""What the sample company has and holds to: rooms, products with their stock, promotional material, standards."""

from datetime import timedelta

from office.money import Money
from office.products import Move, ProductKind
from office.rights import Role
from office.standards import reads
from storage.sample.scene import Scene

_ROOMS = ("Garden room", "Tower room", "Company van")

_WAREHOUSE, _SALON = "Warehouse", "Salon"

_GOODS = (
    ("SH-100", "Oak shelf 100 cm", "solid oak, for shops and offices", 48_00, 20, 64, 4),
    ("SH-200", "Oak shelf 200 cm", "solid oak, bears 60 kg", 86_00, 10, 22, 2),
    ("LT-20", "Ceiling lamp 20 W", "warm light, for shops", 32_50, 15, 40, 3),
    ("LT-40", "Ceiling lamp 40 W", "warm light, for high rooms", 54_00, 10, 3, 1),
    ("CN-02", "Shop counter 2 m", "oak and steel, with two drawers", 640_00, 2, 5, 1),
    ("GL-05", "Glass cabinet with lock", "five glass shelves, lit", 415_00, 3, 7, 1),
)
"""Code, name, description, price in cents, minimum, and how many are in the warehouse and in the salon."""

_PROMO = (("CAT", "Catalogue of the season", 300, 40), ("SMP", "Box of oak samples", 25, 5))

_STANDARDS = (
    (
        "S-01",
        "Answering clients",
        "Every letter and call is answered on the same working day. Who cannot say yes says until when it is settled.",
        (),
    ),
    (
        "S-02",
        "Discounts",
        "Up to 5 % a sales rep decides. Up to 12 % the head of department. More only the director, in writing.",
        (Role.REP, Role.HEAD),
    ),
    (
        "S-03",
        "Order in the salon",
        "At opening: lights on, samples in their places, a price tag at each, floor and counter clean.",
        (),
    ),
)
"""Number, title, text, and who has to confirm having read it: nobody named is everybody."""


def furnish(scene: Scene) -> None:
    scene.acting("klara")
    for name in _ROOMS:
        scene.store.bookings.add_resource(name)
    _stock(scene)
    _set_standards(scene)


def _stock(scene: Scene) -> None:
    products, stock = scene.store.products, scene.store.stock
    made = {}
    for code, name, description, cents, minimum, stored, shown in _GOODS:
        values = {"description": description, "price": Money(cents, "EUR"), "unit": "pcs", "minimum": minimum}
        one = made[code] = products.add(ProductKind.GOODS, code, name, **values)
        stock.add(one, _WAREHOUSE, stored, Move.ARRIVED)
        stock.add(one, _SALON, shown, Move.ARRIVED)
    products.change(made["LT-40"], analogue_id=made["LT-20"].id)
    for code, name, stored, shown in _PROMO:
        one = products.add(ProductKind.PROMO, code, name, unit="pcs")
        stock.add(one, _WAREHOUSE, stored, Move.ARRIVED)
        stock.add(one, _SALON, shown, Move.ARRIVED)


def _set_standards(scene: Scene) -> None:
    """The first is read by all but the reps, so that somebody is still to read it."""
    standards, valid_from = scene.store.standards, scene.today - timedelta(days=90)
    for number, title, body, readers in _STANDARDS:
        standards.add(number, title, valid_from, frozenset(readers), body=body)
    for one in standards.in_force(scene.today):
        for person in scene.people.values():
            if reads(one.readers, person) and (person.role is not Role.REP or one.number == "S-03"):
                standards.confirm(one, person)
