"""Việc làm ở nơi khác: residence matters that need no paper form here, and where and how each is done."""
