"""The resource ``files``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import chosen, named
from genai_runtime.coroutines import awaitable
from genai_runtime.errors import ResponseDecodeError
from genai_runtime.errors.arguments import wrong
from genai_runtime.http_options import within
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config
from genai_runtime.models.decode import decode
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request
from genai_runtime.uploads import Session
from genai_runtime.uploads import Upload as _Upload
from genai_runtime.waiting import Backoff, async_wait, wait_for
from genai_runtime.waiting import Check as _Check
from genai_runtime.waiting import Waiter as _Waiter

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager, Response
    from genai_runtime.waiting import Ask, Pause

    from ..api.files import create_file, delete_file, get_file, list_files
    from ..models import DeleteFileResponse, File
    from ..with_responses import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
else:
    create_file = LazyModule("..api.files.create_file", globals())
    delete_file = LazyModule("..api.files.delete_file", globals())
    get_file = LazyModule("..api.files.get_file", globals())
    list_files = LazyModule("..api.files.list_files", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _FilesCore(Resource):
    """The requests of ``files``, without the sending."""

    _ONE_REQUEST = frozenset(("get", "delete"))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "upload": (
            "files.upload",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "get": (
            "files.get",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "wait": (
            "files.wait",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "list": (
            "files.list",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "delete": (
            "files.delete",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "download": (
            "files.download",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
        "register_files": (
            "files.register_files",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": 'Keep files in Cloud Storage, and give their URIs: Part.from_uri(file_uri="gs://...", mime_type="...")'
            },
        ),
    }

    def _upload_begin(
        self,
        file: Any,
        config: _models.UploadFileConfig | None,
        chunk_size: int | None,
        on_progress: Callable[[int, int | None], object] | None,
        progress: bool | None,
        session: Session | None,
    ) -> Any:
        self._refuse_backend("upload")
        options = self._options(config)

        def start(size: int | None, mime_type: str, file_name: str | None) -> Request:
            body: dict[str, Any] = {"file": {}}
            if config is not None:
                config._to_request(body, {}, self._convert)
            return create_file.build_upload(
                body=_models.CreateFileRequest.from_dict(body),
                size=size,
                mime_type=mime_type,
                file_name=file_name,
                options=options,
            )

        return self._start_upload(_Upload(file, config, options, start, chunk_size, on_progress, session, progress))

    @staticmethod
    def _upload_answer(response: Response) -> File:
        found: File | None = create_file.parse(response).file
        if found is None:
            raise ResponseDecodeError("the upload ended without telling of the file")
        return found

    def _get_request(self, name: str, config: _models.GetFileConfig | None) -> Request:
        self._refuse_backend("get")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_file.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    _WAIT = _Waiter(
        what="the processing of {name}",
        done=(
            _Check(
                "state",
                unless=(
                    "PROCESSING",
                    "STATE_UNSPECIFIED",
                ),
            ),
        ),
        failed=(_Check("state", values=("FAILED",)),),
        failure="{name} could not be processed",
        reason=(
            "error",
            "message",
        ),
    )

    def _wait_begun(self, file: Any) -> Any:
        """What is waited for, as far as it is known."""
        self._refuse_backend("wait")
        if isinstance(file, str):
            get_file.assemble(file)  # refuses what is no name before the first pause
            return _models.File(name=file, state="PROCESSING")
        if not isinstance(file, _models.File):
            raise wrong("file", "a File or its name", file)
        named(file, "file")
        return file

    def _wait_steps(
        self, file: Any, timeout: Any, backoff: Any, on_poll: Any, progress: Any
    ) -> Generator[Ask[Any] | Pause, Any, File]:
        return self._WAIT.steps(self._wait_begun(file), timeout, backoff, on_poll, progress)

    def _wait_look(self, file: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request = get_file.assemble(named(file, "file"), options=within(seconds))
        return request, get_file.parse

    def _list_request(self, config: _models.ListFilesConfig | None, page_token: str | None) -> Request:
        self._refuse_backend("list")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_files.assemble(
            query=query,
            options=None if config is None else self._options(config),
        )

    def _delete_request(self, name: str, config: _models.DeleteFileConfig | None) -> Request:
        self._refuse_backend("delete")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return delete_file.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _delete_answer(response: Response) -> DeleteFileResponse:
        answer = decode({} if response.blank else response.json(), _models.DeleteFileResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _download_check(self) -> None:
        """Refuse the backends that lack ``download``."""
        self._refuse_backend("download")

    def _register_files_check(self) -> None:
        """Refuse the backends that lack ``register_files``."""
        self._refuse_backend("register_files")


class Files(_FilesCore):
    """Upload files for prompts, look after them, and read them back."""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: FilesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def upload(
        self,
        file: types.UploadSource | None = None,
        *,
        config: types.UploadFileConfigOrDict | None = None,
        path: types.UploadSource | None = None,
        chunk_size: int | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        progress: bool | None = None,
        session: Session | None = None,
    ) -> types.File:
        """Upload a file of at most 2 GB; the server keeps it for 48 hours.

        The bytes go in one request. After a fault the server is asked how many it has, and gets the rest; size and
        SHA-256 are compared at the end. The MIME type is guessed from the name unless the config has it.

        Args:
            file: A path, a file object opened for reading bytes (from where it stands), or bytes. Also called ``path``.
            config: An ``UploadFileConfig``, or a dict of its fields.
            chunk_size: Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.
            on_progress: Called with the bytes sent so far and their total, None while that is unknown.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).
            session: An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type cannot be guessed, or the file is too large.
            UploadInterrupted: the server could not be made to take the rest.
            UploadSourceChanged: the file changed while it was sent.
            UploadIntegrityError: the server holds something else than was sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = client.files.upload("report.pdf", config={"display_name": "Report"})
            >>> answer = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])

        Source: https://ai.google.dev/api/files
        """
        media: Any = chosen("upload", file=file, path=path)
        upload = self._upload_begin(
            media, check_config(config, _models.UploadFileConfig), chunk_size, on_progress, progress, session
        )
        return self._upload_answer(upload.run(self._transport))

    def get(self, name: str, *, config: types.GetFileConfigOrDict | None = None) -> types.File:
        """Reads the metadata of one file, its state among them.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``GetFileConfig``, or a dict of its fields.

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = client.files.get(file.name)
            >>> print(file.state, file.expiration_time)

        Source: https://ai.google.dev/api/files
        """
        request = self._get_request(name, check_config(config, _models.GetFileConfig))
        return self._transport.call(request, get_file.parse)

    def wait(
        self,
        file: types.File | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.File], object] | None = None,
        progress: bool | None = None,
    ) -> types.File:
        """Wait until a file has been processed, and return it.

        Args:
            file: The file, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            WaitTimeout: it was not done in time.
            OperationFailed: it could not be processed.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = client.files.upload("talk.mp4")
            >>> file = client.files.wait(file, timeout=120)

        Source: https://ai.google.dev/api/files
        """
        steps = self._wait_steps(file, timeout, backoff, on_poll, progress)
        return wait_for(self._transport, steps, self._wait_look)

    def list(self, *, config: types.ListFilesConfigOrDict | None = None) -> Pager[types.File]:
        """Lists the project's files, a page at a time.

        Args:
            config: A ``ListFilesConfig``, or a dict of its fields.

        Returns:
            A pager of ``File``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for file in client.files.list(config={"page_size": 100}):
            ...     print(file.name, file.size_bytes)

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

    def delete(self, name: str, *, config: types.DeleteFileConfigOrDict | None = None) -> types.DeleteFileResponse:
        """Deletes a file before it expires.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``DeleteFileConfig``, or a dict of its fields.

        Returns:
            The ``DeleteFileResponse``: what deleting a file returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.files.delete(file.name)

        Source: https://ai.google.dev/api/files
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileConfig))
        return self._transport.call(request, self._delete_answer)


class AsyncFiles(_FilesCore):
    """Upload files for prompts, look after them, and read them back.

    The asyncio twin of ``Files``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncFilesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def upload(
        self,
        file: types.UploadSource | None = None,
        *,
        config: types.UploadFileConfigOrDict | None = None,
        path: types.UploadSource | None = None,
        chunk_size: int | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        progress: bool | None = None,
        session: Session | None = None,
    ) -> types.File:
        """Upload a file of at most 2 GB; the server keeps it for 48 hours.

        The bytes go in one request. After a fault the server is asked how many it has, and gets the rest; size and
        SHA-256 are compared at the end. The MIME type is guessed from the name unless the config has it.

        Args:
            file: A path, a file object opened for reading bytes (from where it stands), or bytes. Also called ``path``.
            config: An ``UploadFileConfig``, or a dict of its fields.
            chunk_size: Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.
            on_progress: Called with the bytes sent so far and their total, None while that is unknown.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).
            session: An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type cannot be guessed, or the file is too large.
            UploadInterrupted: the server could not be made to take the rest.
            UploadSourceChanged: the file changed while it was sent.
            UploadIntegrityError: the server holds something else than was sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = await client.aio.files.upload("report.pdf", config={"display_name": "Report"})
            >>> answer = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])

        Source: https://ai.google.dev/api/files
        """
        media: Any = chosen("upload", file=file, path=path)
        upload = self._upload_begin(
            media, check_config(config, _models.UploadFileConfig), chunk_size, on_progress, progress, session
        )
        return self._upload_answer(await upload.arun(self._transport))

    async def get(self, name: str, *, config: types.GetFileConfigOrDict | None = None) -> types.File:
        """Reads the metadata of one file, its state among them.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``GetFileConfig``, or a dict of its fields.

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = await client.aio.files.get(file.name)
            >>> print(file.state, file.expiration_time)

        Source: https://ai.google.dev/api/files
        """
        request = self._get_request(name, check_config(config, _models.GetFileConfig))
        return await self._transport.call(request, get_file.parse)

    async def wait(
        self,
        file: types.File | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.File], object] | None = None,
        progress: bool | None = None,
    ) -> types.File:
        """Wait until a file has been processed, and return it.

        Args:
            file: The file, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``File``: a file kept for prompts, for 48 hours after its upload.

        Raises:
            WaitTimeout: it was not done in time.
            OperationFailed: it could not be processed.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> file = await client.aio.files.upload("talk.mp4")
            >>> file = await client.aio.files.wait(file, timeout=120)

        Source: https://ai.google.dev/api/files
        """
        steps = self._wait_steps(file, timeout, backoff, on_poll, progress)
        return await async_wait(self._transport, steps, self._wait_look)

    @awaitable
    def list(self, *, config: types.ListFilesConfigOrDict | None = None) -> AsyncPager[types.File]:
        """Lists the project's files, a page at a time.

        Args:
            config: A ``ListFilesConfig``, or a dict of its fields.

        Returns:
            A pager of ``File``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for file in client.aio.files.list(config={"page_size": 100}):
            ...     print(file.name, file.size_bytes)

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

    async def delete(
        self, name: str, *, config: types.DeleteFileConfigOrDict | None = None
    ) -> types.DeleteFileResponse:
        """Deletes a file before it expires.

        Args:
            name: Id of the file: what follows `files/` in its name.
            config: A ``DeleteFileConfig``, or a dict of its fields.

        Returns:
            The ``DeleteFileResponse``: what deleting a file returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.files.delete(file.name)

        Source: https://ai.google.dev/api/files
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileConfig))
        return await self._transport.call(request, self._delete_answer)
