"""The cast: invented people who come to the station, and what they do at the kiosk."""

from tests.pages import Citizen

LY = {"contact_name": "Trần Thị Lý Mẫu", "contact_phone": "0900 111 222"}
START = "/thu-tuc/kich-hoat-vneid"


def waits_for_the_message(person: Citizen, call_back: str = "no") -> Citizen:
    """Bà Lý had her fingerprints taken today and has no message yet; walks up to the slip."""
    person.opens(START).sends(START)
    person.answers(for_whom="self").answers(installed="yes").answers(registered="level-2").answers(message="no")
    person.answers(registered_on="2026-11-23").answers(card="valid").answers(hamlet="-").answers(call_back=call_back)
    if call_back == "yes":
        person.answers(**LY)
    return person.answers()


def has_the_message(person: Citizen) -> Citizen:
    """Anh Toàn got the message today; walks up to the slip."""
    person.opens(START).sends(START)
    person.answers(for_whom="self").answers(installed="yes").answers(registered="level-1").answers(message="yes")
    return person.answers(message_on="2026-11-23").answers(hamlet="Thôn Trại").answers(call_back="no").answers()


def code_on_screen(person: Citizen) -> str:
    """The code that the slip page shows."""
    html = person.response.get_data(as_text=True) if person.response else ""
    return html.partition('slip-code__code">')[2].partition("<")[0]


def activates(person: Citizen) -> Citizen:
    """From the slip to the finish line: message there, app opens, passcode works, card is shown."""
    person.sends("/phieu/lam-tiep").answers(message_now="yes").answers(opened="yes")
    return person.answers(passcode="yes").answers(card_shown="yes").answers()
