"""What a client has: its resources, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from genai.batches import AsyncBatches, Batches
    from genai.chats import AsyncChats, Chats
    from genai.environments import AsyncEnvironments, Environments
    from genai.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from genai.files import AsyncFiles, Files
    from genai.interactions import AsyncInteractions, Interactions
    from genai.live import AsyncLive, Live
    from genai.models import AsyncModels, Models
    from genai.tokens import AsyncTokens, Tokens
    from genai.tunings import AsyncTunings, Tunings

    from .resources.agents import Agents, AsyncAgents
    from .resources.caches import AsyncCaches, Caches
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.decisions import AsyncDecisions, Decisions
    from .resources.operations import AsyncOperations, Operations
    from .resources.triggers import AsyncTriggers, Triggers
    from .resources.voices import AsyncVoices, Voices
    from .resources.webhooks import AsyncWebhooks, Webhooks


class _Attributes:
    """What is made already, by name."""

    _attributes: dict[str, Any]

    def _make(self, name: str, place: str, on: str | None) -> Any:
        """Make the object of the class at ``place``, on the connection or on the attribute ``on``."""
        raise NotImplementedError


class ClientAttributes(_Attributes):
    """The attributes of a synchronous client, each made when it is first asked for."""

    @property
    def models(self) -> Models:
        """Generate, count, embed, and look up models."""
        found: Models | None = self._attributes.get("models")
        return self._make("models", "genai.models:Models", None) if found is None else found

    @property
    def files(self) -> Files:
        """Upload files for prompts, look after them, and read them back."""
        found: Files | None = self._attributes.get("files")
        return self._make("files", "genai.files:Files", None) if found is None else found

    @property
    def caches(self) -> Caches:
        """Keep a long prompt on the server and pay less to use it again."""
        found: Caches | None = self._attributes.get("caches")
        return self._make("caches", ".resources.caches:Caches", None) if found is None else found

    @property
    def file_search_stores(self) -> FileSearchStores:
        """Stores of documents that a model can search."""
        found: FileSearchStores | None = self._attributes.get("file_search_stores")
        return (
            self._make("file_search_stores", "genai.file_search_stores:FileSearchStores", None)
            if found is None
            else found
        )

    @property
    def batches(self) -> Batches:
        """Have many requests answered in the service's own time, at half the price."""
        found: Batches | None = self._attributes.get("batches")
        return self._make("batches", "genai.batches:Batches", None) if found is None else found

    @property
    def tunings(self) -> Tunings:
        """Train a copy of a model on examples, and follow the training."""
        found: Tunings | None = self._attributes.get("tunings")
        return self._make("tunings", "genai.tunings:Tunings", None) if found is None else found

    @property
    def auth_tokens(self) -> Tokens:
        """Short-lived tokens that open Live sessions in the place of an API key."""
        found: Tokens | None = self._attributes.get("auth_tokens")
        return self._make("auth_tokens", "genai.tokens:Tokens", None) if found is None else found

    @property
    def operations(self) -> Operations:
        """Work that goes on after its request has been answered."""
        found: Operations | None = self._attributes.get("operations")
        return self._make("operations", ".resources.operations:Operations", None) if found is None else found

    @property
    def interactions(self) -> Interactions:
        """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""
        found: Interactions | None = self._attributes.get("interactions")
        return self._make("interactions", "genai.interactions:Interactions", None) if found is None else found

    @property
    def agents(self) -> Agents:
        """Agents that interactions run."""
        found: Agents | None = self._attributes.get("agents")
        return self._make("agents", ".resources.agents:Agents", None) if found is None else found

    @property
    def environments(self) -> Environments:
        """Places with files where agents and code work."""
        found: Environments | None = self._attributes.get("environments")
        return self._make("environments", "genai.environments:Environments", None) if found is None else found

    @property
    def credentials(self) -> Credentials:
        """Secrets that environments may use and nobody can read."""
        found: Credentials | None = self._attributes.get("credentials")
        return self._make("credentials", ".resources.credentials:Credentials", None) if found is None else found

    @property
    def decisions(self) -> Decisions:
        """Questions that are answered with how sure each answer is."""
        found: Decisions | None = self._attributes.get("decisions")
        return self._make("decisions", ".resources.decisions:Decisions", None) if found is None else found

    @property
    def triggers(self) -> Triggers:
        """Interactions that are created by a schedule."""
        found: Triggers | None = self._attributes.get("triggers")
        return self._make("triggers", ".resources.triggers:Triggers", None) if found is None else found

    @property
    def voices(self) -> Voices:
        """Voices for speech."""
        found: Voices | None = self._attributes.get("voices")
        return self._make("voices", ".resources.voices:Voices", None) if found is None else found

    @property
    def webhooks(self) -> Webhooks:
        """Addresses that events are posted to."""
        found: Webhooks | None = self._attributes.get("webhooks")
        return self._make("webhooks", ".resources.webhooks:Webhooks", None) if found is None else found

    @property
    def chats(self) -> Chats:
        """Conversations of several turns."""
        found: Chats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:Chats", "models") if found is None else found

    @property
    def live(self) -> Live:
        """Conversations in real time, over a websocket."""
        found: Live | None = self._attributes.get("live")
        return self._make("live", "genai.live:Live", None) if found is None else found


class AsyncClientAttributes(_Attributes):
    """The attributes of a client for asyncio, each made when it is first asked for."""

    @property
    def models(self) -> AsyncModels:
        """Generate, count, embed, and look up models."""
        found: AsyncModels | None = self._attributes.get("models")
        return self._make("models", "genai.models:AsyncModels", None) if found is None else found

    @property
    def files(self) -> AsyncFiles:
        """Upload files for prompts, look after them, and read them back."""
        found: AsyncFiles | None = self._attributes.get("files")
        return self._make("files", "genai.files:AsyncFiles", None) if found is None else found

    @property
    def caches(self) -> AsyncCaches:
        """Keep a long prompt on the server and pay less to use it again."""
        found: AsyncCaches | None = self._attributes.get("caches")
        return self._make("caches", ".resources.caches:AsyncCaches", None) if found is None else found

    @property
    def file_search_stores(self) -> AsyncFileSearchStores:
        """Stores of documents that a model can search."""
        found: AsyncFileSearchStores | None = self._attributes.get("file_search_stores")
        return (
            self._make("file_search_stores", "genai.file_search_stores:AsyncFileSearchStores", None)
            if found is None
            else found
        )

    @property
    def batches(self) -> AsyncBatches:
        """Have many requests answered in the service's own time, at half the price."""
        found: AsyncBatches | None = self._attributes.get("batches")
        return self._make("batches", "genai.batches:AsyncBatches", None) if found is None else found

    @property
    def tunings(self) -> AsyncTunings:
        """Train a copy of a model on examples, and follow the training."""
        found: AsyncTunings | None = self._attributes.get("tunings")
        return self._make("tunings", "genai.tunings:AsyncTunings", None) if found is None else found

    @property
    def auth_tokens(self) -> AsyncTokens:
        """Short-lived tokens that open Live sessions in the place of an API key."""
        found: AsyncTokens | None = self._attributes.get("auth_tokens")
        return self._make("auth_tokens", "genai.tokens:AsyncTokens", None) if found is None else found

    @property
    def operations(self) -> AsyncOperations:
        """Work that goes on after its request has been answered."""
        found: AsyncOperations | None = self._attributes.get("operations")
        return self._make("operations", ".resources.operations:AsyncOperations", None) if found is None else found

    @property
    def interactions(self) -> AsyncInteractions:
        """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""
        found: AsyncInteractions | None = self._attributes.get("interactions")
        return self._make("interactions", "genai.interactions:AsyncInteractions", None) if found is None else found

    @property
    def agents(self) -> AsyncAgents:
        """Agents that interactions run."""
        found: AsyncAgents | None = self._attributes.get("agents")
        return self._make("agents", ".resources.agents:AsyncAgents", None) if found is None else found

    @property
    def environments(self) -> AsyncEnvironments:
        """Places with files where agents and code work."""
        found: AsyncEnvironments | None = self._attributes.get("environments")
        return self._make("environments", "genai.environments:AsyncEnvironments", None) if found is None else found

    @property
    def credentials(self) -> AsyncCredentials:
        """Secrets that environments may use and nobody can read."""
        found: AsyncCredentials | None = self._attributes.get("credentials")
        return self._make("credentials", ".resources.credentials:AsyncCredentials", None) if found is None else found

    @property
    def decisions(self) -> AsyncDecisions:
        """Questions that are answered with how sure each answer is."""
        found: AsyncDecisions | None = self._attributes.get("decisions")
        return self._make("decisions", ".resources.decisions:AsyncDecisions", None) if found is None else found

    @property
    def triggers(self) -> AsyncTriggers:
        """Interactions that are created by a schedule."""
        found: AsyncTriggers | None = self._attributes.get("triggers")
        return self._make("triggers", ".resources.triggers:AsyncTriggers", None) if found is None else found

    @property
    def voices(self) -> AsyncVoices:
        """Voices for speech."""
        found: AsyncVoices | None = self._attributes.get("voices")
        return self._make("voices", ".resources.voices:AsyncVoices", None) if found is None else found

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that events are posted to."""
        found: AsyncWebhooks | None = self._attributes.get("webhooks")
        return self._make("webhooks", ".resources.webhooks:AsyncWebhooks", None) if found is None else found

    @property
    def chats(self) -> AsyncChats:
        """Conversations of several turns."""
        found: AsyncChats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:AsyncChats", "models") if found is None else found

    @property
    def live(self) -> AsyncLive:
        """Conversations in real time, over a websocket."""
        found: AsyncLive | None = self._attributes.get("live")
        return self._make("live", "genai.live:AsyncLive", None) if found is None else found
