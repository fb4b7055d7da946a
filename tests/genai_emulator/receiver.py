"""A receiver of webhooks on this machine: it keeps what is posted to it, and answers what it is told to."""

from __future__ import annotations

import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class Receiver:
    """``with Receiver() as receiver``: its address is ``url``; :meth:`take` gives what was posted, in turn."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self._posted: queue.Queue[tuple[dict[str, str], bytes]] = queue.Queue()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                status = receiver.statuses.pop(0) if receiver.statuses else 204
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()
                receiver._posted.put((dict(self.headers.items()), body))

            def log_message(self, format: str, *args: Any) -> None:
                """Write nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *args: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self) -> tuple[dict[str, str], bytes]:
        """The headers and the body of the next post, which may still be to come."""
        return self._posted.get(timeout=20)

    @property
    def is_empty(self) -> bool:
        return self._posted.empty()
