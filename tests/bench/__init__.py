"""`make bench`: how fast and how large the kiosk is, as figures with their bounds. Never part of the tests."""
