"""Ways to make a part, each named for what it is made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from genai_runtime import callables
from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_str

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import (
        Blob,
        CodeExecutionResult,
        ExecutableCode,
        FileData,
        FunctionCall,
        FunctionResponse,
    )
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")


class PartMixin(_Base):
    """Constructors of ``Part`` for each kind of content."""

    __slots__ = ()

    if TYPE_CHECKING:
        text: str | None
        inline_data: Blob | None
        file_data: FileData | None
        function_call: FunctionCall | None
        function_response: FunctionResponse | None
        executable_code: ExecutableCode | None
        code_execution_result: CodeExecutionResult | None

    @classmethod
    def _from_value(cls, value: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        """Convert a positional value (a text, a Part, a File, an image, a dict) to keyword arguments."""
        if any(each is not None for each in given.values()):
            raise invalid("Part", "Positional and keyword arguments can not be combined; give one or the other")
        if isinstance(value, str):
            return {"text": value}
        if isinstance(value, PartMixin):
            return {row[0]: getattr(value, row[0]) for row in value._FIELDS}
        # What else a part is made from is known above this package.
        if callables.load_parts is None:
            raise callables.not_loaded("making a part of this")
        made = cls._sibling("Part").from_dict(callables.load_parts()(value, where="Part")[0])
        return {row[0]: getattr(made, row[0]) for row in made._FIELDS}

    @classmethod
    def from_text(cls, text: str) -> Self:
        """A part of plain text."""
        return cls(text=check_str(text, "Part.from_text(text)"))

    @classmethod
    def from_bytes(
        cls,
        data: bytes | str,
        mime_type: str,
        media_resolution: types.PartMediaResolutionOrDict | types.PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """A part that carries its data with it: an image, a PDF, a sound.

        Args:
            data: the bytes, or their base64. A whole request may hold 20 MB; upload what is larger.
            mime_type: the IANA type of the data, such as ``application/pdf``.
            media_resolution: how finely the model looks at it.
        """
        blob = cls._sibling("Blob")(data=data, mime_type=check_str(mime_type, "Part.from_bytes(mime_type)"))
        return cls(inline_data=blob, media_resolution=_resolution(media_resolution))

    @classmethod
    def from_uri(
        cls,
        file_uri: str,
        mime_type: str | None = None,
        media_resolution: types.PartMediaResolutionOrDict | types.PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """A part that refers to a file by its URI: an uploaded file, a ``gs://`` object, a video on the web.

        The MIME type is guessed from the end of the URI when it is not given.

        Raises:
            ArgumentError: the MIME type is not given and the URI does not tell it.
        """
        if mime_type is None:
            from genai_runtime.models.mime import guess

            mime_type = guess(check_str(file_uri, "Part.from_uri(file_uri)"))
            if mime_type is None:
                raise invalid("Part.from_uri(mime_type)", f"cannot be told from {file_uri!r}; pass it")
        file = cls._sibling("FileData")(file_uri=file_uri, mime_type=mime_type)
        return cls(file_data=file, media_resolution=_resolution(media_resolution))

    @classmethod
    def from_function_call(cls, name: str, args: Mapping[str, Any]) -> Self:
        """The model's call of a function, as a part of a conversation's history."""
        return cls(function_call=cls._sibling("FunctionCall")(name=name, args=args))

    @classmethod
    def from_function_response(
        cls,
        name: str,
        response: Mapping[str, Any],
        parts: Sequence[types.FunctionResponsePartOrDict] | None = None,
    ) -> Self:
        """What a function returned, for the model to read.

        Args:
            name: the name of the function that was called.
            response: its result as JSON; by convention under ``"output"`` or ``"error"``.
            parts: media that belong to the result.
        """
        return cls(function_response=cls._sibling("FunctionResponse")(name=name, response=response, parts=parts))

    @classmethod
    def from_executable_code(cls, code: str, language: types.Language | str) -> Self:
        """Code that the model wrote in order to run it."""
        return cls(executable_code=cls._sibling("ExecutableCode")(code=code, language=language))

    @classmethod
    def from_code_execution_result(cls, outcome: types.Outcome | str, output: str) -> Self:
        """What running the model's code gave."""
        return cls(code_execution_result=cls._sibling("CodeExecutionResult")(outcome=outcome, output=output))

    def as_image(self) -> types.Image | None:
        """The inline data as an ``Image`` to show or save; None when it is not an image."""
        return None if self.inline_data is None else self.inline_data.as_image()


def _resolution(value: Any) -> Any:
    """Return the resolution for a level."""
    return {"level": value} if isinstance(value, str) else value
