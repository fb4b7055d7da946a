"""Functions: their declarations made from Python functions, and the media of their results."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from genai_runtime.models.checks import check_str, wrong

if TYPE_CHECKING:
    from gemini_api.models import Behavior, FunctionResponseBlob
    from genai_runtime.models.base import Model as _Base
else:
    _Base = object


class FunctionDeclarationMixin(_Base):
    """Constructors of ``FunctionDeclaration``."""

    __slots__ = ()

    if TYPE_CHECKING:
        behavior: Behavior | None

    @classmethod
    def from_callable(
        cls, *, client: Any, callable: Callable[..., Any], behavior: Behavior | str | None = None
    ) -> Self:
        """What a model is told of a Python function: its signature and its docstring, as ``tools=[function]`` does.

        Args:
            client: The client that will send it, a ``genai.Client`` or its ``aio``.
            callable: The function.
            behavior: Whether the conversation waits for the function, for live sessions.

        Raises:
            ArgumentError: a parameter cannot be declared; the message says which.
        """
        # How a function is read stands above this package; the client brings it along.
        read = getattr(getattr(client, "models", None), "_declaration", None)
        if read is None:
            raise wrong("FunctionDeclaration.from_callable(client)", "a genai.Client", client)
        found = cls.from_dict(read(callable))
        return found if behavior is None else found.model_copy(update={"behavior": behavior})


class FunctionResponsePartMixin(_Base):
    """Constructors of ``FunctionResponsePart``."""

    __slots__ = ()

    if TYPE_CHECKING:
        inline_data: FunctionResponseBlob | None

    @classmethod
    def from_bytes(cls, *, data: bytes | str, mime_type: str) -> Self:
        """Media that belong to a function's result.

        Args:
            data: the bytes, or their base64.
            mime_type: the IANA type of the data, such as ``image/png``.
        """
        kind = check_str(mime_type, "FunctionResponsePart.from_bytes(mime_type)")
        return cls(inline_data=cls._sibling("FunctionResponseBlob")(data=data, mime_type=kind))
