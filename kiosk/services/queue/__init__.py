"""Hàng chờ: business days, tickets, calling, paper slips and what the wall shows. Every change is an event."""
