"""The branches of "Tôi bị kẹt", a file each. Row numbers are those of the troubleshooting table (vneid.md, C)."""
