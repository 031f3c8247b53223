"""Hai máy in: a roll for slips and sheets for forms, as one backend."""

from datetime import datetime

from kiosk.printing.backends import Backend, NotAccepted, Outcome


class ByPaper:
    """Sends each paper to the queue that holds it. A form without a printer of sheets is refused, never cut to a roll.

    forms is None where there is one printer only. forms_queue is the name with which the references of its jobs begin.
    """

    name = "cups"
    makes_paper = True

    def __init__(self, slips: Backend, slip_paper: str, forms: Backend | None = None, forms_queue: str = "") -> None:
        self._slip_paper = slip_paper
        self._slips = slips
        self._forms = forms
        self._forms_queue = forms_queue

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Hand the PDF to the printer of that paper. Raises NotAccepted as that one does."""
        if self._forms is not None and paper != self._slip_paper:
            return self._forms.send(job_id, pdf, paper)
        if paper == "A4" and self._slip_paper != "A4":
            raise NotAccepted("no-sheets")
        return self._slips.send(job_id, pdf, paper)

    def status(self, reference: str) -> Outcome:
        """What the printer that took it says."""
        return self._of(reference).status(reference)

    def find(self, job_id: int, since: datetime) -> str | None:
        """Look for it at both."""
        printers = [self._slips, *([self._forms] if self._forms else [])]
        return next((found for printer in printers if (found := printer.find(job_id, since))), None)

    def withdraw(self, reference: str) -> bool:
        """Take it back from the printer that took it."""
        return self._of(reference).withdraw(reference)

    def forget(self, before: datetime) -> None:
        """Nothing to do: CUPS deletes the files of its jobs itself."""

    def printer_problem(self) -> str:
        """What keeps either from printing; that of the slips first, because everybody needs a slip."""
        return self._slips.printer_problem() or (self._forms.printer_problem() if self._forms else "")

    def _of(self, reference: str) -> Backend:
        is_form = self._forms is not None and reference.rpartition("-")[0] == self._forms_queue
        return self._forms if is_form and self._forms else self._slips
