# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import CreateFileSearchStoreConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class CreateFileSearchStoreConfig(MethodConfig):
    """Settings of `client.file_search_stores.create`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people, at most 512 characters.
        embedding_model: Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later.
    """

    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    embedding_model: str | None = wire_field("string")
    """Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later."""

    def __init__(self, **fields: Unpack[CreateFileSearchStoreConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.embedding_model) is not None:
            body["embeddingModel"] = convert.model_name(v)
        if self._extra:
            body.update(self._extra)
