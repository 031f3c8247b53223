"""The branches of "Tôi bị kẹt", a file each."""
