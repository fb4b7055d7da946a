# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import RegisterFilesConfigDict


@define(init=False, kw_only=True)
class RegisterFilesConfig(MethodConfig):
    """Settings of `client.files.register_files`.

    Source: https://ai.google.dev/api/files

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    should_return_http_response: bool | None = wire_field("boolean", "sdk")
    """True keeps the body of the HTTP response in `sdk_http_response`."""

    def __init__(self, **fields: Unpack[RegisterFilesConfigDict]) -> None: ...
