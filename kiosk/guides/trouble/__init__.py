"""The branches of "Tôi đang vướng", a file each. Row numbers are those of the troubleshooting table (vneid.md, C)."""
