"""``client.files``: upload, look after, and read back files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.api.files import download_file, register_files
from gemini_api.resources import files as _rendered
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models.checks import check_config
from genai_runtime.uploads import Session

from .transfers.settings import transport_settings

if TYPE_CHECKING:
    from gemini_api.models import (
        RegisterFilesConfigOrDict,
    )
    from genai_runtime.google_auth.credentials import GoogleCredentials
    from genai_runtime.transport import Request
    from genai_runtime.uploads import Upload

    from .transfers.download import Downloading
    from .transfers.upload import Uploading

__all__ = ["AsyncFiles", "Files", "Session"]

_FILE_IN_URI = re.compile(r"(?:^|/)files/([a-z0-9-]+)(?::download)?(?:[?#].*)?$")


class _FilesCore(_rendered._FilesCore):
    """What both modes share: the requests, and what their answers mean."""

    #: The session of the last upload that was interrupted, to go on with: ``upload(..., session=files.interrupted)``.
    interrupted: Session | None = None

    def _get_request(self, name: Any, config: Any) -> Request:
        return super()._get_request(named_in(name), config)

    def _delete_request(self, name: Any, config: Any) -> Request:
        return super()._delete_request(named_in(name), config)

    def _start_upload(self, upload: Upload) -> Uploading:
        # Only uploads pay for what they stand on, and only downloads below.
        from .transfers.upload import Uploading

        return Uploading(upload, transport_settings(self), self._keep)

    def _keep(self, session: Session | None) -> None:
        self.interrupted = session

    def _wait_begun(self, file: Any) -> Any:
        if isinstance(file, _models.File) and not file.name:
            raise invalid("file", "this File has no name; pass what client.files.upload returned")
        return super()._wait_begun(named_in(file) if isinstance(file, str) else file)

    def _downloading(self, file: Any, destination: Any, path: Any, config: Any) -> Downloading:
        from .transfers.download import Downloading

        self._download_check()
        checked = check_config(config, _models.DownloadFileConfig)
        if destination is not None and path is not None:
            raise invalid("download", "'destination' and 'path' mean the same; give one of them")
        name = _name_of(file)
        request = download_file.build(name=name, options=self._options(checked))
        where = path if destination is None else destination
        on_progress = None if checked is None else checked.on_progress
        progress = None if checked is None else checked.progress
        size = file.size_bytes if isinstance(file, _models.File) else None
        return Downloading(request, where, transport_settings(self), on_progress, name, size, progress)

    def _register_request(self, uris: Any, config: RegisterFilesConfigOrDict | None) -> Request:
        self._register_files_check()
        checked = check_config(config, _models.RegisterFilesConfig)
        listed = [uris] if isinstance(uris, str) else list(uris)
        return register_files.build(body={"uris": listed}, options=self._options(checked))

    def _credentials(self, auth: Any) -> GoogleCredentials:
        from genai_runtime.google_auth.credentials import GoogleCredentials as Credentials
        from genai_runtime.google_auth.requests import shared_args

        config = transport_settings(self)
        return Credentials(auth, args=shared_args(config.client_args, config.async_client_args))


# region sync, rendered from the region asyncio: change that and run "make generate"


class Files(_FilesCore, _rendered.Files):
    """Upload files for prompts, look after them, and read them back."""

    def download(
        self,
        file: types.DownloadSource,
        *,
        destination: types.DownloadTarget | None = None,
        path: types.DownloadTarget | None = None,
        config: types.DownloadFileConfigOrDict | None = None,
    ) -> bytes | None:
        """Read a file back: its bytes, or None when they were written to ``destination``.

        A path is written beside its place and moved there when it is whole; a broken connection is resumed.

        Args:
            file: The file's name, its ``File``, or a ``Video`` (whose ``video_bytes`` are set too).
            destination: A path or a file object open for writing bytes. Also called ``path``.
            config: A ``DownloadFileConfig``, or a dict of its fields.

        Returns:
            The bytes; None where there is a ``destination``.

        Raises:
            DownloadInterrupted: the connection broke too often.

        Examples:
            >>> client.files.download(video, destination="video.mp4")
        """
        return _with_video_bytes(file, self._downloading(file, destination, path, config).run(self._transport))

    def register_files(
        self, *, auth: Any = None, uris: Sequence[str], config: types.RegisterFilesConfigOrDict | None = None
    ) -> types.RegisterFilesResponse:
        """Make objects in Cloud Storage known as files, without copying them.

        Args:
            auth: google-auth credentials (extra ``vertex``) that may read the objects; the client's own when left out.
            uris: The objects, ``gs://bucket/object``.
            config: A ``RegisterFilesConfig``, or a dict of its fields.

        Returns:
            The ``RegisterFilesResponse``, with a ``File`` for each object.

        Raises:
            ConfigError: ``auth`` is no credentials, or google-auth is not there to renew them.
            CredentialsError: they give no token.

        Examples:
            >>> registered = client.files.register_files(uris=["gs://bucket/report.pdf"])
            >>> print(registered.files[0].name)
        """
        request = self._register_request(uris, config)
        if auth is not None:
            credentials = self._credentials(auth)
            credentials.wait()
            request.headers = credentials.headers()
        return self._transport.call(request, register_files.parse)


# endregion


# region asyncio
class AsyncFiles(_FilesCore, _rendered.AsyncFiles):
    """Upload files for prompts, look after them, and read them back.

    With asyncio: the twin of ``Files``.
    """

    async def download(
        self,
        file: types.DownloadSource,
        *,
        destination: types.DownloadTarget | None = None,
        path: types.DownloadTarget | None = None,
        config: types.DownloadFileConfigOrDict | None = None,
    ) -> bytes | None:
        """Read a file back: its bytes, or None when they were written to ``destination``.

        A path is written beside its place and moved there when it is whole; a broken connection is resumed.

        Args:
            file: The file's name, its ``File``, or a ``Video`` (whose ``video_bytes`` are set too).
            destination: A path or a file object open for writing bytes. Also called ``path``.
            config: A ``DownloadFileConfig``, or a dict of its fields.

        Returns:
            The bytes; None where there is a ``destination``.

        Raises:
            DownloadInterrupted: the connection broke too often.

        Examples:
            >>> await client.aio.files.download(video, destination="video.mp4")
        """
        return _with_video_bytes(file, await self._downloading(file, destination, path, config).arun(self._transport))

    async def register_files(
        self, *, auth: Any = None, uris: Sequence[str], config: types.RegisterFilesConfigOrDict | None = None
    ) -> types.RegisterFilesResponse:
        """Make objects in Cloud Storage known as files, without copying them.

        Args:
            auth: google-auth credentials (extra ``vertex``) that may read the objects; the client's own when left out.
            uris: The objects, ``gs://bucket/object``.
            config: A ``RegisterFilesConfig``, or a dict of its fields.

        Returns:
            The ``RegisterFilesResponse``, with a ``File`` for each object.

        Raises:
            ConfigError: ``auth`` is no credentials, or google-auth is not there to renew them.
            CredentialsError: they give no token.

        Examples:
            >>> registered = await client.aio.files.register_files(uris=["gs://bucket/report.pdf"])
            >>> print(registered.files[0].name)
        """
        request = self._register_request(uris, config)
        if auth is not None:
            credentials = self._credentials(auth)
            # sync: credentials.wait()
            await credentials.await_()  # async only
            request.headers = credentials.headers()
        return await self._transport.call(request, register_files.parse)


# endregion


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


def _with_video_bytes(file: Any, data: bytes | None) -> bytes | None:
    video = getattr(file, "video", file)
    if data is not None and isinstance(video, _models.Video):
        video.video_bytes = data
    return data
