"""``client.files``: upload, look after, and read back files."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.api.files import create_file, download_file, get_file, register_files
from gemini_api.resources import files as _rendered
from genai_runtime import errors
from genai_runtime.arguments import chosen
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models.checks import check_callback, check_config

from ._downloading import Downloading
from ._uploading import Session, Uploading, settings_of
from .polling import Backoff, Pause, check_timeout, poll

if TYPE_CHECKING:
    from gemini_api.models import (
        DownloadFileConfigOrDict,
        DownloadSource,
        DownloadTarget,
        File,
        RegisterFilesConfigOrDict,
        RegisterFilesResponse,
        UploadFileConfigOrDict,
        UploadSource,
    )
    from genai_runtime.transport import Request, RequestOptions

    from ._source import Progress, Source

__all__ = ["AsyncFiles", "Files", "Session"]

_FILE_IN_URI = re.compile(r"(?:^|/)files/([a-z0-9-]+)(?::download)?(?:[?#].*)?$")


class _FilesCore(_rendered._FilesCore):
    """What both worlds share: the requests, and what their answers mean."""

    #: The session of the last upload that was interrupted, to go on with: ``upload(..., session=files.interrupted)``.
    interrupted: Session | None = None

    def _get_request(self, name: Any, config: Any) -> Request:
        return super()._get_request(named_in(name), config)

    def _delete_request(self, name: Any, config: Any) -> Request:
        return super()._delete_request(named_in(name), config)

    def _uploading(
        self,
        file: Any,
        path: Any,
        config: UploadFileConfigOrDict | None,
        chunk_size: int | None,
        on_progress: Progress | None,
        session: Session | None,
    ) -> Uploading:
        checked = check_config(config, _models.UploadFileConfig)
        options = self._options(checked)

        def start(source: Source, mime_type: str) -> Request:
            wire: dict[str, Any] = {"file": {}}
            if checked is not None:
                checked._to_request(wire, {}, self._convert)
                if checked.name is not None:
                    wire["file"]["name"] = self._convert.file_name(checked.name)
            body = _models.CreateFileRequest.from_dict(wire)
            return create_file.build_upload(
                body=body, size=source.size, mime_type=mime_type, file_name=source.name, options=options
            )

        return Uploading(
            chosen("upload", file=file, path=path),
            checked,
            options,
            settings_of(self),
            start,
            chunk_size=chunk_size,
            on_progress=on_progress,
            session=session,
        )

    def _uploaded(self, response: Any) -> File:
        answer = create_file.parse(response)
        self.interrupted = None
        if answer.file is None:
            raise errors.ResponseDecodeError("the upload ended without telling of the file")
        return answer.file

    def _downloading(self, file: Any, destination: Any, path: Any, config: Any) -> Downloading:
        checked = check_config(config, _models.DownloadFileConfig)
        if destination is not None and path is not None:
            raise invalid("download", "'destination' and 'path' mean the same; give one of them")
        name = _name_of(file)
        request = download_file.build(name=name, options=self._options(checked))
        where = path if destination is None else destination
        on_progress = None if checked is None else checked.on_progress
        size = file.size_bytes if isinstance(file, _models.File) else None
        return Downloading(request, where, settings_of(self), on_progress, name, size)

    def _refresh_request(self, file: File, within: float | None) -> Request:
        return get_file.assemble(file.name or "", options=_within(within))

    def _wait(self, file: Any, timeout: Any, backoff: Any, on_poll: Any) -> Any:
        if isinstance(file, str):
            file = _models.File(name=named_in(file), state=_models.FileState.PROCESSING)
        elif not isinstance(file, _models.File):
            raise wrong("file", "a File or its name", file)
        if not file.name:
            raise invalid("file", "this File has no name; pass what client.files.upload returned")
        return poll(
            file,
            lambda found: (
                found.state is not None and found.state != "PROCESSING" and found.state != "STATE_UNSPECIFIED"
            ),
            what=f"the processing of {file.name}",
            timeout=check_timeout(timeout),
            backoff=Backoff.of(backoff),
            tell=check_callback(on_poll, "on_poll"),
        )

    @staticmethod
    def _ready(file: File) -> File:
        if file.state == "FAILED":
            message = (file.error.message if file.error is not None else None) or "the server does not say why"
            failure = errors.OperationFailed(f"{file.name} could not be processed: {message}")
            failure.operation = file
            raise failure
        return file

    def _register_request(self, auth: Any, uris: Any, config: RegisterFilesConfigOrDict | None) -> Request:
        checked = check_config(config, _models.RegisterFilesConfig)
        listed = [uris] if isinstance(uris, str) else list(uris)
        request = register_files.build(body={"uris": listed}, options=self._options(checked))
        if auth is not None:
            from ._settings import GoogleCredentials

            request.headers = GoogleCredentials(auth).headers()
            if getattr(auth, "quota_project_id", None):
                request.headers["x-goog-user-project"] = auth.quota_project_id
        return request


class Files(_FilesCore, _rendered.Files):
    """Upload files for prompts, look after them, and read them back."""

    def upload(
        self,
        file: UploadSource | None = None,
        *,
        path: UploadSource | None = None,
        config: UploadFileConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
        session: Session | None = None,
    ) -> File:
        """Upload a file of at most 2 GB; the server keeps it for 48 hours.

        The bytes go in one request. After a fault the server is asked how many it has, and gets the rest; size and
        SHA-256 are compared at the end.

        Args:
            file: A path, a file object opened for reading bytes (from where it stands), or bytes. Also called ``path``.
            config: An ``UploadFileConfig``, or a dict of its fields: ``mime_type`` (else guessed from the name),
                ``display_name``, ``name``.
            chunk_size: Bytes of one request, rounded up to what the server asks for (256 KiB).
            on_progress: Called with the bytes sent so far and their total, None while that is unknown.
            session: An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type cannot be guessed, or the file is too large.
            UploadInterrupted: the server could not be made to take the rest.
            UploadSourceChanged: the file changed while it was sent.
            UploadIntegrityError: the server holds something else than was sent.

        Source: https://ai.google.dev/api/files#method:-media.upload
        """
        uploading = self._uploading(file, path, config, chunk_size, on_progress, session)
        try:
            return self._uploaded(uploading.run(self._transport))
        except BaseException:
            self.interrupted = uploading.upload.session
            raise

    def download(
        self,
        file: DownloadSource,
        *,
        destination: DownloadTarget | None = None,
        path: DownloadTarget | None = None,
        config: DownloadFileConfigOrDict | None = None,
    ) -> bytes | None:
        """Read a file back: its bytes, or None when they were written to ``destination``.

        A path is written beside its place and moved there when it is whole; a broken connection is resumed.

        Args:
            file: The file's name, its ``File``, or a ``Video`` (whose ``video_bytes`` are set too).
            destination: A path or a file object open for writing bytes. Also called ``path``.
            config: A ``DownloadFileConfig``, or a dict of its fields.

        Raises:
            DownloadInterrupted: the connection broke too often.
        """
        return _kept(file, self._downloading(file, destination, path, config).run(self._transport))

    def wait(
        self,
        file: File | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[File], object] | None = None,
    ) -> File:
        """Wait until a file has been processed, and return it.

        Args:
            file: The file, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two looks, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called with the File at each look.

        Raises:
            WaitTimeout: it was not done in time.
            OperationFailed: it could not be processed.
        """
        core = self._wait(file, timeout, backoff, on_poll)

        def do(command: Any) -> Any:
            if isinstance(command, Pause):
                return time.sleep(command.seconds)
            return self._transport.call(self._refresh_request(command.value, command.within), get_file.parse)

        return self._ready(run(core, do))

    def register_files(
        self, *, auth: Any = None, uris: Sequence[str], config: RegisterFilesConfigOrDict | None = None
    ) -> RegisterFilesResponse:
        """Make objects in Cloud Storage known as files, without copying them.

        Args:
            auth: google-auth credentials that may read the objects; the client's own when left out.
            uris: The objects, ``gs://bucket/object``.
            config: A ``RegisterFilesConfig``, or a dict of its fields.
        """
        return self._transport.call(self._register_request(auth, uris, config), register_files.parse)


class AsyncFiles(_FilesCore, _rendered.AsyncFiles):
    """Upload files for prompts, look after them, and read them back. The asyncio twin of ``Files``."""

    async def upload(
        self,
        file: UploadSource | None = None,
        *,
        path: UploadSource | None = None,
        config: UploadFileConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
        session: Session | None = None,
    ) -> File:
        """Upload a file: see :meth:`Files.upload`. It is read in threads, so that the event loop goes on."""
        uploading = self._uploading(file, path, config, chunk_size, on_progress, session)
        try:
            return self._uploaded(await uploading.arun(self._transport))
        except BaseException:
            self.interrupted = uploading.upload.session
            raise

    async def download(
        self,
        file: DownloadSource,
        *,
        destination: DownloadTarget | None = None,
        path: DownloadTarget | None = None,
        config: DownloadFileConfigOrDict | None = None,
    ) -> bytes | None:
        """Read a file back: see :meth:`Files.download`."""
        return _kept(file, await self._downloading(file, destination, path, config).arun(self._transport))

    async def wait(
        self,
        file: File | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[File], object] | None = None,
    ) -> File:
        """Wait until a file has been processed: see :meth:`Files.wait`."""
        core = self._wait(file, timeout, backoff, on_poll)

        async def do(command: Any) -> Any:
            if isinstance(command, Pause):
                return await asyncio.sleep(command.seconds)
            return await self._transport.call(self._refresh_request(command.value, command.within), get_file.parse)

        return self._ready(await arun(core, do))

    async def register_files(
        self, *, auth: Any = None, uris: Sequence[str], config: RegisterFilesConfigOrDict | None = None
    ) -> RegisterFilesResponse:
        """Make objects in Cloud Storage known as files: see :meth:`Files.register_files`."""
        return await self._transport.call(self._register_request(auth, uris, config), register_files.parse)


def _within(seconds: float | None) -> RequestOptions | None:
    from genai_runtime.transport import RequestOptions

    return None if seconds is None else RequestOptions(timeout=seconds)


def named_in(name: Any) -> Any:
    """``name``, or the name in it where it is an URI or something that has one."""
    by_uri = isinstance(name, str) and name.startswith(("https://", "http://"))
    return _name_of(name) if by_uri or isinstance(name, _models.Video) else name


def _name_of(file: Any) -> str:
    """The resource name of what is to be downloaded: a name, an URI with one in it, or something that has either."""
    if isinstance(file, _models.File) and file.name:
        return file.name
    inner = getattr(file, "video", None)
    text = file if isinstance(file, str) else None
    for name in ("download_uri", "uri"):
        text = text or getattr(file, name, None) or getattr(inner, name, None)
    if not isinstance(text, str):
        raise wrong("file", "a file's name, a File or a Video with a URI", file)
    if "/" not in text:
        return text
    found = _FILE_IN_URI.search(text)
    if found is None:
        raise invalid("file", f"{text!r:.200} is neither a file's name, files/..., nor a URI that ends in one")
    return f"files/{found.group(1)}"


def _kept(file: Any, data: bytes | None) -> bytes | None:
    video = getattr(file, "video", file)
    if data is not None and isinstance(video, _models.Video):
        video.video_bytes = data
    return data
