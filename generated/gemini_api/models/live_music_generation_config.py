"""The model ``LiveMusicGenerationConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_float, check_int
from genai_runtime.models.codecs import decode_bool, decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from typing import Self


def _scale(value: Scale | str | None) -> Scale | None:
    return None if value is None else check_enum(value, "LiveMusicGenerationConfig.scale", Scale)


def _music_generation_mode(value: MusicGenerationMode | str | None) -> MusicGenerationMode | None:
    return (
        None
        if value is None
        else check_enum(value, "LiveMusicGenerationConfig.music_generation_mode", MusicGenerationMode)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicGenerationConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("temperature", "temperature", ("number",), "", ()),
        ("top_k", "topK", ("integer",), "", ()),
        ("seed", "seed", ("integer",), "", ()),
        ("guidance", "guidance", ("number",), "", ()),
        ("bpm", "bpm", ("integer",), "", ()),
        ("density", "density", ("number",), "", ()),
        ("brightness", "brightness", ("number",), "", ()),
        ("scale", "scale", ("enum", "Scale"), "", ()),
        ("mute_bass", "muteBass", ("boolean",), "", ()),
        ("mute_drums", "muteDrums", ("boolean",), "", ()),
        ("only_bass_and_drums", "onlyBassAndDrums", ("boolean",), "", ()),
        ("music_generation_mode", "musicGenerationMode", ("enum", "MusicGenerationMode"), "", ()),
    )

    temperature: float | None = None
    top_k: int | None = None
    seed: int | None = None
    guidance: float | None = None
    bpm: int | None = None
    density: float | None = None
    brightness: float | None = None
    scale: Scale | None = _field(default=None, converter=_scale)
    mute_bass: bool | None = None
    mute_drums: bool | None = None
    only_bass_and_drums: bool | None = None
    music_generation_mode: MusicGenerationMode | None = _field(default=None, converter=_music_generation_mode)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            temperature=None,
            top_k=None,
            seed=None,
            guidance=None,
            bpm=None,
            density=None,
            brightness=None,
            scale=None,
            mute_bass=None,
            mute_drums=None,
            only_bass_and_drums=None,
            music_generation_mode=None,
            **_others,
        ):
            self._extra = None
            self.temperature = (
                None if temperature is None else check_float(temperature, "LiveMusicGenerationConfig.temperature")
            )
            self.top_k = (
                top_k
                if top_k is None or top_k.__class__ is int
                else check_int(top_k, "LiveMusicGenerationConfig.top_k")
            )
            self.seed = (
                seed if seed is None or seed.__class__ is int else check_int(seed, "LiveMusicGenerationConfig.seed")
            )
            self.guidance = None if guidance is None else check_float(guidance, "LiveMusicGenerationConfig.guidance")
            self.bpm = bpm if bpm is None or bpm.__class__ is int else check_int(bpm, "LiveMusicGenerationConfig.bpm")
            self.density = None if density is None else check_float(density, "LiveMusicGenerationConfig.density")
            self.brightness = (
                None if brightness is None else check_float(brightness, "LiveMusicGenerationConfig.brightness")
            )
            self.scale = scale if scale is None or scale.__class__ is Scale else _scale(scale)
            self.mute_bass = (
                mute_bass
                if mute_bass is None or mute_bass.__class__ is bool
                else check_bool(mute_bass, "LiveMusicGenerationConfig.mute_bass")
            )
            self.mute_drums = (
                mute_drums
                if mute_drums is None or mute_drums.__class__ is bool
                else check_bool(mute_drums, "LiveMusicGenerationConfig.mute_drums")
            )
            self.only_bass_and_drums = (
                only_bass_and_drums
                if only_bass_and_drums is None or only_bass_and_drums.__class__ is bool
                else check_bool(only_bass_and_drums, "LiveMusicGenerationConfig.only_bass_and_drums")
            )
            self.music_generation_mode = (
                music_generation_mode
                if music_generation_mode is None or music_generation_mode.__class__ is MusicGenerationMode
                else _music_generation_mode(music_generation_mode)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("temperature")
        out.temperature = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("topK")
        out.top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("seed")
        out.seed = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("guidance")
        out.guidance = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("bpm")
        out.bpm = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("density")
        out.density = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("brightness")
        out.brightness = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("scale")
        out.scale = None if v is None else Scale._value2member_map_.get(v) or Scale.decode(v)
        v = get("muteBass")
        out.mute_bass = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("muteDrums")
        out.mute_drums = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("onlyBassAndDrums")
        out.only_bass_and_drums = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("musicGenerationMode")
        out.music_generation_mode = (
            None if v is None else MusicGenerationMode._value2member_map_.get(v) or MusicGenerationMode.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(
                v if v.__class__ is float else check_float(v, "LiveMusicGenerationConfig.temperature")
            )
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "LiveMusicGenerationConfig.top_k")
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else check_int(v, "LiveMusicGenerationConfig.seed")
        if (v := self.guidance) is not None:
            out["guidance"] = encode_float(
                v if v.__class__ is float else check_float(v, "LiveMusicGenerationConfig.guidance")
            )
        if (v := self.bpm) is not None:
            out["bpm"] = v if v.__class__ is int else check_int(v, "LiveMusicGenerationConfig.bpm")
        if (v := self.density) is not None:
            out["density"] = encode_float(
                v if v.__class__ is float else check_float(v, "LiveMusicGenerationConfig.density")
            )
        if (v := self.brightness) is not None:
            out["brightness"] = encode_float(
                v if v.__class__ is float else check_float(v, "LiveMusicGenerationConfig.brightness")
            )
        if (v := self.scale) is not None:
            out["scale"] = (
                v if v.__class__ is Scale else check_enum(v, "LiveMusicGenerationConfig.scale", Scale)
            )._value_
        if (v := self.mute_bass) is not None:
            out["muteBass"] = v if v.__class__ is bool else check_bool(v, "LiveMusicGenerationConfig.mute_bass")
        if (v := self.mute_drums) is not None:
            out["muteDrums"] = v if v.__class__ is bool else check_bool(v, "LiveMusicGenerationConfig.mute_drums")
        if (v := self.only_bass_and_drums) is not None:
            out["onlyBassAndDrums"] = (
                v if v.__class__ is bool else check_bool(v, "LiveMusicGenerationConfig.only_bass_and_drums")
            )
        if (v := self.music_generation_mode) is not None:
            out["musicGenerationMode"] = (
                v
                if v.__class__ is MusicGenerationMode
                else check_enum(v, "LiveMusicGenerationConfig.music_generation_mode", MusicGenerationMode)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "temperature",
        "topK",
        "seed",
        "guidance",
        "bpm",
        "density",
        "brightness",
        "scale",
        "muteBass",
        "muteDrums",
        "onlyBassAndDrums",
        "musicGenerationMode",
    )
)

from .music_generation_mode import MusicGenerationMode
from .scale import Scale
