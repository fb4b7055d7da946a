"""The state of an emulator: files, caches, stores, tuned models, operations; one project for all keys."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from .agenda import Agenda
from .errors import permission_denied
from .ids import Ids
from .options import Options
from .scripted import ScriptedAnswers
from .storage import Buckets, StorageError, StoredObject, Table, Tables

JSON = dict[str, Any]

# How long it is remembered of a handle that it has expired.
_REMEMBERED = timedelta(days=1)
_FILE_URI = re.compile(r"(?:^|/)(files/[^/?#:]+)$")


@dataclass(frozen=True)
class Content:
    """Uploaded bytes on disk, with their metadata."""

    path: Path
    size: int
    sha256: str
    mime_type: str
    file_name: str | None = None

    def read(self, start: int = 0, length: int = -1) -> bytes:
        with self.path.open("rb") as file:
            file.seek(start)
            return file.read(length)


@dataclass
class StoredFile:
    """A file; ``purpose`` is that of the OpenAI-compatible API."""

    resource: JSON
    sequence: int
    content: Content | None
    expires: datetime | None
    polls_left: int = 0
    purpose: str = "user_data"


@dataclass
class Cache:
    resource: JSON
    sequence: int
    request: JSON
    expires: datetime


@dataclass
class Chunk:
    text: str
    page: int | None


@dataclass
class Document:
    resource: JSON
    sequence: int
    content: Content
    chunks: list[Chunk]
    media_id: str | None = None


@dataclass
class Store:
    resource: JSON
    sequence: int
    documents: dict[str, Document] = field(default_factory=dict)


@dataclass
class TunedModel:
    """A tuned model; how far its training has come follows from ``started`` and the clock."""

    resource: JSON
    sequence: int
    examples: list[JSON]
    started: datetime
    operation: str


@dataclass
class Permission:
    resource: JSON
    sequence: int


@dataclass
class Corpus:
    resource: JSON
    sequence: int


@dataclass
class AuthToken:
    """A token for Live sessions: until when it works and opens new ones, how often, and what it fixes.

    ``uses`` of zero is without limit.
    """

    name: str
    expires: datetime
    opened_until: datetime
    uses: int
    setup: JSON
    field_mask: str
    used: int = 0


@dataclass
class Interaction:
    """An interaction, as it is in the end; how far it has come follows from ``started``, ``seconds`` and the clock.

    ``input``: its steps. ``contents``: all that was said up to its end, as the model reads it. ``events``: what a
    stream tells of it. ``cancelled``: when it was stopped. ``settings``: what it was created with, for what is said to
    it later over a websocket. ``within``: its project and location on Vertex AI.
    """

    resource: JSON
    sequence: int
    input: list[JSON]
    contents: list[JSON]
    events: list[JSON]
    started: datetime
    expires: datetime
    seconds: float = 0.0
    cancelled: datetime | None = None
    settings: JSON = field(default_factory=dict)
    within: str = ""


@dataclass
class InteractionToken:
    """A token that opens one live interaction in the place of a key."""

    interaction: str
    expires: datetime


@dataclass
class Resource:
    """A resource of which nothing but itself is remembered: an agent, a credential, a voice."""

    resource: JSON
    sequence: int


@dataclass
class EnvironmentEntry:
    """A file in an environment, and when it was made and changed."""

    content: Content
    created: str
    modified: str


@dataclass
class Environment:
    """An environment, and its files by their paths."""

    resource: JSON
    sequence: int
    expires: datetime
    files: dict[str, EnvironmentEntry] = field(default_factory=dict)


@dataclass
class Trigger:
    """A trigger: when it is due next, and what comes before its id."""

    resource: JSON
    sequence: int
    within: str
    due: datetime | None


@dataclass
class Execution:
    """A run of a trigger, by that trigger's key."""

    resource: JSON
    sequence: int
    trigger: str


@dataclass
class Secret:
    """A secret that signs what is posted, until it expires."""

    value: str
    expires: datetime | None = None


@dataclass
class Webhook:
    """A webhook with its secrets, the newest last."""

    resource: JSON
    sequence: int
    secrets: list[Secret]


@dataclass
class Delivery:
    """An event that is posted to an address.

    ``webhook``: the key of the webhook that asked for it; empty where a request named the address. ``state`` is
    pending, delivered, failed, dropped, or withheld where the address is not of this machine. ``statuses``: what each
    attempt was answered with; zero for no answer.
    """

    id: str
    event: JSON
    webhook: str
    uri: str
    created: datetime
    state: str = "pending"
    statuses: list[int] = field(default_factory=list)


@dataclass
class AccessToken:
    """An OAuth 2 access token: whose it is, and until when it works by the emulator's clock.

    ``held_until``: until when its holder, who knows the system's time alone, takes it for a good one.
    """

    account: str
    expires: datetime
    held_until: datetime | None = None


@dataclass
class LiveHandle:
    """Where a Live session can be taken up again: its turns, its open calls, and updates of its setup.

    ``session`` is the same for all handles of one session.
    """

    session: str
    history: list[JSON]
    calls: JSON
    updates: JSON
    expires: datetime


@dataclass
class VertexModel:
    """A model that was tuned on Vertex AI: the id of the one below it, and what it was taught.

    ``examples``: prompts, and the parts that answer them. ``endpoint``: where it answers; empty where it does not.
    ``at_endpoint``: what the endpoint is called and described by.
    """

    resource: JSON
    sequence: int
    base: str
    examples: list[JSON]
    endpoint: str
    at_endpoint: JSON = field(default_factory=dict)


@dataclass
class VertexJob:
    """A job of Vertex AI.

    ``started``: when; how far a tuning has come follows from the clock. ``polls_left``: for a batch, which goes on by
    looks.
    """

    resource: JSON
    sequence: int
    started: datetime
    polls_left: int = 0


@dataclass
class LongRunningOperation:
    """An operation that is done after ``polls_left`` polls; ``finish`` then returns its result."""

    resource: JSON
    sequence: int
    polls_left: int
    finish: Callable[[], JSON] = dict


@dataclass
class Batch:
    """A batch as an operation, and its requests, which are answered when it is done.

    Each of ``requests`` has a ``request``, or an ``error`` instead, and the ``key`` or ``metadata`` of its caller.
    """

    resource: JSON
    sequence: int
    polls_left: int
    expires: datetime
    embeds: bool
    version: str
    requests: list[JSON]
    webhook_config: JSON | None = None


@dataclass
class OpenAIBatch:
    """A batch of the OpenAI-compatible API; it makes progress each time it is retrieved."""

    resource: JSON
    polls_left: int


@dataclass
class Upload:
    """A resumable upload: its declared metadata, the bytes received, and its status.

    ``status`` is active, final, cancelled or expired. ``turn`` counts the requests with bytes.
    """

    id: str
    operation: str
    path: Path
    metadata: JSON
    declared_size: int | None
    mime_type: str
    file_name: str | None
    created: datetime
    received: int = 0
    status: str = "active"
    turn: int = 0
    result: JSON | None = None


class Project:
    """The state of one emulator. Only its event loop touches it.

    ``COLLECTIONS`` names what a snapshot holds, and the type of the items of each; all are by resource name.
    """

    COLLECTIONS: ClassVar[dict[str, type]] = {
        "files": StoredFile,
        "caches": Cache,
        "stores": Store,
        "operations": LongRunningOperation,
        "batches": Batch,
        "openai_batches": OpenAIBatch,
        "uploads": Upload,
        "kept": StoredFile,
        "tuned_models": TunedModel,
        "permissions": Permission,
        "corpora": Corpus,
        "tokens": AuthToken,
        "interactions": Interaction,
        "interaction_tokens": InteractionToken,
        "agents": Resource,
        "credentials": Resource,
        "voices": Resource,
        "environments": Environment,
        "triggers": Trigger,
        "executions": Execution,
        "webhooks": Webhook,
        "deliveries": Delivery,
        "access_tokens": AccessToken,
        "live_handles": LiveHandle,
        "vertex_models": VertexModel,
        "tuning_jobs": VertexJob,
        "batch_jobs": VertexJob,
        "buckets": StoredObject,
        "tables": Table,
    }

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
        self.files: dict[str, StoredFile] = {}
        self.caches: dict[str, Cache] = {}
        self.stores: dict[str, Store] = {}
        self.operations: dict[str, LongRunningOperation] = {}
        self.batches: dict[str, Batch] = {}
        self.openai_batches: dict[str, OpenAIBatch] = {}
        self.uploads: dict[str, Upload] = {}
        self.kept: dict[str, StoredFile] = {}
        self.tuned_models: dict[str, TunedModel] = {}
        self.permissions: dict[str, Permission] = {}
        self.corpora: dict[str, Corpus] = {}
        self.tokens: dict[str, AuthToken] = {}
        self.interactions: dict[str, Interaction] = {}
        self.interaction_tokens: dict[str, InteractionToken] = {}
        self.agents: dict[str, Resource] = {}
        self.credentials: dict[str, Resource] = {}
        self.voices: dict[str, Resource] = {}
        self.environments: dict[str, Environment] = {}
        self.triggers: dict[str, Trigger] = {}
        self.executions: dict[str, Execution] = {}
        self.webhooks: dict[str, Webhook] = {}
        self.deliveries: dict[str, Delivery] = {}
        self.access_tokens: dict[str, AccessToken] = {}
        self.live_handles: dict[str, LiveHandle] = {}
        self.open_sessions: set[str] = set()
        self.vertex_models: dict[str, VertexModel] = {}
        self.tuning_jobs: dict[str, VertexJob] = {}
        self.batch_jobs: dict[str, VertexJob] = {}
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
