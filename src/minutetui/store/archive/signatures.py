"""Signatures: some bits for each file, which tell without a look at its text that it cannot have a word.

A signature has a bit for each pair of neighbouring characters, and one for each pair of first letters of neighbouring
汉字 in pinyin. A file whose signature lacks a bit of a word does not have the word; one that has them all may have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import add

PAIRS = 2048
"""Bits for pairs of characters, which share them."""

LETTERS = 26
SIZE = PAIRS + LETTERS * LETTERS
"""Bits of a signature."""

EVERY = (1 << SIZE) - 1
"""The signature of a file that has none yet: it may have any word."""

MOST_KEPT = 200_000
"""Pairs whose bits are kept while many files are signed."""

_DIGITS = bytes.maketrans(b"\x00\x01", b"01")


class Signer:
    """Makes signatures, with the syllables of every 汉字."""

    def __init__(self, sounds: Mapping[str, Sequence[str]]) -> None:
        self._sounds = sounds
        self._bits: dict[str, tuple[int, ...]] = {}

    def sign(self, text: str) -> bytes:
        """Give the signature of a text."""
        if len(self._bits) > MOST_KEPT:
            self._bits.clear()
        flags = bytearray(SIZE)
        for pair in set(map(add, text, text[1:])):
            bits = self._bits.get(pair)
            if bits is None:
                self._bits[pair] = bits = tuple(self._bits_of(pair))
            for bit in bits:
                flags[bit] = 1
        return int(flags.translate(_DIGITS)[::-1], 2).to_bytes((SIZE + 7) // 8, "little")

    def _bits_of(self, pair: str) -> Iterator[int]:
        yield _bit_of(pair)
        for first in self._sounds.get(pair[0], ()):
            for second in self._sounds.get(pair[1], ()):
                yield from _letter_bits(first[0] + second[0])


def word_mask(word: str) -> int:
    """Give the bits that the signature of a file with this word has."""
    return _mask(_bit_of(first + second) for first, second in pairwise(word))


def initials_mask(letters: str) -> int:
    """Give the bits that the signature of a file has with neighbouring 汉字 that begin with these letters."""
    return _mask(bit for first, second in pairwise(letters) for bit in _letter_bits(first + second))


def _mask(bits: Iterable[int]) -> int:
    return sum(1 << bit for bit in set(bits))


def _bit_of(pair: str) -> int:
    return ((ord(pair[0]) * 31 + ord(pair[1])) * 2_654_435_761 >> 12) % PAIRS


def _letter_bits(pair: str) -> Iterator[int]:
    """Give the bit of two letters; none for what is no letter from a to z."""
    first, second = (ord(letter) - ord("a") for letter in pair)
    if 0 <= first < LETTERS and 0 <= second < LETTERS:
        yield PAIRS + first * LETTERS + second
