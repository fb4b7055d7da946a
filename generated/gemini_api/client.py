"""What a client has: its resources, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from genai_runtime.lazy_module import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import genai.batches
    import genai.chats
    import genai.environments
    import genai.file_search_stores
    import genai.files
    import genai.interactions
    import genai.live
    import genai.models
    import genai.tokens
    import genai.tunings

    from . import resources
else:
    genai = LazyModule("genai", globals())
    resources = LazyModule(".resources", globals())


class _Attributes:
    """What is made already, by name."""

    if TYPE_CHECKING:
        _attributes: dict[str, Any]

    def _make(self, name: str, place: str, on: str | None) -> Any:
        """Make the object of the class at ``place``, on the connection or on the attribute ``on``."""
        raise NotImplementedError


class ClientAttributes(_Attributes):
    """The attributes of a synchronous client, each made when it is first asked for."""

    @property
    def models(self) -> genai.models.Models:
        """Generate, count, embed, and look up models."""
        found: genai.models.Models | None = self._attributes.get("models")
        return self._make("models", "genai.models:Models", None) if found is None else found

    @property
    def files(self) -> genai.files.Files:
        """Upload files for prompts, look after them, and read them back."""
        found: genai.files.Files | None = self._attributes.get("files")
        return self._make("files", "genai.files:Files", None) if found is None else found

    @property
    def caches(self) -> resources.Caches:
        """Keep a long prompt on the server and pay less to use it again."""
        found: resources.Caches | None = self._attributes.get("caches")
        return self._make("caches", ".resources.caches:Caches", None) if found is None else found

    @property
    def file_search_stores(self) -> genai.file_search_stores.FileSearchStores:
        """Stores of documents that a model can search."""
        found: genai.file_search_stores.FileSearchStores | None = self._attributes.get("file_search_stores")
        return (
            self._make("file_search_stores", "genai.file_search_stores:FileSearchStores", None)
            if found is None
            else found
        )

    @property
    def batches(self) -> genai.batches.Batches:
        """Have many requests answered in the service's own time, at half the price."""
        found: genai.batches.Batches | None = self._attributes.get("batches")
        return self._make("batches", "genai.batches:Batches", None) if found is None else found

    @property
    def tunings(self) -> genai.tunings.Tunings:
        """Train a copy of a model on examples, and follow the training."""
        found: genai.tunings.Tunings | None = self._attributes.get("tunings")
        return self._make("tunings", "genai.tunings:Tunings", None) if found is None else found

    @property
    def auth_tokens(self) -> genai.tokens.Tokens:
        """Short-lived tokens that open Live sessions in the place of an API key."""
        found: genai.tokens.Tokens | None = self._attributes.get("auth_tokens")
        return self._make("auth_tokens", "genai.tokens:Tokens", None) if found is None else found

    @property
    def operations(self) -> resources.Operations:
        """Work that goes on after its request has been answered."""
        found: resources.Operations | None = self._attributes.get("operations")
        return self._make("operations", ".resources.operations:Operations", None) if found is None else found

    @property
    def interactions(self) -> genai.interactions.Interactions:
        """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""
        found: genai.interactions.Interactions | None = self._attributes.get("interactions")
        return self._make("interactions", "genai.interactions:Interactions", None) if found is None else found

    @property
    def agents(self) -> resources.Agents:
        """Agents that interactions run."""
        found: resources.Agents | None = self._attributes.get("agents")
        return self._make("agents", ".resources.agents:Agents", None) if found is None else found

    @property
    def environments(self) -> genai.environments.Environments:
        """Places with files where agents and code work."""
        found: genai.environments.Environments | None = self._attributes.get("environments")
        return self._make("environments", "genai.environments:Environments", None) if found is None else found

    @property
    def credentials(self) -> resources.Credentials:
        """Secrets that environments may use and nobody can read."""
        found: resources.Credentials | None = self._attributes.get("credentials")
        return self._make("credentials", ".resources.credentials:Credentials", None) if found is None else found

    @property
    def decisions(self) -> resources.Decisions:
        """Questions that are answered with how sure each answer is."""
        found: resources.Decisions | None = self._attributes.get("decisions")
        return self._make("decisions", ".resources.decisions:Decisions", None) if found is None else found

    @property
    def triggers(self) -> resources.Triggers:
        """Interactions that are created by a schedule."""
        found: resources.Triggers | None = self._attributes.get("triggers")
        return self._make("triggers", ".resources.triggers:Triggers", None) if found is None else found

    @property
    def voices(self) -> resources.Voices:
        """Voices for speech."""
        found: resources.Voices | None = self._attributes.get("voices")
        return self._make("voices", ".resources.voices:Voices", None) if found is None else found

    @property
    def webhooks(self) -> resources.Webhooks:
        """Addresses that events are posted to."""
        found: resources.Webhooks | None = self._attributes.get("webhooks")
        return self._make("webhooks", ".resources.webhooks:Webhooks", None) if found is None else found

    @property
    def chats(self) -> genai.chats.Chats:
        """Conversations of several turns."""
        found: genai.chats.Chats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:Chats", "models") if found is None else found

    @property
    def live(self) -> genai.live.Live:
        """Conversations in real time, over a websocket."""
        found: genai.live.Live | None = self._attributes.get("live")
        return self._make("live", "genai.live:Live", None) if found is None else found


class AsyncClientAttributes(_Attributes):
    """The attributes of a client for asyncio, each made when it is first asked for."""

    @property
    def models(self) -> genai.models.AsyncModels:
        """Generate, count, embed, and look up models."""
        found: genai.models.AsyncModels | None = self._attributes.get("models")
        return self._make("models", "genai.models:AsyncModels", None) if found is None else found

    @property
    def files(self) -> genai.files.AsyncFiles:
        """Upload files for prompts, look after them, and read them back."""
        found: genai.files.AsyncFiles | None = self._attributes.get("files")
        return self._make("files", "genai.files:AsyncFiles", None) if found is None else found

    @property
    def caches(self) -> resources.AsyncCaches:
        """Keep a long prompt on the server and pay less to use it again."""
        found: resources.AsyncCaches | None = self._attributes.get("caches")
        return self._make("caches", ".resources.caches:AsyncCaches", None) if found is None else found

    @property
    def file_search_stores(self) -> genai.file_search_stores.AsyncFileSearchStores:
        """Stores of documents that a model can search."""
        found: genai.file_search_stores.AsyncFileSearchStores | None = self._attributes.get("file_search_stores")
        return (
            self._make("file_search_stores", "genai.file_search_stores:AsyncFileSearchStores", None)
            if found is None
            else found
        )

    @property
    def batches(self) -> genai.batches.AsyncBatches:
        """Have many requests answered in the service's own time, at half the price."""
        found: genai.batches.AsyncBatches | None = self._attributes.get("batches")
        return self._make("batches", "genai.batches:AsyncBatches", None) if found is None else found

    @property
    def tunings(self) -> genai.tunings.AsyncTunings:
        """Train a copy of a model on examples, and follow the training."""
        found: genai.tunings.AsyncTunings | None = self._attributes.get("tunings")
        return self._make("tunings", "genai.tunings:AsyncTunings", None) if found is None else found

    @property
    def auth_tokens(self) -> genai.tokens.AsyncTokens:
        """Short-lived tokens that open Live sessions in the place of an API key."""
        found: genai.tokens.AsyncTokens | None = self._attributes.get("auth_tokens")
        return self._make("auth_tokens", "genai.tokens:AsyncTokens", None) if found is None else found

    @property
    def operations(self) -> resources.AsyncOperations:
        """Work that goes on after its request has been answered."""
        found: resources.AsyncOperations | None = self._attributes.get("operations")
        return self._make("operations", ".resources.operations:AsyncOperations", None) if found is None else found

    @property
    def interactions(self) -> genai.interactions.AsyncInteractions:
        """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""
        found: genai.interactions.AsyncInteractions | None = self._attributes.get("interactions")
        return self._make("interactions", "genai.interactions:AsyncInteractions", None) if found is None else found

    @property
    def agents(self) -> resources.AsyncAgents:
        """Agents that interactions run."""
        found: resources.AsyncAgents | None = self._attributes.get("agents")
        return self._make("agents", ".resources.agents:AsyncAgents", None) if found is None else found

    @property
    def environments(self) -> genai.environments.AsyncEnvironments:
        """Places with files where agents and code work."""
        found: genai.environments.AsyncEnvironments | None = self._attributes.get("environments")
        return self._make("environments", "genai.environments:AsyncEnvironments", None) if found is None else found

    @property
    def credentials(self) -> resources.AsyncCredentials:
        """Secrets that environments may use and nobody can read."""
        found: resources.AsyncCredentials | None = self._attributes.get("credentials")
        return self._make("credentials", ".resources.credentials:AsyncCredentials", None) if found is None else found

    @property
    def decisions(self) -> resources.AsyncDecisions:
        """Questions that are answered with how sure each answer is."""
        found: resources.AsyncDecisions | None = self._attributes.get("decisions")
        return self._make("decisions", ".resources.decisions:AsyncDecisions", None) if found is None else found

    @property
    def triggers(self) -> resources.AsyncTriggers:
        """Interactions that are created by a schedule."""
        found: resources.AsyncTriggers | None = self._attributes.get("triggers")
        return self._make("triggers", ".resources.triggers:AsyncTriggers", None) if found is None else found

    @property
    def voices(self) -> resources.AsyncVoices:
        """Voices for speech."""
        found: resources.AsyncVoices | None = self._attributes.get("voices")
        return self._make("voices", ".resources.voices:AsyncVoices", None) if found is None else found

    @property
    def webhooks(self) -> resources.AsyncWebhooks:
        """Addresses that events are posted to."""
        found: resources.AsyncWebhooks | None = self._attributes.get("webhooks")
        return self._make("webhooks", ".resources.webhooks:AsyncWebhooks", None) if found is None else found

    @property
    def chats(self) -> genai.chats.AsyncChats:
        """Conversations of several turns."""
        found: genai.chats.AsyncChats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:AsyncChats", "models") if found is None else found

    @property
    def live(self) -> genai.live.AsyncLive:
        """Conversations in real time, over a websocket."""
        found: genai.live.AsyncLive | None = self._attributes.get("live")
        return self._make("live", "genai.live:AsyncLive", None) if found is None else found
