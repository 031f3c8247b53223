"""The desk of the officers: accounts, log, queue, follow-up, figures, settings"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_heads",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_heads")),
    )
    op.create_table(
        "officers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("full_name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=True),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("locked_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officers")),
        sa.UniqueConstraint("account", name=op.f("uq_officers_account")),
    )
    op.create_table(
        "tallies",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=160), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("on", "kind", "key", name=op.f("pk_tallies")),
    )
    with op.batch_alter_table("tallies") as batch_op:
        batch_op.create_index(batch_op.f("ix_tallies_kind_on"), ["kind", "on"], unique=False)

    op.create_table(
        "audit_entries",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_audit_entries_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
    )
    with op.batch_alter_table("audit_entries") as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_entries_action"), ["action"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_officer_id"), ["officer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_subject"), ["subject"], unique=False)

    op.create_table(
        "business_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("last_at", sa.DateTime(), nullable=False),
        sa.Column("clock_flag", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["closed_by"], ["officers.id"], name=op.f("fk_business_days_closed_by")),
        sa.ForeignKeyConstraint(["opened_by"], ["officers.id"], name=op.f("fk_business_days_opened_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_business_days")),
        sa.UniqueConstraint("on", name=op.f("uq_business_days_on")),
    )
    op.create_table(
        "paper_sheets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_paper_sheets_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_sheets")),
    )
    op.create_table(
        "case_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_notes_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_case_notes_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_notes")),
    )
    with op.batch_alter_table("case_notes") as batch_op:
        batch_op.create_index(batch_op.f("ix_case_notes_case_id"), ["case_id"], unique=False)

    op.create_table(
        "case_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("word", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_words_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_words")),
    )
    with op.batch_alter_table("case_words") as batch_op:
        batch_op.create_index(batch_op.f("ix_case_words_case_id_word"), ["case_id", "word"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_words_word_case_id"), ["word", "case_id"], unique=False)

    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(length=600), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reply", sa.String(length=600), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_comments_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    with op.batch_alter_table("comments") as batch_op:
        batch_op.create_index(batch_op.f("ix_comments_status_at"), ["status", "at"], unique=False)

    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_corrections_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_corrections_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    with op.batch_alter_table("corrections") as batch_op:
        batch_op.create_index(batch_op.f("ix_corrections_case_id"), ["case_id"], unique=False)

    op.create_table(
        "data_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("right", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_data_requests_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_requests")),
    )
    with op.batch_alter_table("data_requests") as batch_op:
        batch_op.create_index(batch_op.f("ix_data_requests_subject"), ["subject"], unique=False)

    op.create_table(
        "desk_sessions",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("assists", sa.Boolean(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officers.id"], name=op.f("fk_desk_sessions_officer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_desk_sessions")),
    )
    with op.batch_alter_table("desk_sessions") as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_sessions_officer_id"), ["officer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_sessions_started_at"), ["started_at"], unique=False)

    op.create_table(
        "entered_figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("column", sa.String(length=24), nullable=False),
        sa.Column("hamlet", sa.String(length=120), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_entered_figures_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entered_figures")),
    )
    with op.batch_alter_table("entered_figures") as batch_op:
        batch_op.create_index(
            batch_op.f("ix_entered_figures_column_first_last_hamlet"),
            ["column", "first", "last", "hamlet"],
            unique=False,
        )

    op.create_table(
        "hidden_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guide", sa.String(length=64), nullable=False),
        sa.Column("way", sa.String(length=64), nullable=False),
        sa.Column("screen", sa.String(length=120), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("shown_again_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_hidden_steps_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hidden_steps")),
    )
    with op.batch_alter_table("hidden_steps") as batch_op:
        batch_op.create_index(batch_op.f("ix_hidden_steps_guide_way_screen"), ["guide", "way", "screen"], unique=False)

    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("headings", sa.JSON(), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("problem", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_imports_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(length=120), nullable=False),
        sa.Column("body", sa.String(length=1200), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_notices_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    with op.batch_alter_table("notices") as batch_op:
        batch_op.create_index(batch_op.f("ix_notices_first_last"), ["first", "last"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("signed_by", sa.Integer(), nullable=True),
        sa.Column("signed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["officers.id"], name=op.f("fk_reports_made_by")),
        sa.ForeignKeyConstraint(["replaces"], ["reports.id"], name=op.f("fk_reports_replaces")),
        sa.ForeignKeyConstraint(["signed_by"], ["officers.id"], name=op.f("fk_reports_signed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    with op.batch_alter_table("reports") as batch_op:
        batch_op.create_index(batch_op.f("ix_reports_kind_first"), ["kind", "first"], unique=False)

    op.create_table(
        "saved_filters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("page", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officers.id"], name=op.f("fk_saved_filters_officer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filters")),
    )
    with op.batch_alter_table("saved_filters") as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_filters_officer_id"), ["officer_id"], unique=False)

    op.create_table(
        "settings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_settings_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
    )
    with op.batch_alter_table("settings") as batch_op:
        batch_op.create_index(batch_op.f("ix_settings_name_valid_from"), ["name", "valid_from"], unique=False)

    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("full_name", sa.String(length=120), nullable=True),
        sa.Column("name_key", sa.String(length=120), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("id_digest", sa.String(length=64), nullable=True),
        sa.Column("id_mask", sa.String(length=16), nullable=True),
        sa.Column("hamlet", sa.String(length=120), nullable=True),
        sa.Column("account", sa.String(length=16), nullable=False),
        sa.Column("cause", sa.String(length=32), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("attempts_made", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.String(length=32), nullable=False),
        sa.Column("closed", sa.String(length=16), nullable=True),
        sa.Column("listed_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_follow_ups_case_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["imports.id"], name=op.f("fk_follow_ups_import_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
        sa.UniqueConstraint("case_id", name=op.f("uq_follow_ups_case_id")),
    )
    with op.batch_alter_table("follow_ups") as batch_op:
        batch_op.create_index(
            "ix_follow_ups_by_hamlet", ["closed", "hamlet", "stopped", "next_on", "listed_at", "case_id"], unique=False
        )
        batch_op.create_index(
            "ix_follow_ups_due", ["closed", "stopped", "next_on", "listed_at", "case_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_follow_ups_id_digest"), ["id_digest"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_ups_import_id"), ["import_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_ups_listed_at"), ["listed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_ups_name_key_birth_year"), ["name_key", "birth_year"], unique=False)

    op.create_table(
        "tickets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("letter", sa.String(length=1), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("priority", sa.String(length=16), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("visit", sa.String(length=64), nullable=True),
        sa.Column("screen", sa.String(length=200), nullable=False),
        sa.Column("symptom", sa.String(length=200), nullable=False),
        sa.Column("stuck_minutes", sa.Integer(), nullable=True),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("waiting_since", sa.DateTime(), nullable=False),
        sa.Column("first_called_at", sa.DateTime(), nullable=True),
        sa.Column("called_at", sa.DateTime(), nullable=True),
        sa.Column("served_at", sa.DateTime(), nullable=True),
        sa.Column("held_at", sa.DateTime(), nullable=True),
        sa.Column("held_seconds", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_tickets_case_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["day_id"], ["business_days.id"], name=op.f("fk_tickets_day_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_tickets_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
        sa.UniqueConstraint("day_id", "letter", "number", name=op.f("uq_tickets_day_id_letter_number")),
    )
    with op.batch_alter_table("tickets") as batch_op:
        batch_op.create_index(batch_op.f("ix_tickets_case_id"), ["case_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_tickets_day_id_status_waiting_since"), ["day_id", "status", "waiting_since"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_tickets_visit"), ["visit"], unique=False)

    op.create_table(
        "contact_attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("cause", sa.String(length=32), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_contact_attempts_follow_up_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_contact_attempts_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_attempts")),
    )
    with op.batch_alter_table("contact_attempts") as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_attempts_follow_up_id"), ["follow_up_id"], unique=False)

    op.create_table(
        "import_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("faults", sa.JSON(), nullable=False),
        sa.Column("fate", sa.String(length=8), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_import_rows_follow_up_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["import_id"], ["imports.id"], name=op.f("fk_import_rows_import_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_rows")),
    )
    with op.batch_alter_table("import_rows") as batch_op:
        batch_op.create_index(batch_op.f("ix_import_rows_follow_up_id"), ["follow_up_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_rows_import_id_fate"), ["import_id", "fate"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_rows_import_id_row"), ["import_id", "row"], unique=False)

    op.create_table(
        "ticket_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("from_status", sa.String(length=16), nullable=False),
        sa.Column("to_status", sa.String(length=16), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_ticket_events_officer_id")),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_events_ticket_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_events")),
    )
    with op.batch_alter_table("ticket_events") as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_events_ticket_id"), ["ticket_id"], unique=False)

    op.create_table(
        "ticket_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_ticket_tasks_case_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_tasks_ticket_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_tasks")),
    )
    with op.batch_alter_table("ticket_tasks") as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_tasks_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_tasks_ticket_id"), ["ticket_id"], unique=False)

    with op.batch_alter_table("case_events") as batch_op:
        batch_op.add_column(sa.Column("officer_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_case_events_officer_id"), "officers", ["officer_id"], ["id"])

    with op.batch_alter_table("print_jobs") as batch_op:
        batch_op.add_column(sa.Column("officer_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_print_jobs_officer_id"), "officers", ["officer_id"], ["id"])

    with op.batch_alter_table("cases", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("file_number", sa.String(length=40), nullable=True))
        batch_op.create_index(batch_op.f("ix_cases_file_number"), ["file_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_status_due_on"), ["status", "due_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_next_on"), ["next_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_procedure_next_on"), ["procedure", "next_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_hamlet_next_on"), ["hamlet", "next_on"], unique=False)

    # Slips of earlier days stand on the ledger too, else nobody would ask after them.
    op.execute(
        """
        INSERT INTO follow_ups
            (case_id, hamlet, account, cause, next_on, reason, attempts_made, stopped, created_at, changed_at)
        SELECT id, hamlet, '',
            CASE cause WHEN 'forgotten' THEN 'stuck' WHEN 'other-phone' THEN 'stuck'
                WHEN 'data' THEN 'card-expired' WHEN 'fear' THEN 'fears-fraud' ELSE cause END,
            next_on,
            CASE status WHEN 'waiting' THEN 'message' WHEN 'message-arrived' THEN 'deadline'
                WHEN 'stuck' THEN 'promised' ELSE 'register' END,
            0, '', created_at, changed_at
        FROM cases
        WHERE procedure = 'kich-hoat-vneid'
            AND status IN ('not-registered', 'waiting', 'message-arrived', 'stuck')
        """
    )


def downgrade() -> None:
    with op.batch_alter_table("cases") as batch_op:
        batch_op.drop_index(batch_op.f("ix_cases_hamlet_next_on"))
        batch_op.drop_index(batch_op.f("ix_cases_procedure_next_on"))
        batch_op.drop_index(batch_op.f("ix_cases_next_on"))
        batch_op.drop_index(batch_op.f("ix_cases_status_due_on"))
        batch_op.drop_index(batch_op.f("ix_cases_file_number"))
        batch_op.drop_column("file_number")

    with op.batch_alter_table("print_jobs") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_print_jobs_officer_id"), type_="foreignkey")
        batch_op.drop_column("officer_id")

    with op.batch_alter_table("case_events") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_case_events_officer_id"), type_="foreignkey")
        batch_op.drop_column("officer_id")

    with op.batch_alter_table("ticket_tasks") as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_tasks_ticket_id"))
        batch_op.drop_index(batch_op.f("ix_ticket_tasks_case_id"))

    op.drop_table("ticket_tasks")
    with op.batch_alter_table("ticket_events") as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_events_ticket_id"))

    op.drop_table("ticket_events")
    with op.batch_alter_table("import_rows") as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_rows_import_id_row"))
        batch_op.drop_index(batch_op.f("ix_import_rows_import_id_fate"))
        batch_op.drop_index(batch_op.f("ix_import_rows_follow_up_id"))

    op.drop_table("import_rows")
    with op.batch_alter_table("contact_attempts") as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_attempts_follow_up_id"))

    op.drop_table("contact_attempts")
    with op.batch_alter_table("tickets") as batch_op:
        batch_op.drop_index(batch_op.f("ix_tickets_visit"))
        batch_op.drop_index(batch_op.f("ix_tickets_day_id_status_waiting_since"))
        batch_op.drop_index(batch_op.f("ix_tickets_case_id"))

    op.drop_table("tickets")
    with op.batch_alter_table("follow_ups") as batch_op:
        batch_op.drop_index(batch_op.f("ix_follow_ups_name_key_birth_year"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_listed_at"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_import_id"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_id_digest"))
        batch_op.drop_index("ix_follow_ups_due")
        batch_op.drop_index("ix_follow_ups_by_hamlet")

    op.drop_table("follow_ups")
    with op.batch_alter_table("settings") as batch_op:
        batch_op.drop_index(batch_op.f("ix_settings_name_valid_from"))

    op.drop_table("settings")
    with op.batch_alter_table("saved_filters") as batch_op:
        batch_op.drop_index(batch_op.f("ix_saved_filters_officer_id"))

    op.drop_table("saved_filters")
    with op.batch_alter_table("reports") as batch_op:
        batch_op.drop_index(batch_op.f("ix_reports_kind_first"))

    op.drop_table("reports")
    with op.batch_alter_table("notices") as batch_op:
        batch_op.drop_index(batch_op.f("ix_notices_first_last"))

    op.drop_table("notices")
    op.drop_table("imports")
    with op.batch_alter_table("hidden_steps") as batch_op:
        batch_op.drop_index(batch_op.f("ix_hidden_steps_guide_way_screen"))

    op.drop_table("hidden_steps")
    with op.batch_alter_table("entered_figures") as batch_op:
        batch_op.drop_index(batch_op.f("ix_entered_figures_column_first_last_hamlet"))

    op.drop_table("entered_figures")
    with op.batch_alter_table("desk_sessions") as batch_op:
        batch_op.drop_index(batch_op.f("ix_desk_sessions_started_at"))
        batch_op.drop_index(batch_op.f("ix_desk_sessions_officer_id"))

    op.drop_table("desk_sessions")
    with op.batch_alter_table("data_requests") as batch_op:
        batch_op.drop_index(batch_op.f("ix_data_requests_subject"))

    op.drop_table("data_requests")
    with op.batch_alter_table("corrections") as batch_op:
        batch_op.drop_index(batch_op.f("ix_corrections_case_id"))

    op.drop_table("corrections")
    with op.batch_alter_table("comments") as batch_op:
        batch_op.drop_index(batch_op.f("ix_comments_status_at"))

    op.drop_table("comments")
    with op.batch_alter_table("case_words") as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_words_word_case_id"))
        batch_op.drop_index(batch_op.f("ix_case_words_case_id_word"))

    op.drop_table("case_words")
    with op.batch_alter_table("case_notes") as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_notes_case_id"))

    op.drop_table("case_notes")
    op.drop_table("paper_sheets")
    op.drop_table("business_days")
    with op.batch_alter_table("audit_entries") as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_entries_subject"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_officer_id"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_at"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_action"))

    op.drop_table("audit_entries")
    with op.batch_alter_table("tallies") as batch_op:
        batch_op.drop_index(batch_op.f("ix_tallies_kind_on"))

    op.drop_table("tallies")
    op.drop_table("officers")
    op.drop_table("audit_heads")
