"""What a client has: its resources, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genai.batches import AsyncBatches, Batches
    from genai.chats import AsyncChats, Chats
    from genai.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from genai.files import AsyncFiles, Files
    from genai.models import AsyncModels, Models
    from genai.tokens import AsyncTokens, Tokens
    from genai.tunings import AsyncTunings, Tunings

    from .resources.caches import AsyncCaches, Caches
    from .resources.operations import AsyncOperations, Operations


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
    def chats(self) -> Chats:
        """Conversations of several turns."""
        found: Chats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:Chats", "models") if found is None else found


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
    def chats(self) -> AsyncChats:
        """Conversations of several turns."""
        found: AsyncChats | None = self._attributes.get("chats")
        return self._make("chats", "genai.chats:AsyncChats", "models") if found is None else found
