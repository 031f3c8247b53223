"""Cư trú: procedures done with the form CT01, the interview that finds the right one, and what is done elsewhere."""
