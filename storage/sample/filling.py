"""Writes the sample company into an empty database."""

from sqlalchemy import insert

from office.names import name_forms
from storage.clients import exact
from storage.portable import number_on
from storage.sample.company import Row, company_rows
from storage.store import Store
from storage.tables import metadata

SEED = 2024


def fill(store: Store, zone: str, seed: int = SEED) -> None:
    """Everything up to `store.now`; the tables must be empty. `zone` is the company's time zone."""
    rows = company_rows(seed, store.now, zone)
    rows["client"] = [row | {"name_key": exact(row["name"])} for row in rows["client"]]
    rows["client_form"] = [_form(form, row) for row in rows["client"] for form in sorted(name_forms(row["name"]))]
    rows["audit"] = [_created(row) for row in rows["client"]]
    for table in metadata.sorted_tables:
        if table.name in rows:
            store.connection.execute(insert(table), rows[table.name])
    number_on(store.connection)


def _form(form: str, client: Row) -> Row:
    return {"form": form[:80], "client_id": client["id"]}


def _created(client: Row) -> Row:
    return {
        "at": client["created_at"],
        "person_id": client["created_by"],
        "subject": f"client:{client['id']}",
        "field": "created",
        "before": None,
        "after": client["name"],
    }
