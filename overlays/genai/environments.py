"""``client.environments``: places where agents and code work, and the files in them.

Its types have google-genai's names here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.api.environments import get_environment_file
from gemini_api.resources import environment_files as _files
from gemini_api.resources import environments as _rendered
from genai_runtime.call_settings import CallTimeout
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models import mime
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation
from genai_runtime.transport.resource_names import DirectoryName, GatewayName
from genai_runtime.upload_start import upload_headers
from genai_runtime.uploads import Upload as UploadCall

if TYPE_CHECKING:
    from gemini_api.models import HttpOptionsOrDict, UploadSource
    from gemini_api.type_modules import environments as named
    from gemini_api.type_modules.environments import *  # noqa: F403
    from gemini_api.type_modules.environments import GetEnvironmentFilesResponse
    from genai_runtime.transport import Request, Response

    from .transfers.upload import Uploading
else:
    from genai_runtime.lazy_module import LazyModule, names_of

    named = LazyModule("gemini_api.type_modules.environments", globals(), "named")

    __getattr__ = names_of("gemini_api.type_modules.environments", globals())

_DOWNLOAD = Operation("downloadEnvironmentFile", "GET", "repeatable", "bytes")


class _FilesCore(_files._EnvironmentFilesCore):
    """What sync and asyncio share."""

    def _download_request(
        self, path: str, environment: str | None, environment_id: str | None, http_options: HttpOptionsOrDict | None
    ) -> Request:
        request = get_environment_file.assemble(
            _file_name(_chosen(environment, environment_id), path),
            query={"alt": "media"},
            options=None if http_options is None else self._convert.options(http_options),
        )
        request.operation = _DOWNLOAD
        return request

    def _uploading(
        self,
        path: str,
        file: UploadSource,
        environment: str | None,
        environment_id: str | None,
        mime_type: str | None,
        overwrite: bool | None,
        extract: bool | None,
        http_options: HttpOptionsOrDict | None,
    ) -> Uploading:
        from .transfers.settings import transport_settings
        from .transfers.upload import Uploading

        name = _file_name(_chosen(environment, environment_id), path)
        options = None if http_options is None else self._convert.options(http_options)

        def start(size: int | None, kind: str, file_name: str | None) -> Request:
            request = self._upload_request(name, extract, overwrite)
            request.upload, request.options = True, options
            request.headers = upload_headers(size, kind, None, None)
            return request

        if mime_type is None:
            mime_type = mime.guess(os.fspath(file)) if isinstance(file, str | os.PathLike) else None
        config = _models.UploadFileConfig(mime_type=mime_type or "application/octet-stream")
        upload = UploadCall(file, config, options, start, None, None, None)
        return Uploading(upload, transport_settings(self))


# region sync, rendered from the region asyncio: change that and run "make generate"


class EnvironmentFiles(_FilesCore, _files.EnvironmentFiles):
    """Files of environments: list them, put some in, read them back."""

    def list(
        self,
        environment: str,
        path: str,
        *,
        api_version: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        recursive: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> named.GetEnvironmentFilesResponse:
        """List what is at a path of an environment, a page at a time.

        Args:
            environment: Id of the environment.
            path: Path of a file or a directory, from the root of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            page_size: Most entries of a page.
            page_token: Where the page begins: ``next_page_token`` of the one before.
            recursive: True lists what is in directories below too.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            A page of entries; ``next_page_token`` leads to the next.

        Raises:
            ArgumentError: an argument is wrong; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.environments.files.list(environment.id, "/")
            >>> print(page.files)
        """
        call = self._with_settings(
            self._list_request(_file_name(environment, path), page_size, page_token, recursive),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, get_environment_file.parse)

    def download(
        self,
        *,
        path: str,
        environment: str | None = None,
        environment_id: str | None = None,
        http_options: types.HttpOptionsOrDict | None = None,
    ) -> bytes:
        """Read a file of an environment.

        Args:
            path: Its path, from the root of the environment.
            environment: Id of the environment. Also called ``environment_id``.
            http_options: An ``HttpOptions``, or a dict of its fields, for this call.

        Returns:
            The bytes of the file.

        Raises:
            DownloadInterrupted: the connection broke too often.

        Examples:
            >>> content = client.environments.files.download(
            ...     environment=environment.id, path="/data/sales.csv"
            ... )
        """
        request = self._download_request(path, environment, environment_id, http_options)
        download = self._transport.download(request)
        return download.read_all()

    def upload(
        self,
        *,
        path: str,
        file: types.UploadSource,
        environment: str | None = None,
        environment_id: str | None = None,
        mime_type: str | None = None,
        overwrite: bool | None = None,
        extract: bool | None = None,
        http_options: types.HttpOptionsOrDict | None = None,
    ) -> named.GetEnvironmentFilesResponse:
        """Put a file into an environment.

        Args:
            path: Where it goes, from the root of the environment.
            file: A path, bytes, or a file object open for reading bytes.
            environment: Id of the environment. Also called ``environment_id``.
            mime_type: IANA type of the file; guessed from its name when left out.
            overwrite: True puts it in the place of a file of the same path.
            extract: True unpacks an archive at the path.
            http_options: An ``HttpOptions``, or a dict of its fields, for this call.

        Returns:
            The entries of what was put there.

        Raises:
            UploadInterrupted: the connection broke too often.

        Examples:
            >>> client.environments.files.upload(
            ...     environment=environment.id, path="/data/sales.csv", file=b"may,3"
            ... )
        """
        uploading = self._uploading(
            path, file, environment, environment_id, mime_type, overwrite, extract, http_options
        )
        return _uploaded(uploading.run(self._transport))


class Environments(_rendered.Environments):
    """Places with files where agents and code work."""

    @property
    def files(self) -> EnvironmentFiles:
        """Files of environments."""
        return EnvironmentFiles(self._core)


# endregion


# region asyncio
class AsyncEnvironmentFiles(_FilesCore, _files.AsyncEnvironmentFiles):
    """Files of environments: list them, put some in, read them back."""

    async def list(
        self,
        environment: str,
        path: str,
        *,
        api_version: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        recursive: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> named.GetEnvironmentFilesResponse:
        """List what is at a path of an environment, a page at a time.

        Args:
            environment: Id of the environment.
            path: Path of a file or a directory, from the root of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            page_size: Most entries of a page.
            page_token: Where the page begins: ``next_page_token`` of the one before.
            recursive: True lists what is in directories below too.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            A page of entries; ``next_page_token`` leads to the next.

        Raises:
            ArgumentError: an argument is wrong; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.environments.files.list(environment.id, "/")
            >>> print(page.files)
        """
        call = self._with_settings(
            self._list_request(_file_name(environment, path), page_size, page_token, recursive),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, get_environment_file.parse)

    async def download(
        self,
        *,
        path: str,
        environment: str | None = None,
        environment_id: str | None = None,
        http_options: types.HttpOptionsOrDict | None = None,
    ) -> bytes:
        """Read a file of an environment.

        Args:
            path: Its path, from the root of the environment.
            environment: Id of the environment. Also called ``environment_id``.
            http_options: An ``HttpOptions``, or a dict of its fields, for this call.

        Returns:
            The bytes of the file.

        Raises:
            DownloadInterrupted: the connection broke too often.

        Examples:
            >>> content = await client.aio.environments.files.download(
            ...     environment=environment.id, path="/data/sales.csv"
            ... )
        """
        request = self._download_request(path, environment, environment_id, http_options)
        download = await self._transport.download(request)
        return await download.read_all()

    async def upload(
        self,
        *,
        path: str,
        file: types.UploadSource,
        environment: str | None = None,
        environment_id: str | None = None,
        mime_type: str | None = None,
        overwrite: bool | None = None,
        extract: bool | None = None,
        http_options: types.HttpOptionsOrDict | None = None,
    ) -> named.GetEnvironmentFilesResponse:
        """Put a file into an environment.

        Args:
            path: Where it goes, from the root of the environment.
            file: A path, bytes, or a file object open for reading bytes.
            environment: Id of the environment. Also called ``environment_id``.
            mime_type: IANA type of the file; guessed from its name when left out.
            overwrite: True puts it in the place of a file of the same path.
            extract: True unpacks an archive at the path.
            http_options: An ``HttpOptions``, or a dict of its fields, for this call.

        Returns:
            The entries of what was put there.

        Raises:
            UploadInterrupted: the connection broke too often.

        Examples:
            >>> await client.aio.environments.files.upload(
            ...     environment=environment.id, path="/data/sales.csv", file=b"may,3"
            ... )
        """
        uploading = self._uploading(
            path, file, environment, environment_id, mime_type, overwrite, extract, http_options
        )
        return _uploaded(await uploading.arun(self._transport))


class AsyncEnvironments(_rendered.AsyncEnvironments):
    """Places with files where agents and code work.

    With asyncio: the twin of ``Environments``.
    """

    @property
    def files(self) -> AsyncEnvironmentFiles:
        """Files of environments."""
        return AsyncEnvironmentFiles(self._core)


# endregion


def _chosen(environment: str | None, environment_id: str | None) -> str:
    if environment is not None and environment_id is not None:
        raise invalid("environment", "and 'environment_id' mean the same; give one of them")
    found = environment if environment is not None else environment_id
    if found is None:
        raise invalid("environment", "is missing: which environment is the file in?")
    return found


def _file_name(environment: str, path: str) -> str:
    """The resource name of a file, whose path has as many segments as it wants."""
    for where, value in (("environment", environment), ("path", path)):
        if not isinstance(value, str):
            raise wrong(where, "a str", value)
    place, below = f"environments/{environment.removeprefix('environments/')}/files/", path.strip("/")
    return GatewayName(place + below) if below else DirectoryName(place)


def _uploaded(response: Response) -> GetEnvironmentFilesResponse:
    """What an upload ended with; a single file comes by itself, or as ``file``."""
    found = {} if response.blank else response.json()
    if isinstance(found, dict) and "files" not in found:
        one = found.get("file") if isinstance(found.get("file"), dict) else found
        found = {"files": [one]} if one else {}
    return decode(found, _models.GetEnvironmentFilesResponse)
