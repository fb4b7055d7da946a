# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageConfigDict
    from .image_config_image_output_options import ImageConfigImageOutputOptions
    from .prominent_people import ProminentPeople

later(globals(), "ImageConfigImageOutputOptions ProminentPeople")


@define(init=False, kw_only=True)
class ImageConfig(ModelBase):
    """Format of images that the model makes.

    Attributes:
        aspect_ratio: Width to height: `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9` or `21:9`, for
            some models also `1:4`, `4:1`, `1:8` and `8:1`. Taken from the images in the prompt, or square, when left
            out.
        image_size: Size class: `512`, `1K`, `2K` or `4K`. Default: `1K`.
        image_output_options: File format of the images. Vertex AI only.
        person_generation: Which people images may show: ALLOW_ALL, ALLOW_ADULT or ALLOW_NONE. Vertex AI only.
        prominent_people: Whether images may show prominent people. Vertex AI only.
        output_mime_type: IANA media type of the images; another name of `image_output_options.mime_type`. Vertex AI
            only.
        output_compression_quality: How well JPEG images are kept, 0 to 100; another name of
            `image_output_options.compression_quality`. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    aspect_ratio: str | None = wire_field("string")
    """Width to height: `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9` or `21:9`, for some models also
    `1:4`, `4:1`, `1:8` and `8:1`. Taken from the images in the prompt, or square, when left out.
    """
    image_size: str | None = wire_field("string")
    """Size class: `512`, `1K`, `2K` or `4K`. Default: `1K`."""
    image_output_options: ImageConfigImageOutputOptions | None = wire_field("ImageConfigImageOutputOptions", "vertex")
    """File format of the images. Vertex AI only."""
    person_generation: str | None = wire_field("string", "vertex")
    """Which people images may show: ALLOW_ALL, ALLOW_ADULT or ALLOW_NONE. Vertex AI only."""
    prominent_people: ProminentPeople | None = wire_field(("enum", "ProminentPeople"), "vertex")
    """Whether images may show prominent people. Vertex AI only."""
    output_mime_type: str | None = wire_field("string", "vertex")
    """IANA media type of the images; another name of `image_output_options.mime_type`. Vertex AI only."""
    output_compression_quality: int | None = wire_field("integer", "vertex")
    """How well JPEG images are kept, 0 to 100; another name of `image_output_options.compression_quality`. Vertex AI only.
    """

    def __init__(self, **fields: Unpack[ImageConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.aspect_ratio = v if (v := get("aspectRatio")) is None or v.__class__ is str else decode_str(v)
        self.image_size = v if (v := get("imageSize")) is None or v.__class__ is str else decode_str(v)
        v = get("imageOutputOptions")
        self.image_output_options = None if v is None else ImageConfigImageOutputOptions.from_dict(v)
        self.person_generation = v if (v := get("personGeneration")) is None or v.__class__ is str else decode_str(v)
        v = get("prominentPeople")
        self.prominent_people = None if v is None else ProminentPeople._by_value.get(v) or ProminentPeople.decode(v)
        self.output_mime_type = v if (v := get("outputMimeType")) is None or v.__class__ is str else decode_str(v)
        v = get("outputCompressionQuality")
        self.output_compression_quality = v if v is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.image_size) is not None:
            out["imageSize"] = v if v.__class__ is str else self._checked("image_size", v)
        if (v := self.image_output_options) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ImageConfig.image_output_options")
            v = v if v.__class__ is ImageConfigImageOutputOptions else self._checked("image_output_options", v)
            out["imageOutputOptions"] = v.to_dict(backend)
        if (v := self.person_generation) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ImageConfig.person_generation")
            out["personGeneration"] = v if v.__class__ is str else self._checked("person_generation", v)
        if (v := self.prominent_people) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ImageConfig.prominent_people")
            v = v if v.__class__ is ProminentPeople else self._checked("prominent_people", v)
            out["prominentPeople"] = v._value_
        if (v := self.output_mime_type) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ImageConfig.output_mime_type")
            out["outputMimeType"] = v if v.__class__ is str else self._checked("output_mime_type", v)
        if (v := self.output_compression_quality) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ImageConfig.output_compression_quality")
            v = v if v.__class__ is int else self._checked("output_compression_quality", v)
            out["outputCompressionQuality"] = v
        return {**self._extra, **out} if self._extra else out

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.image_size) is not None:
            out["imageSize"] = v if v.__class__ is str else self._checked("image_size", v)
        if (v := self.image_output_options) is not None:
            v = v if v.__class__ is ImageConfigImageOutputOptions else self._checked("image_output_options", v)
            out["imageOutputOptions"] = v.to_dict(backend)
        if (v := self.person_generation) is not None:
            out["personGeneration"] = v if v.__class__ is str else self._checked("person_generation", v)
        if (v := self.prominent_people) is not None:
            v = v if v.__class__ is ProminentPeople else self._checked("prominent_people", v)
            out["prominentPeople"] = v._value_
        inner1: dict[str, Any] = {}
        if (v := self.output_mime_type) is not None:
            inner1["mimeType"] = v if v.__class__ is str else self._checked("output_mime_type", v)
        if (v := self.output_compression_quality) is not None:
            inner1["compressionQuality"] = v if v.__class__ is int else self._checked("output_compression_quality", v)
        if inner1:
            put(out, ("imageOutputOptions",), inner1)
        return {**self._extra, **out} if self._extra else out
