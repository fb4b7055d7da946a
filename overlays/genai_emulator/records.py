"""What an emulator remembers of each resource."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

JSON = dict[str, Any]


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
