# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import GetDocumentConfigDict


@define(init=False, kw_only=True)
class GetDocumentConfig(MethodConfig):
    """Settings of `client.file_search_stores.documents.get`.

    Source: https://ai.google.dev/api/file-search/documents

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    def __init__(self, **fields: Unpack[GetDocumentConfigDict]) -> None: ...
