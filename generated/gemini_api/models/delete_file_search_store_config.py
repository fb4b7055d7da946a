# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import DeleteFileSearchStoreConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class DeleteFileSearchStoreConfig(MethodConfig):
    """Settings of `client.file_search_stores.delete`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        force: True deletes the documents in the store as well; without it a store that has any is refused.
    """

    force: bool | None = wire_field("boolean")
    """True deletes the documents in the store as well; without it a store that has any is refused."""

    def __init__(self, **fields: Unpack[DeleteFileSearchStoreConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.force) is not None:
            query["force"] = v if v.__class__ is bool else self._checked("force", v)
        if self._extra:
            body.update(self._extra)
