"""Writes the sample company into an empty database."""

from sqlalchemy import insert

from office.worktime import to_local
from storage.client import exact, phone_key
from storage.portable import number_on
from storage.sample.company import Row, company_rows
from storage.sample.desk import lay_on_desk
from storage.sample.house import furnish
from storage.sample.people import keep_files
from storage.sample.plans import plan_month
from storage.sample.scene import Scene
from storage.store import Store
from storage.tables import metadata

SEED = 2024


def fill(store: Store, zone: str, seed: int = SEED) -> Scene:
    """Everything up to `store.now`; the tables must be empty. `zone` is the company's time zone."""
    rows = company_rows(seed, store.now, zone)
    rows["client"] = [row | {"name_key": exact(row["name"])} for row in rows["client"]]
    for noun in ("client", "contact"):
        rows[noun] = [row | {"phone_key": phone_key(row["phone"])} for row in rows[noun]]
    rows["audit"] = [_created(row) for row in rows["client"]]
    for table in metadata.sorted_tables:
        if table.name in rows:
            store.connection.execute(insert(table), rows[table.name])
    number_on(store.connection)
    store.clients.index({row["id"]: row["name"] for row in rows["client"]})
    scene = Scene.of(store, to_local(store.now, zone).date())
    for part in (furnish, keep_files, plan_month, lay_on_desk):
        part(scene)
    store.by = None
    return scene


def _created(client: Row) -> Row:
    return {
        "at": client["created_at"],
        "person_id": client["created_by"],
        "subject": f"client:{client['id']}",
        "field": "created",
        "before": None,
        "after": client["name"],
    }
