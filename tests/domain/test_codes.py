"""The code of a slip betrays a slip of the finger."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import ALPHABET, FREE_CHARACTERS, new_code, read_code, show_code

FREE = st.text(alphabet=ALPHABET, min_size=FREE_CHARACTERS, max_size=FREE_CHARACTERS)


def a_code(free: str = "K7M4PX") -> str:
    """The code of those free characters."""
    characters = iter(free)
    return new_code(lambda _alphabet: next(characters))


@pytest.mark.parametrize("pair", ["0O", "1I", "1L", "I7L1", "2Z", "5S", "8B", "MN", "DĐ", "UV", "6G", "G9", "QO", "WV"])
def test_no_two_characters_of_a_code_can_be_taken_for_one_another(pair: str) -> None:
    assert len(set(pair) & set(ALPHABET)) <= 1


def test_the_number_of_characters_is_prime_and_none_comes_twice() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 19


@given(FREE)
def test_every_code_is_read_back_from_the_way_it_is_shown(free: str) -> None:
    code = a_code(free)

    assert read_code(show_code(code)) == read_code(code) == code


@given(FREE)
def test_every_single_wrong_character_is_noticed(free: str) -> None:
    code = a_code(free)

    wrong = [
        code[:place] + other + code[place + 1 :]
        for place, other in product(range(len(code)), ALPHABET)
        if other != code[place]
    ]
    assert [typed for typed in wrong if read_code(typed)] == []


@given(FREE)
def test_every_exchange_of_two_different_characters_is_noticed(free: str) -> None:
    code = a_code(free)

    exchanged = []
    for one, other in product(range(len(code)), repeat=2):
        letters = list(code)
        letters[one], letters[other] = letters[other], letters[one]
        exchanged.append("".join(letters))
    assert [typed for typed in exchanged if typed != code and read_code(typed)] == []


@given(FREE, st.sampled_from(ALPHABET), st.integers(0, FREE_CHARACTERS + 1))
def test_a_character_too_many_or_too_few_is_noticed(free: str, more: str, place: int) -> None:
    code = a_code(free)

    assert read_code(code[:place] + more + code[place:]) is None
    assert read_code(code[1:]) is None


@pytest.mark.parametrize(
    "typed",
    ["K7M-4PX{}", "k7m4px{}", " K7M 4PX {}", "K7M–4PX{}", "k7m.4px{}", "N7N4PX{}", "K7M4PX{}\n", "K-7-M-4-P-X-{}"],
)
def test_small_letters_gaps_and_look_alikes_are_forgiven(typed: str) -> None:
    code = a_code("M7M4PX" if typed.startswith("N") else "K7M4PX")

    assert read_code(typed.format(code[-1])) == code


@pytest.mark.parametrize(
    ("typed", "meant"), [("S", "5"), ("B", "8"), ("G", "9"), ("q", "9"), ("u", "V"), ("đ", "D"), ("n", "M"), ("F", "E")]
)
def test_a_look_alike_stands_for_the_character_that_codes_use(typed: str, meant: str) -> None:
    code = a_code(meant * FREE_CHARACTERS)

    assert read_code(typed * FREE_CHARACTERS + code[-1]) == code


@pytest.mark.parametrize("typed", ["", "-", "K7M4PX", "KKKKKKK" * 4, "🙂" * 7, "K7M4PX\x00", "٣" * 7, "A" * 1_000_000])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text(st.characters()) | st.text(alphabet=ALPHABET + "sbgqunf- ", max_size=12))
def test_whatever_is_typed_gives_a_sound_code_or_none(typed: str) -> None:
    code = read_code(typed)

    assert code is None or (set(code) <= set(ALPHABET) and a_code(code[:-1]) == code)


def test_a_guess_passes_the_check_one_time_in_nineteen() -> None:
    choose = random.Random(1).choice

    guesses = ["".join(choose(ALPHABET) for _ in range(7)) for _ in range(5000)]

    passed = sum(1 for guess in guesses if read_code(guess))
    assert 5000 / 19 * 0.8 < passed < 5000 / 19 * 1.2
