"""Sound as the API takes and gives it: PCM, to and from WAV, at another rate, from a microphone and to a speaker.

>>> from genai import audio
>>> audio.PCM.from_wav("question.wav").resampled(16_000).to_blob()
>>> audio.PCM.from_blobs(blobs).to_wav("answer.wav")

PCM and WAV need nothing but the standard library. Resampling, microphone and speaker need the extra ``audio``:
``pip install 'gemini-genai[audio]'``.
"""

from __future__ import annotations

from .devices import Microphone, Speaker
from .pcm import PCM, read_mime_type
from .playback import Interruption, Playback
from .resampling import Resampler
from .samples import Buffer as Buffer

__all__ = ["PCM", "Interruption", "Microphone", "Playback", "Resampler", "Speaker", "read_mime_type"]
