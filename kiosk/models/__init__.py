"""The tables. Columns, constraints and named questions about one row; no request, no rule, no commit."""

from kiosk.models.audit import AuditEntry, AuditHead
from kiosk.models.case import Case, CaseEvent, Contact
from kiosk.models.desk_case import CaseNote, CaseWord, Correction, SavedFilter
from kiosk.models.figures import EnteredFigure, Report, Tally
from kiosk.models.follow_up import ContactAttempt, FollowUp, Import, ImportRow
from kiosk.models.guard import Receipt, WrongCode
from kiosk.models.officer import DeskSession, Officer
from kiosk.models.print_job import PrintJob, PrintStatus
from kiosk.models.queue import BusinessDay, PaperSheet, Ticket, TicketEvent, TicketTask
from kiosk.models.station_life import Comment, DataRequest, HiddenStep, Notice, Setting

__all__ = [
    "AuditEntry",
    "AuditHead",
    "BusinessDay",
    "Case",
    "CaseEvent",
    "CaseNote",
    "CaseWord",
    "Comment",
    "Contact",
    "ContactAttempt",
    "Correction",
    "DataRequest",
    "DeskSession",
    "EnteredFigure",
    "FollowUp",
    "HiddenStep",
    "Import",
    "ImportRow",
    "Notice",
    "Officer",
    "PaperSheet",
    "PrintJob",
    "PrintStatus",
    "Receipt",
    "Report",
    "SavedFilter",
    "Setting",
    "Tally",
    "Ticket",
    "TicketEvent",
    "TicketTask",
    "WrongCode",
]
