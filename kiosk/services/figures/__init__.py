"""Số liệu: what officers enter, what the kiosk counts by itself (never mixed), the dashboard, and reports."""
