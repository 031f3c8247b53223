"""Verbs: what the station does. Services change rows and append events; only transaction.py commits."""
