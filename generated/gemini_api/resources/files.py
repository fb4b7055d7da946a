"""The resource ``files``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.models.checks import check_config
from genai_runtime.models.decode import decode
from genai_runtime.resource import Resource
from genai_runtime.transport import AsyncPager, Pager, Request

from .. import models as _models
from ..api.files import delete_file, get_file, list_files
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.resource import AsyncResourceCore, ResourceCore
    from genai_runtime.transport import Response

    from ..models import DeleteFileConfigOrDict, DeleteFileResponse, File, GetFileConfigOrDict, ListFilesConfigOrDict


class _FilesCore(Resource):
    """The requests of ``files``, without the sending."""

    def _get_request(self, name: str, config: _models.GetFileConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_file.assemble(
            named(name, "name"),
            query=query,
            options=self._options(config),
        )

    def _list_request(self, config: _models.ListFilesConfig | None, page_token: str | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_files.assemble(
            query=query,
            options=self._options(config),
        )

    def _delete_request(self, name: str, config: _models.DeleteFileConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return delete_file.assemble(
            named(name, "name"),
            query=query,
            options=self._options(config),
        )

    @staticmethod
    def _delete_answer(response: Response) -> DeleteFileResponse:
        answer = decode({} if response.blank else response.json(), _models.DeleteFileResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer


class Files(_FilesCore):
    """Upload files for prompts, look after them, and read them back."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def get(self, name: str, *, config: GetFileConfigOrDict | None = None) -> File:
        """Reads the metadata of one file, its state among them.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``GetFileConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        request = self._get_request(name, check_config(config, _models.GetFileConfig))
        return self._transport.call(request, get_file.parse)

    def list(self, *, config: ListFilesConfigOrDict | None = None) -> Pager[File]:
        """Lists the project's files, a page at a time.

        Args:
            config: A ``ListFilesConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        checked = check_config(config, _models.ListFilesConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_files.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.files,
            next_token=lambda page: page.next_page_token,
            name="files",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def delete(self, name: str, *, config: DeleteFileConfigOrDict | None = None) -> DeleteFileResponse:
        """Deletes a file before it expires.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``DeleteFileConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileConfig))
        return self._transport.call(request, self._delete_answer)


class AsyncFiles(_FilesCore):
    """Upload files for prompts, look after them, and read them back.

    The asyncio twin of ``Files``.
    """

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def get(self, name: str, *, config: GetFileConfigOrDict | None = None) -> File:
        """Reads the metadata of one file, its state among them.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``GetFileConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        request = self._get_request(name, check_config(config, _models.GetFileConfig))
        return await self._transport.call(request, get_file.parse)

    @awaitable
    def list(self, *, config: ListFilesConfigOrDict | None = None) -> AsyncPager[File]:
        """Lists the project's files, a page at a time.

        Args:
            config: A ``ListFilesConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        checked = check_config(config, _models.ListFilesConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_files.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.files,
            next_token=lambda page: page.next_page_token,
            name="files",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def delete(self, name: str, *, config: DeleteFileConfigOrDict | None = None) -> DeleteFileResponse:
        """Deletes a file before it expires.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``DeleteFileConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/files
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileConfig))
        return await self._transport.call(request, self._delete_answer)
