"""Tôi bị kẹt: from what the citizen sees to what to do next. Data only; the branches are in trouble/."""

from kiosk.domain.guide import Symptoms
from kiosk.guides.trouble.no_message import NO_MESSAGE
from kiosk.guides.trouble.not_installed import NOT_INSTALLED
from kiosk.guides.trouble.one_time_code import ONE_TIME_CODE
from kiosk.guides.trouble.password import PASSWORD_OR_PASSCODE
from kiosk.guides.trouble.phone_or_card import PHONE_OR_CARD
from kiosk.guides.trouble.refused import REFUSED
from kiosk.guides.trouble.something_else import SOMETHING_ELSE

TROUBLE = Symptoms(
    slug="toi-bi-ket",
    symptom="Tôi bị kẹt",
    question="Ông/bà đang vướng ở chỗ nào?",
    help="Chọn điều gần đúng nhất",
    drawing="helper",
    branches=(
        NO_MESSAGE,
        NOT_INSTALLED,
        REFUSED,
        ONE_TIME_CODE,
        PASSWORD_OR_PASSCODE,
        PHONE_OR_CARD,
        SOMETHING_ELSE,
    ),
)
