"""Personnel: joining and leaving, hiring, attendance, training, attestation, rewards and warnings, cases."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "applicant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("position", sa.String(length=120), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_applicant_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applicant")),
    )
    op.create_index(op.f("ix_applicant_next_on"), "applicant", ["next_on"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("came", sa.Time(), nullable=True),
        sa.Column("went", sa.Time(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_attendance_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint("person_id", "on_day", name=op.f("uq_attendance_person_id_on_day")),
    )
    op.create_index(op.f("ix_attendance_on_day"), "attendance", ["on_day"], unique=False)
    op.create_table(
        "attendance_correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("came", sa.Time(), nullable=False),
        sa.Column("went", sa.Time(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_attendance_correction_decided_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_attendance_correction_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_correction")),
    )
    op.create_index(op.f("ix_attendance_correction_person_id"), "attendance_correction", ["person_id"], unique=False)
    op.create_table(
        "attestation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("result", sa.String(length=12), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_attestation_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_attestation_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attestation")),
    )
    op.create_index(op.f("ix_attestation_person_id"), "attestation", ["person_id"], unique=False)
    op.create_table(
        "checklist_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=True),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("owner", sa.String(length=20), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_checklist_line_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_line")),
    )
    op.create_table(
        "conduct",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("answer", sa.String(length=500), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_conduct_created_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_conduct_decided_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_conduct_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conduct")),
    )
    op.create_index(op.f("ix_conduct_person_id"), "conduct", ["person_id"], unique=False)
    op.create_table(
        "staff_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=1000), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("reporter_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("measure", sa.String(length=500), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["about_id"], ["staff.id"], name=op.f("fk_staff_case_about_id")),
        sa.ForeignKeyConstraint(["reporter_id"], ["staff.id"], name=op.f("fk_staff_case_reporter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_case")),
    )
    op.create_index(op.f("ix_staff_case_reporter_id"), "staff_case", ["reporter_id"], unique=False)
    op.create_table(
        "staff_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("successor_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_staff_move_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_staff_move_person_id")),
        sa.ForeignKeyConstraint(["successor_id"], ["staff.id"], name=op.f("fk_staff_move_successor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_move")),
    )
    op.create_index(op.f("ix_staff_move_on_day"), "staff_move", ["on_day"], unique=False)
    op.create_index(op.f("ix_staff_move_person_id"), "staff_move", ["person_id"], unique=False)
    op.create_table(
        "training",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_training_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    op.create_index(op.f("ix_training_on_day"), "training", ["on_day"], unique=False)
    op.create_table(
        "case_excluded",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["staff_case.id"], name=op.f("fk_case_excluded_case_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_case_excluded_person_id")),
        sa.PrimaryKeyConstraint("case_id", "person_id", name=op.f("pk_case_excluded")),
    )
    op.create_table(
        "staff_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("move_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["done_by"], ["staff.id"], name=op.f("fk_staff_step_done_by")),
        sa.ForeignKeyConstraint(["move_id"], ["staff_move.id"], name=op.f("fk_staff_step_move_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_staff_step_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_step")),
    )
    op.create_index(op.f("ix_staff_step_move_id"), "staff_step", ["move_id"], unique=False)
    op.create_table(
        "trainee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("training_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("certificate", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_trainee_person_id")),
        sa.ForeignKeyConstraint(["training_id"], ["training.id"], name=op.f("fk_trainee_training_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trainee")),
        sa.UniqueConstraint("training_id", "person_id", name=op.f("uq_trainee_training_id_person_id")),
    )
    op.create_index(op.f("ix_trainee_person_id"), "trainee", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("case_excluded")
    op.drop_table("staff_case")
    op.drop_table("conduct")
    op.drop_table("attestation")
    op.drop_table("trainee")
    op.drop_table("training")
    op.drop_table("attendance_correction")
    op.drop_table("attendance")
    op.drop_table("applicant")
    op.drop_table("checklist_line")
    op.drop_table("staff_step")
    op.drop_table("staff_move")
