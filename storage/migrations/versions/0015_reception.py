"""Errands and reception: tasks given, telephone messages, questions to leaders, meetings, visitors, bookings; requests
that no client stands behind."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "resource",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
    )
    op.create_table(
        "booking",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("about", sa.String(length=300), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("cancelled_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_booking_person_id")),
        sa.ForeignKeyConstraint(["resource_id"], ["resource.id"], name=op.f("fk_booking_resource_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
    )
    op.create_index(op.f("ix_booking_person_id"), "booking", ["person_id"], unique=False)
    op.create_index(op.f("ix_booking_resource_id"), "booking", ["resource_id"], unique=False)
    op.create_index(op.f("ix_booking_starts_at"), "booking", ["starts_at"], unique=False)
    op.create_table(
        "phone_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("taken_at", Instant(), nullable=False),
        sa.Column("read_at", Instant(), nullable=True),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["staff.id"], name=op.f("fk_phone_message_by_id")),
        sa.ForeignKeyConstraint(["to_id"], ["staff.id"], name=op.f("fk_phone_message_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_message")),
    )
    op.create_index(op.f("ix_phone_message_by_id"), "phone_message", ["by_id"], unique=False)
    op.create_index(op.f("ix_phone_message_to_id"), "phone_message", ["to_id"], unique=False)
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("leader_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("urgent", sa.String(length=300), nullable=True),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("delegate_id", sa.Integer(), nullable=True),
        sa.Column("answer", sa.String(length=500), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["staff.id"], name=op.f("fk_question_asked_by")),
        sa.ForeignKeyConstraint(["delegate_id"], ["staff.id"], name=op.f("fk_question_delegate_id")),
        sa.ForeignKeyConstraint(["leader_id"], ["staff.id"], name=op.f("fk_question_leader_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_index(op.f("ix_question_asked_by"), "question", ["asked_by"], unique=False)
    op.create_index(op.f("ix_question_delegate_id"), "question", ["delegate_id"], unique=False)
    op.create_index(op.f("ix_question_leader_id"), "question", ["leader_id"], unique=False)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visitor", sa.String(length=200), nullable=False),
        sa.Column("company", sa.String(length=200), nullable=True),
        sa.Column("host_id", sa.Integer(), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        sa.Column("came_at", Instant(), nullable=False),
        sa.Column("met_at", Instant(), nullable=True),
        sa.Column("left_at", Instant(), nullable=True),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["host_id"], ["staff.id"], name=op.f("fk_visit_host_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["staff.id"], name=op.f("fk_visit_noted_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    op.create_index(op.f("ix_visit_came_at"), "visit", ["came_at"], unique=False)
    op.create_index(op.f("ix_visit_host_id"), "visit", ["host_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("with_whom", sa.String(length=200), nullable=True),
        sa.Column("call_id", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("cancelled_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_meeting_call_id")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_meeting_client_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_meeting_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_client_id"), "meeting", ["client_id"], unique=False)
    op.create_index(op.f("ix_meeting_person_id"), "meeting", ["person_id"], unique=False)
    op.create_index(op.f("ix_meeting_starts_at"), "meeting", ["starts_at"], unique=False)
    op.create_table(
        "assignment",
        sa.Column("task_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("giver_id", sa.Integer(), nullable=False),
        sa.Column("ordered", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("wanted_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["giver_id"], ["staff.id"], name=op.f("fk_assignment_giver_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_assignment_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_assignment")),
    )
    op.create_index(op.f("ix_assignment_giver_id"), "assignment", ["giver_id"], unique=False)
    op.create_table(
        "participant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_participant_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_participant_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant")),
        sa.UniqueConstraint("meeting_id", "person_id", name=op.f("uq_participant_meeting_id_person_id")),
    )
    op.create_index(op.f("ix_participant_person_id"), "participant", ["person_id"], unique=False)
    with op.batch_alter_table("request") as batch_op:
        batch_op.add_column(sa.Column("due_by", Instant(), nullable=True))
        batch_op.alter_column("client_id", existing_type=sa.Integer(), nullable=True)


def downgrade() -> None:
    # What no client asked for was unknown before.
    op.execute("delete from request where client_id is null")
    with op.batch_alter_table("request") as batch_op:
        batch_op.alter_column("client_id", existing_type=sa.Integer(), nullable=False)
        batch_op.drop_column("due_by")
    op.drop_index(op.f("ix_participant_person_id"), table_name="participant")
    op.drop_table("participant")
    op.drop_index(op.f("ix_assignment_giver_id"), table_name="assignment")
    op.drop_table("assignment")
    op.drop_index(op.f("ix_meeting_starts_at"), table_name="meeting")
    op.drop_index(op.f("ix_meeting_person_id"), table_name="meeting")
    op.drop_index(op.f("ix_meeting_client_id"), table_name="meeting")
    op.drop_table("meeting")
    op.drop_index(op.f("ix_visit_host_id"), table_name="visit")
    op.drop_index(op.f("ix_visit_came_at"), table_name="visit")
    op.drop_table("visit")
    op.drop_index(op.f("ix_question_leader_id"), table_name="question")
    op.drop_index(op.f("ix_question_delegate_id"), table_name="question")
    op.drop_index(op.f("ix_question_asked_by"), table_name="question")
    op.drop_table("question")
    op.drop_index(op.f("ix_phone_message_to_id"), table_name="phone_message")
    op.drop_index(op.f("ix_phone_message_by_id"), table_name="phone_message")
    op.drop_table("phone_message")
    op.drop_index(op.f("ix_booking_starts_at"), table_name="booking")
    op.drop_index(op.f("ix_booking_resource_id"), table_name="booking")
    op.drop_index(op.f("ix_booking_person_id"), table_name="booking")
    op.drop_table("booking")
    op.drop_table("resource")
