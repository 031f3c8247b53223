"""Sổ theo dõi người chưa kích hoạt: rows, attempts, lists, papers, and finding somebody on it again."""
