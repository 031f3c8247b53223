"""Điều không nhận: what an officer entered in the ledger and cannot be taken."""


class NotTaken(ValueError):
    """What was entered cannot be taken. key is the field it stands in, the message says what to do."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key
