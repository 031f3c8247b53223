"""WTForms: how values are typed and where a problem is shown. The rules themselves are in kiosk.domain."""
