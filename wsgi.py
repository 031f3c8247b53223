"""The WSGI entry: `flask --app wsgi …` and waitress both find the kiosk here."""

from kiosk.factory import create_app

app = create_app()
