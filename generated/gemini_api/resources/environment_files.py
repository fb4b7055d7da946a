"""The resource ``environment_files``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_bool, check_int, check_str
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.environments import get_environment_file, start_environment_file_upload
    from ..with_responses import (
        AsyncEnvironmentFilesWithRawResponse,
        AsyncEnvironmentFilesWithStreamingResponse,
        EnvironmentFilesWithRawResponse,
        EnvironmentFilesWithStreamingResponse,
    )
else:
    get_environment_file = LazyModule("..api.environments.get_environment_file", globals())
    start_environment_file_upload = LazyModule("..api.environments.start_environment_file_upload", globals())


class _EnvironmentFilesCore(Resource):
    """The requests of ``environment_files``, without the sending."""

    def _list_request(
        self,
        name: str,
        page_size: int | None,
        page_token: str | None,
        recursive: bool | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        if recursive is not None:
            query["recursive"] = recursive if recursive.__class__ is bool else check_bool(recursive, "recursive")
        return get_environment_file.assemble(
            named(name, "name"),
            query=query,
            options=None,
        )

    def _upload_request(
        self,
        name: str,
        extract: bool | None,
        overwrite: bool | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if extract is not None:
            query["extract"] = extract if extract.__class__ is bool else check_bool(extract, "extract")
        if overwrite is not None:
            query["overwrite"] = overwrite if overwrite.__class__ is bool else check_bool(overwrite, "overwrite")
        return start_environment_file_upload.assemble(
            named(name, "name"),
            query=query,
            options=None,
        )


class EnvironmentFiles(_EnvironmentFilesCore):
    """Files of environments."""

    if TYPE_CHECKING:
        with_raw_response: EnvironmentFilesWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: EnvironmentFilesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport


class AsyncEnvironmentFiles(_EnvironmentFilesCore):
    """Files of environments.

    The asyncio twin of ``EnvironmentFiles``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncEnvironmentFilesWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncEnvironmentFilesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport
