"""A placeholder for the connection to Vertex AI."""

from __future__ import annotations

from typing import Any, NoReturn

from genai_runtime.errors import ConfigError


class NoVertexYet:
    """A transport that refuses every request, since this release does not support Vertex AI."""

    def call(self, request: Any, parse: Any) -> NoReturn:
        self._refuse()

    def stream(self, request: Any, parse_event: Any, http_response: Any = None) -> NoReturn:
        self._refuse()

    def send(self, request: Any) -> NoReturn:
        self._refuse()

    def download(self, *args: Any, **kwargs: Any) -> NoReturn:
        self._refuse()

    def check_open(self) -> NoReturn:
        self._refuse()

    def close(self) -> None:
        """There is nothing to close."""

    async def aclose(self) -> None:
        """There is nothing to close."""

    def _refuse(self) -> NoReturn:
        raise ConfigError(
            "Vertex AI is not in this release: the client keeps its settings, and calls need the Gemini Developer API, "
            "genai.Client(api_key=...)"
        )
