# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import LiveMusicGenerationConfigDict
    from .music_generation_mode import MusicGenerationMode
    from .scale import Scale

later(globals(), "MusicGenerationMode Scale")


@define(init=False, kw_only=True)
class LiveMusicGenerationConfig(ModelBase):
    """How the music sounds.

    Attributes:
        temperature: How freely the music is made, from 0 to 3.
        top_k: Notes are chosen from so many of the likeliest, 1 to 1000.
        seed: Number from which chance is drawn; the same one gives mostly the same result.
        guidance: How closely the prompts are followed, from 0 to 6.
        bpm: Beats a minute, from 60 to 200.
        density: How many notes there are, from 0 to 1.
        brightness: How bright the sound is, from 0 to 1.
        scale: Musical key.
        mute_bass: True leaves out the bass.
        mute_drums: True leaves out the drums.
        only_bass_and_drums: True leaves out all but bass and drums.
        music_generation_mode: What comes first: quality, variety or voices.
    """

    temperature: float | None = wire_field("number")
    """How freely the music is made, from 0 to 3."""
    top_k: int | None = wire_field("integer")
    """Notes are chosen from so many of the likeliest, 1 to 1000."""
    seed: int | None = wire_field("integer")
    """Number from which chance is drawn; the same one gives mostly the same result."""
    guidance: float | None = wire_field("number")
    """How closely the prompts are followed, from 0 to 6."""
    bpm: int | None = wire_field("integer")
    """Beats a minute, from 60 to 200."""
    density: float | None = wire_field("number")
    """How many notes there are, from 0 to 1."""
    brightness: float | None = wire_field("number")
    """How bright the sound is, from 0 to 1."""
    scale: Scale | None = wire_field(("enum", "Scale"))
    """Musical key."""
    mute_bass: bool | None = wire_field("boolean")
    """True leaves out the bass."""
    mute_drums: bool | None = wire_field("boolean")
    """True leaves out the drums."""
    only_bass_and_drums: bool | None = wire_field("boolean")
    """True leaves out all but bass and drums."""
    music_generation_mode: MusicGenerationMode | None = wire_field(("enum", "MusicGenerationMode"))
    """What comes first: quality, variety or voices."""

    def __init__(self, **fields: Unpack[LiveMusicGenerationConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        self.guidance = v if (v := get("guidance")) is None or v.__class__ is float else decode_float(v)
        self.bpm = v if (v := get("bpm")) is None or v.__class__ is int else decode_int(v)
        self.density = v if (v := get("density")) is None or v.__class__ is float else decode_float(v)
        self.brightness = v if (v := get("brightness")) is None or v.__class__ is float else decode_float(v)
        self.scale = None if (v := get("scale")) is None else Scale._by_value.get(v) or Scale.decode(v)
        self.mute_bass = v if (v := get("muteBass")) is None or v.__class__ is bool else decode_bool(v)
        self.mute_drums = v if (v := get("muteDrums")) is None or v.__class__ is bool else decode_bool(v)
        v = get("onlyBassAndDrums")
        self.only_bass_and_drums = v if v is None or v.__class__ is bool else decode_bool(v)
        if (v := get("musicGenerationMode")) is not None:
            v = MusicGenerationMode._by_value.get(v) or MusicGenerationMode.decode(v)
        self.music_generation_mode = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.guidance) is not None:
            out["guidance"] = encode_float(v if v.__class__ is float else self._checked("guidance", v))
        if (v := self.bpm) is not None:
            out["bpm"] = v if v.__class__ is int else self._checked("bpm", v)
        if (v := self.density) is not None:
            out["density"] = encode_float(v if v.__class__ is float else self._checked("density", v))
        if (v := self.brightness) is not None:
            out["brightness"] = encode_float(v if v.__class__ is float else self._checked("brightness", v))
        if (v := self.scale) is not None:
            out["scale"] = (v if v.__class__ is Scale else self._checked("scale", v))._value_
        if (v := self.mute_bass) is not None:
            out["muteBass"] = v if v.__class__ is bool else self._checked("mute_bass", v)
        if (v := self.mute_drums) is not None:
            out["muteDrums"] = v if v.__class__ is bool else self._checked("mute_drums", v)
        if (v := self.only_bass_and_drums) is not None:
            out["onlyBassAndDrums"] = v if v.__class__ is bool else self._checked("only_bass_and_drums", v)
        if (v := self.music_generation_mode) is not None:
            v = v if v.__class__ is MusicGenerationMode else self._checked("music_generation_mode", v)
            out["musicGenerationMode"] = v._value_
        return {**self._extra, **out} if self._extra else out
