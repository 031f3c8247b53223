"""Kiosk Công an xã: guides citizens through VNeID on the station's own PC.

This file imports nothing, so that the domain can be used and tested without Flask; the app is made in factory.py.
"""
