"""What HR keeps of the sample company's staff: attestations, training, an absence to come, an applicant."""

from datetime import timedelta

from office.money import Money
from office.personnel import ATTESTED_EVERY, ApplicantStage, ConductKind, Decision, Result, TraineeState
from office.rights import Role
from storage.sample.scene import Scene

_DUE_SOON = timedelta(days=12)
"""So far ahead is the next attestation; the others are weeks apart."""


def keep_files(scene: Scene) -> None:
    scene.acting("lidia")
    _attest(scene)
    _train(scene)
    _hire(scene)
    _plan_absence(scene)
    _assess(scene)


def _attest(scene: Scene) -> None:
    """Everybody passed within the last half year (S4 1.8): nothing is overdue, and one is due soon."""
    first = scene.today + _DUE_SOON
    people = sorted(scene.people.values(), key=lambda person: (person.login != "gina", person.id))
    for place, person in enumerate(people):
        held = first + timedelta(days=9 * place) - ATTESTED_EVERY
        scene.store.attestations.add(person, held, Result.PASSED, None)


def _train(scene: Scene) -> None:
    training = scene.store.training
    reps = [person for person in scene.people.values() if person.role is Role.REP]
    past = training.add("Talking about prices", scene.workday("lidia", -15), reps)
    for place, seat in enumerate(training.seats(past)):
        training.change(seat, state=TraineeState.CAME if place else TraineeState.MISSED)
    training.add("Shelves and lamps of the new season", scene.workday("lidia", 8), reps)


def _hire(scene: Scene) -> None:
    applicants, lidia = scene.store.applicants, scene.people["lidia"]
    one = applicants.add("Tamara Villanueva", "sales rep", scene.workday("lidia", 3), lidia)
    applicants.change(one, stage=ApplicantStage.TALK)


def _plan_absence(scene: Scene) -> None:
    """Two weeks of Carmen's, with her deputy; they begin in three weeks at the latest."""
    first = scene.monday(3)
    scene.acting("carmen")
    scene.store.absences.add(
        scene.people["carmen"], first, first + timedelta(days=11), scene.people["dragan"], f"12/{first.year}"
    )


def _assess(scene: Scene) -> None:
    hana, eszter = scene.acting("hana"), scene.people["eszter"]
    conduct, day = scene.store.conduct, scene.workday("hana", -2)
    reward = conduct.add(
        ConductKind.REWARD, eszter, day, "three new clients in a week", by=hana, amount=Money(150_00, "EUR")
    )
    conduct.add(ConductKind.NOTE, eszter, scene.workday("hana", -20), "her client cards are complete", by=hana)
    scene.acting("lidia")
    conduct.decide(reward, Decision.APPROVED)
    klara = scene.acting("klara")
    scene.store.cases.add("Two colleagues quarrel about who opens the salon.", klara, None)
