"""Which commands belong together, so that a long help reads like a table of contents."""

from enum import StrEnum


class Area(StrEnum):
    DAY = "day"
    """What everybody needs every day: explained at once."""
    CLIENTS = "clients"
    CONTRACTS = "contracts"
    MONEY = "money"
    GOODS = "goods"
    OFFICE = "office"
    """Who meets whom, and what departments ask of one another; and whatever belongs nowhere else."""
    TEAM = "team"
    ME = "me"
    DATA = "data"


COMMANDS = {
    Area.DAY: "help cancel call calls norms offer next week today morning evening remind reminders task given",
    Area.CLIENTS: "client clients newclient handover archive touch greet sources reliability special survey surveyed "
    "surveys clientdata objection objections complaint complaints matter note notes briefing",
    Area.CONTRACTS: "contract contracts newcontract oblige disagree open statistics draft templates pack missing files "
    "letter letters tender tenders",
    Area.MONEY: "owed promise collect reconcile invoice paid ledger discrepancies statements expense expenses limit "
    "bill bills plan bonus bonuses bonusrate",
    Area.GOODS: "goods product products newproduct stock count fits order orders purchase purchases showroom promo",
    Area.OFFICE: "meeting meetings visitor visitors book bookings resource message messages ask questions gate request "
    "requests queue queuetime rush late event events fair preparations invitation fairplan",
    Area.TEAM: "staff addstaff digest charts growth report monthly analysis norm teamplan absences calendar join leave "
    "checklist attestation training applicant reward penalty warning performance personnel case standard newstandard",
    Area.ME: "profile language timezone hours accounts rights criteria myplan away back dayoff sickleave feed quiet "
    "attend timesheet",
    Area.DATA: "import export undelivered phrases",
}


def area_of(command: str) -> Area:
    return next((area for area, names in COMMANDS.items() if command in names.split()), Area.OFFICE)
