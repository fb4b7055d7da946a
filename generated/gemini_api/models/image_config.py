"""The model ``ImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageConfigImageOutputOptionsOrDict


def _image_output_options(value: ImageConfigImageOutputOptionsOrDict | None) -> ImageConfigImageOutputOptions | None:
    return (
        None if value is None else check_model(value, "ImageConfig.image_output_options", ImageConfigImageOutputOptions)
    )


def _prominent_people(value: ProminentPeople | str | None) -> ProminentPeople | None:
    return None if value is None else check_enum(value, "ImageConfig.prominent_people", ProminentPeople)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImageConfig(_Base):
    """Format of images that the model makes.

    Attributes:
        aspect_ratio: Width to height: `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9` or `21:9`, for
            some models also `1:4`, `4:1`, `1:8` and `8:1`. Taken from the images in the prompt, or square, when left
            out.
        image_size: Size class: `512`, `1K`, `2K` or `4K`. Default: `1K`.
        image_output_options: File format of the images. Vertex AI only.
        person_generation: Which people images may show: ALLOW_ALL, ALLOW_ADULT or ALLOW_NONE. Vertex AI only.
        prominent_people: Whether images may show prominent people. Vertex AI only.
        output_mime_type: IANA media type of the images; google-genai's name of `imageOutputOptions.mimeType`. Vertex AI
            only.
        output_compression_quality: How well JPEG images are kept, 0 to 100; google-genai's name of
            `imageOutputOptions.compressionQuality`. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aspect_ratio", "aspectRatio", ("string",), "", ()),
        ("image_size", "imageSize", ("string",), "", ()),
        ("image_output_options", "imageOutputOptions", ("model", "ImageConfigImageOutputOptions"), "vertex", ()),
        ("person_generation", "personGeneration", ("string",), "vertex", ()),
        ("prominent_people", "prominentPeople", ("enum", "ProminentPeople"), "vertex", ()),
        ("output_mime_type", "outputMimeType", ("string",), "vertex", ()),
        ("output_compression_quality", "outputCompressionQuality", ("integer",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    aspect_ratio: str | None = None
    image_size: str | None = None
    image_output_options: ImageConfigImageOutputOptions | None = _field(default=None, converter=_image_output_options)
    person_generation: str | None = None
    prominent_people: ProminentPeople | None = _field(default=None, converter=_prominent_people)
    output_mime_type: str | None = None
    output_compression_quality: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            aspect_ratio=None,
            image_size=None,
            image_output_options=None,
            person_generation=None,
            prominent_people=None,
            output_mime_type=None,
            output_compression_quality=None,
            **_others,
        ):
            self._extra = None
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is str
                else check_str(aspect_ratio, "ImageConfig.aspect_ratio")
            )
            self.image_size = (
                image_size
                if image_size is None or image_size.__class__ is str
                else check_str(image_size, "ImageConfig.image_size")
            )
            self.image_output_options = (
                image_output_options
                if image_output_options is None or image_output_options.__class__ is ImageConfigImageOutputOptions
                else _image_output_options(image_output_options)
            )
            self.person_generation = (
                person_generation
                if person_generation is None or person_generation.__class__ is str
                else check_str(person_generation, "ImageConfig.person_generation")
            )
            self.prominent_people = (
                prominent_people
                if prominent_people is None or prominent_people.__class__ is ProminentPeople
                else _prominent_people(prominent_people)
            )
            self.output_mime_type = (
                output_mime_type
                if output_mime_type is None or output_mime_type.__class__ is str
                else check_str(output_mime_type, "ImageConfig.output_mime_type")
            )
            self.output_compression_quality = (
                output_compression_quality
                if output_compression_quality is None or output_compression_quality.__class__ is int
                else check_int(output_compression_quality, "ImageConfig.output_compression_quality")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aspectRatio")
        out.aspect_ratio = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageSize")
        out.image_size = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageOutputOptions")
        out.image_output_options = None if v is None else ImageConfigImageOutputOptions.from_dict(v)
        v = get("personGeneration")
        out.person_generation = v if v is None or v.__class__ is str else decode_str(v)
        v = get("prominentPeople")
        out.prominent_people = (
            None if v is None else ProminentPeople._value2member_map_.get(v) or ProminentPeople.decode(v)
        )
        v = get("outputMimeType")
        out.output_mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("outputCompressionQuality")
        out.output_compression_quality = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.aspect_ratio"))
        if (v := self.image_size) is not None:
            out["imageSize"] = v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.image_size"))
        if (v := self.image_output_options) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.image_output_options", backend, ("vertex",))
            out["imageOutputOptions"] = (
                v
                if v.__class__ is ImageConfigImageOutputOptions
                else check_model(v, "ImageConfig.image_output_options", ImageConfigImageOutputOptions)
            ).to_dict(backend)
        if (v := self.person_generation) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.person_generation", backend, ("vertex",))
            out["personGeneration"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.person_generation"))
            )
        if (v := self.prominent_people) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.prominent_people", backend, ("vertex",))
            out["prominentPeople"] = (
                v if v.__class__ is ProminentPeople else check_enum(v, "ImageConfig.prominent_people", ProminentPeople)
            )._value_
        if (v := self.output_mime_type) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.output_mime_type", backend, ("vertex",))
            out["outputMimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.output_mime_type"))
            )
        if (v := self.output_compression_quality) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.output_compression_quality", backend, ("vertex",))
            out["outputCompressionQuality"] = (
                v if v.__class__ is int else check_int(v, "ImageConfig.output_compression_quality")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aspectRatio",
        "imageSize",
        "imageOutputOptions",
        "personGeneration",
        "prominentPeople",
        "outputMimeType",
        "outputCompressionQuality",
    )
)

from .image_config_image_output_options import ImageConfigImageOutputOptions
from .prominent_people import ProminentPeople
