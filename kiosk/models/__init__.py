"""The tables. Columns, constraints and named questions about one row; no request, no rule, no commit."""

from kiosk.models.case import Case, CaseEvent, Contact
from kiosk.models.guard import Receipt, WrongCode
from kiosk.models.print_job import PrintJob, PrintStatus

__all__ = ["Case", "CaseEvent", "Contact", "PrintJob", "PrintStatus", "Receipt", "WrongCode"]
