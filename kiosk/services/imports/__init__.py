"""Nhập danh sách chưa kích hoạt: from a file in memory to rows of the ledger, and back again."""
