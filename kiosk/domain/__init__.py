"""The vocabulary of the kiosk and its few rules, in plain Python.

Knows nothing of Flask, databases, templates or the clock: time and the station's facts arrive as arguments.
"""
