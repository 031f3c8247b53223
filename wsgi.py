"""The WSGI entry: `flask --app wsgi …` and waitress both find the kiosk here."""

from kiosk.config import ConfigFault
from kiosk.factory import create_app
from kiosk.station import StationFaults

try:
    app = create_app()
except (ConfigFault, StationFaults) as fault:
    # For the person who starts the kiosk: the sentences alone, without the path through the code.
    raise SystemExit(str(fault)) from None
