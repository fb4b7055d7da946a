"""The state of an emulator: files, caches, stores, tuned models, operations; one project for all keys."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import ClassVar, get_args, get_origin, get_type_hints

from .agenda import Agenda
from .errors import permission_denied
from .ids import Ids
from .options import Options
from .records import (
    JSON,
    AccessToken,
    AuthToken,
    Batch,
    Cache,
    Content,
    Corpus,
    Delivery,
    Environment,
    Execution,
    Interaction,
    InteractionToken,
    LiveHandle,
    LongRunningOperation,
    OpenAIBatch,
    Permission,
    Resource,
    Store,
    StoredFile,
    Trigger,
    TunedModel,
    Upload,
    VertexJob,
    VertexModel,
    Webhook,
)
from .scripted import ScriptedAnswers
from .storage import Buckets, StorageError, StoredObject, Table, Tables

# How long it is remembered of a handle that it has expired.
_REMEMBERED = timedelta(days=1)
_FILE_URI = re.compile(r"(?:^|/)(files/[^/?#:]+)$")


class Project:
    """The state of one emulator. Only its event loop touches it.

    ``COLLECTIONS`` names what a snapshot holds, and the type of the items of each; all are by resource name.
    """

    COLLECTIONS: ClassVar[dict[str, type]]

    files: dict[str, StoredFile]
    caches: dict[str, Cache]
    stores: dict[str, Store]
    operations: dict[str, LongRunningOperation]
    batches: dict[str, Batch]
    openai_batches: dict[str, OpenAIBatch]
    uploads: dict[str, Upload]
    kept: dict[str, StoredFile]
    tuned_models: dict[str, TunedModel]
    permissions: dict[str, Permission]
    corpora: dict[str, Corpus]
    tokens: dict[str, AuthToken]
    interactions: dict[str, Interaction]
    interaction_tokens: dict[str, InteractionToken]
    agents: dict[str, Resource]
    credentials: dict[str, Resource]
    voices: dict[str, Resource]
    environments: dict[str, Environment]
    triggers: dict[str, Trigger]
    executions: dict[str, Execution]
    webhooks: dict[str, Webhook]
    deliveries: dict[str, Delivery]
    access_tokens: dict[str, AccessToken]
    live_handles: dict[str, LiveHandle]
    vertex_models: dict[str, VertexModel]
    tuning_jobs: dict[str, VertexJob]
    batch_jobs: dict[str, VertexJob]

    def __init__(self, options: Options, scripted: ScriptedAnswers) -> None:
        self.options = options
        self.clock = options.clock
        self.scripted = scripted
        self.agenda = Agenda(options.clock)
        self._folder: Path | None = None
        self._folder_lock = threading.Lock()
        self.buckets = Buckets(options.buckets, lambda: self._folder_of("buckets"))
        self.tables = Tables(options.tables, lambda: self._folder_of("tables"))
        self.clear()

    def clear(self) -> None:
        """Forget everything, and restart the series of ids."""
        self.agenda.clear()
        self.ids = Ids()
        for name in _BY_NAME:
            setattr(self, name, {})
        self.open_sessions: set[str] = set()
        self._sequence = 0
        self._written = 0
        self.buckets.clear()
        with self._folder_lock:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = None

    def sequence(self) -> int:
        self._sequence += 1
        return self._sequence

    def counters(self) -> JSON:
        """How far the series of names and numbers have come."""
        return {"ids": self.ids.made(), "sequence": self._sequence}

    def restore(self, counters: JSON) -> None:
        """Go on with the series from where they were."""
        self.ids = Ids(counters.get("ids"))
        self._sequence = int(counters.get("sequence", 0))

    def new_path(self) -> Path:
        """The path for the next uploaded bytes, in a folder that :meth:`clear` removes."""
        self._written += 1
        return self._folder_of() / f"{self._written}.bin"

    def _folder_of(self, what: str = "") -> Path:
        """A folder that :meth:`clear` removes; testers ask for those of buckets and tables from their own threads."""
        with self._folder_lock:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="genai-emulator-"))
            folder = self._folder / what
            folder.mkdir(exist_ok=True)
            return folder

    def keep(self, data: bytes, mime_type: str, file_name: str | None = None) -> Content:
        """Write bytes to disk, for a file of them."""
        path = self.new_path()
        path.write_bytes(data)
        return Content(path, len(data), hashlib.sha256(data).hexdigest(), mime_type, file_name)

    def expire(self) -> None:
        """Drop what has expired."""
        now = self.clock.now()
        for file_name, file in list(self.files.items()):
            if file.expires is not None and file.expires <= now:
                self.forget_file(file_name)
        for collection in (self.caches, self.interactions, self.interaction_tokens):
            for name in [name for name, item in collection.items() if item.expires <= now]:
                del collection[name]
        for handle in [name for name, each in self.live_handles.items() if each.expires + _REMEMBERED <= now]:
            del self.live_handles[handle]
        for environment in self.environments.values():
            if environment.expires <= now:
                environment.resource["status"] = "expired"
                environment.files.clear()

    def forget_file(self, name: str) -> None:
        """Forget a file, and its bytes unless a document or a cache uses them."""
        content = self.files.pop(name).content
        if content is None:
            return
        documents = (document.content for store in self.stores.values() for document in store.documents.values())
        if content not in documents and all(file.content != content for file in self.kept.values()):
            content.path.unlink(missing_ok=True)

    def keep_files(self, request: JSON) -> JSON:
        """Return the request with its files kept alive, even if they are deleted later."""
        contents = [
            content | {"parts": [self._keep(part) for part in content.get("parts", [])]}
            for content in request.get("contents", [])
        ]
        return request | {"contents": contents} if contents else request

    def _keep(self, part: JSON) -> JSON:
        data = part.get("fileData")
        file = self.file_by_uri(data["fileUri"]) if data else None
        if not data or file is None:
            return part
        uri = f"kept:{self.sequence()}"
        self.kept[uri] = replace(file)
        return part | {"fileData": data | {"fileUri": uri}}

    def file(self, name: str) -> StoredFile:
        """The file of a name; like the API's, the error does not say whether it exists."""
        identifier = name.removeprefix("files/")
        file = self.files.get(f"files/{identifier}")
        if file is None:
            raise permission_denied(f"You have no access to the File {identifier}, or there is none.")
        return file

    def file_by_uri(self, uri: str) -> StoredFile | None:
        """The file that a ``fileUri`` names, on any host; None if it is not a file of this API."""
        if uri in self.kept:
            return self.kept[uri]
        if uri.startswith("gs://"):
            return self._object(uri)
        if found := _FILE_URI.search(uri):
            return self.file(found[1])
        return next((file for file in self.files.values() if file.resource.get("uri") == uri), None)

    def _object(self, uri: str) -> StoredFile | None:
        """The object in a bucket as a file, registered or not; None where there is none."""
        try:
            found = self.buckets.find(uri)
        except StorageError:
            return next((file for file in self.files.values() if file.resource.get("uri") == uri), None)
        data = found.path.read_bytes()
        content = Content(found.path, len(data), hashlib.sha256(data).hexdigest(), found.mime_type, found.path.name)
        return StoredFile({"name": uri, "uri": uri, "state": "ACTIVE", "source": "REGISTERED"}, 0, content, None)

    def cache(self, name: str) -> Cache:
        cache = self.caches.get(name)
        if cache is None:
            raise permission_denied("CachedContent not found (or permission denied)")
        return cache

    def store(self, name: str) -> Store:
        store = self.stores.get(name)
        if store is None:
            raise permission_denied(f"You have no access to {name}, or there is no such file search store.")
        return store


_BY_NAME = {name: get_args(kind)[1] for name, kind in get_type_hints(Project).items() if get_origin(kind) is dict}
Project.COLLECTIONS = {**_BY_NAME, "buckets": StoredObject, "tables": Table}
