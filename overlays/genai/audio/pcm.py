"""16-bit PCM with its rate and channels, and WAV files of it."""

from __future__ import annotations

import io
import os
import sys
import wave
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Self, cast

from gemini_api import models as types
from genai_runtime.models.checks import check_model

from .samples import WIDTH, Buffer, sample_bytes

#: What Live sessions hear and say, where a media type gives no rate.
INPUT_RATE = 16_000
OUTPUT_RATE = 24_000
_NAMES = ("audio/pcm", "audio/l16", "audio/x-l16")
_RATES = (1, 768_000)
_CHANNELS = (1, 32)


def read_mime_type(mime_type: str, *, rate: int = OUTPUT_RATE) -> tuple[int, int]:
    """Read the rate and the channels of a media type such as ``audio/pcm;rate=24000``.

    Args:
        mime_type: ``audio/pcm`` or ``audio/l16``, with parameters or without.
        rate: Samples a second where it gives none: 24000, as answers of Vertex AI have it.

    Returns:
        Samples a second, and the number of channels (1 where none is given).

    Raises:
        ValueError: it is no PCM, or a parameter is no number.
    """
    name, *parameters = (piece.strip().lower() for piece in mime_type.split(";"))
    if name not in _NAMES:
        raise ValueError(f"{mime_type!r} is not the media type of PCM, such as 'audio/pcm;rate=24000'")
    found = {key.strip(): value.strip(' "') for key, _, value in (each.partition("=") for each in parameters)}
    try:
        return int(found.get("rate", rate)), int(found.get("channels", 1))
    except ValueError:
        raise ValueError(f"{mime_type!r} has a rate or a number of channels that is no number") from None


@dataclass(frozen=True, slots=True)
class PCM:
    """Sound: 16-bit samples, little-endian, channels interleaved.

    Args:
        data: The samples: bytes, or a buffer of int16, such as an array of numpy.
        rate: Samples a second, of each channel.
        channels: How many channels.

    Raises:
        TypeError: the data is no buffer.
        ValueError: the data ends inside a sample, or has samples of another kind or other channels, or the rate or the
            number of channels is out of range.
    """

    data: bytes
    rate: int = OUTPUT_RATE
    channels: int = 1

    def __post_init__(self) -> None:
        for name, value, (least, most) in (("rate", self.rate, _RATES), ("channels", self.channels, _CHANNELS)):
            if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
                raise ValueError(f"{name} is a number from {least} to {most}, not {value!r}")
        if not isinstance(self.data, bytes):
            object.__setattr__(self, "data", sample_bytes(self.data, self.channels))
        if len(self.data) % self.frame:
            size = len(self.data)
            raise ValueError(f"data has {size} bytes, which is no multiple of {self.frame} (2 for each channel)")

    def __repr__(self) -> str:
        return f"<PCM of {self.seconds:.3f} s, {self.rate} Hz, {self.channels} channel{'s' * (self.channels != 1)}>"

    def __add__(self, other: PCM) -> PCM:
        """Join two pieces of the same rate and channels; ValueError for others."""
        if not isinstance(other, PCM):
            return NotImplemented
        if (self.rate, self.channels) != (other.rate, other.channels):
            raise ValueError(f"{other!r} cannot follow {self!r}: resample it first")
        return PCM(self.data + other.data, self.rate, self.channels)

    @property
    def frame(self) -> int:
        """The bytes of one sample of all channels."""
        return WIDTH * self.channels

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.data) / self.frame / self.rate

    @property
    def mime_type(self) -> str:
        """Its media type: ``audio/pcm;rate=24000``."""
        channels = f";channels={self.channels}" if self.channels != 1 else ""
        return f"audio/pcm;rate={self.rate}{channels}"

    @classmethod
    def from_blob(cls, blob: types.Blob | Mapping[str, Any], *, rate: int = OUTPUT_RATE) -> Self:
        """Read a blob of PCM, as messages of a session and answers of speech models bring it.

        Args:
            blob: With ``data`` and ``mime_type``; or a dict of them.
            rate: Samples a second where its media type gives none.

        Raises:
            ValueError: it is no PCM, or has no data.
        """
        from gemini_api.models import Blob

        found = check_model(blob, "blob", Blob)
        if found.data is None or not found.mime_type:
            raise ValueError("the blob has no data, or no mime_type")
        return cls(found.data, *read_mime_type(found.mime_type, rate=rate))

    @classmethod
    def from_blobs(cls, blobs: Iterable[types.Blob | Mapping[str, Any]], *, rate: int = OUTPUT_RATE) -> Self:
        """Join the blobs of an answer; ValueError if they differ in rate or channels, or there are none."""
        pieces = [cls.from_blob(blob, rate=rate) for blob in blobs]
        if not pieces:
            raise ValueError("there are no blobs to join")
        if len({(piece.rate, piece.channels) for piece in pieces}) > 1:
            raise ValueError("the blobs differ in their rate or their channels")
        return cls(b"".join(piece.data for piece in pieces), pieces[0].rate, pieces[0].channels)

    def to_blob(self) -> types.Blob:
        """Make the blob that ``session.send_realtime_input(audio=...)`` takes."""
        from gemini_api.models import Blob

        return Blob(data=self.data, mime_type=self.mime_type)

    @classmethod
    def from_wav(cls, source: str | os.PathLike[str] | Buffer | BinaryIO) -> Self:
        """Read a WAV file of whole numbers, of 8, 16, 24 or 32 bits; the loudest 16 of them are kept.

        Args:
            source: Its path, its bytes, or the open file.

        Raises:
            ValueError: it is no WAV file, or one of floating-point or compressed samples.
            OSError: it cannot be read.
        """
        if isinstance(source, str | os.PathLike):
            with open(source, "rb") as opened:
                content = opened.read()
        else:
            read: Callable[[], bytes] | None = getattr(source, "read", None)
            content = bytes(cast("Buffer", source)) if read is None else read()
        try:
            with wave.open(io.BytesIO(_with_plain_format(content)), "rb") as file:
                data = file.readframes(file.getnframes())
                rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
        except (wave.Error, EOFError) as error:
            raise ValueError(f"this is no WAV file of whole numbers: {str(error) or 'it ends early'}") from None
        data = data[: len(data) // (width * channels) * width * channels]
        return cls(_as_16_bits(data, width), rate, channels)

    def to_wav(self, target: str | os.PathLike[str] | None = None) -> bytes:
        """Make a WAV file of it, and return its bytes.

        Args:
            target: Where to write it, too; by default nowhere.
        """
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(self.channels)
            file.setsampwidth(WIDTH)
            file.setframerate(self.rate)
            file.writeframes(self.data)
        data = out.getvalue()
        if target is not None:
            Path(target).write_bytes(data)
        return data

    def mono(self) -> PCM:
        """Mix all channels into one."""
        if self.channels == 1:
            return self
        samples = _samples(self.data)
        count = self.channels
        each = (samples[number::count] for number in range(count))
        mixed = array("h", [sum(values) // count for values in zip(*each, strict=True)])
        return PCM(_data(mixed), self.rate)

    def resampled(self, rate: int) -> PCM:
        """Change the rate, with the extra ``audio``.

        Args:
            rate: Samples a second: 16000 for a Live session.

        Raises:
            ImportError: soxr is not installed; the message names the extra.
        """
        if rate == self.rate:
            return self
        from .resampling import Resampler

        resampler = Resampler(self.rate, rate, channels=self.channels)
        return PCM(resampler.feed(self.data) + resampler.finish(), rate, self.channels)

    def chunks(self, milliseconds: float = 100.0) -> Iterator[bytes]:
        """Cut it into pieces of a length, as a session is sent them; the last one is what is left.

        Args:
            milliseconds: How long each is.
        """
        size = int(self.rate * milliseconds / 1000) * self.frame
        if size < self.frame:
            raise ValueError(f"milliseconds is {milliseconds}, which is less than a sample")
        return (self.data[at : at + size] for at in range(0, len(self.data), size))


def _with_plain_format(content: bytes) -> bytes:
    """A WAV file whose format is extensible, and PCM, with the plain tag of PCM: Python 3.11 knows no other."""
    tag = content.find(b"fmt ", 12) + 8
    if content[tag : tag + 2] == b"\xfe\xff" and content[tag + 24 : tag + 26] == b"\x01\x00":
        return content[:tag] + b"\x01\x00" + content[tag + 2 :]
    return content


def _as_16_bits(data: bytes, width: int) -> bytes:
    """The loudest two bytes of each sample; those of 8 bits have no sign."""
    if width == WIDTH:
        return data
    if width == 1:
        return _data(array("h", [(value - 128) << 8 for value in data]))
    out = bytearray(len(data) // width * WIDTH)
    out[0::2] = data[width - 2 :: width]
    out[1::2] = data[width - 1 :: width]
    return bytes(out)


def _samples(data: bytes) -> array[int]:
    samples = array("h", data)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _data(samples: array[int]) -> bytes:
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()
