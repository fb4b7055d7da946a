"""``python -m genai_emulator``: the emulator on its own, until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import ssl
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from . import state
from .app import Application
from .emulator import bind, make_server, url_of
from .extra import MissingExtra, check_extra
from .options import Options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the emulator; the first line on stdout is its URL, written when it is ready."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        check_extra()
    except MissingExtra as error:
        print(f"genai_emulator: {error}", file=sys.stderr)
        return 1
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning
            options = _options(given)
        application = Application(options)
        if given.state is not None and given.state.exists():
            state.load(application.project, state.read(given.state))
    except (ValueError, MissingExtra) as error:
        parser.error(str(error))
    with contextlib.suppress(KeyboardInterrupt):
        return asyncio.run(_serve(application, given.port_file, given.state))
    return 0


async def _serve(application: Application, port_file: Path | None, state_file: Path | None) -> int:
    options = application.options
    try:
        listening = bind(options)
    except OSError as error:
        print(f"cannot listen on {options.host}:{options.port}: {error.strerror}", file=sys.stderr)
        return 1
    port = listening.getsockname()[1]
    server = make_server(application)
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C is a KeyboardInterrupt
            asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await server.start(listening)
    if port_file is not None:
        port_file.write_text(f"{port}\n")
    print(url_of(options, port), flush=True)
    try:
        await stopping.wait()
    finally:
        if state_file is not None:
            state.write(state.save(application.project), state_file)
        await server.stop()
        if port_file is not None:
            port_file.unlink(missing_ok=True)
    return 0


def _options(given: argparse.Namespace) -> Options:
    return Options(
        port=given.port,
        host=given.host,
        api_keys=given.api_key or (() if given.own_tokens_only else None),
        min_cache_tokens=given.min_cache_tokens,
        refuse_downloads=given.refuse_downloads,
        lenient_schemas=given.lenient_schemas,
        operation_polls=given.operation_polls,
        training_seconds=given.training_seconds,
        interaction_seconds=given.interaction_seconds,
        token_seconds=given.token_seconds,
        processing_polls=given.processing_polls,
        chunk_granularity=given.chunk_granularity,
        stream_delay=given.stream_delay,
        live_seconds=given.live_seconds,
        webhook_tokens=given.webhook_tokens,
        extra_models=tuple(given.model or ()),
        allow_origins=tuple(given.allow_origin or ()),
        buckets=given.buckets,
        tables=given.tables,
        answers=given.answers,
        ssl_context=_ssl_context(given),
    )


def _ssl_context(given: argparse.Namespace) -> ssl.SSLContext | None:
    """What https and wss are served with: a certificate, and its key where that is in another file."""
    if given.certificate is None:
        if given.private_key is not None:
            raise ValueError("--private-key needs --certificate")
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(given.certificate, given.private_key)
    except (OSError, ssl.SSLError) as error:
        raise ValueError(f"{given.certificate} is no certificate with its key: {error}") from None
    return context


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    print(f"genai_emulator: warning: {message}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="genai_emulator", description="A Gemini API on this machine, for tests.")
    parser.add_argument("--port", type=int, default=0, help="the port (0, the default: a free one)")
    hosts = "the address to listen on (default: 127.0.0.1; 0.0.0.0, for a container, lets everyone in)"
    parser.add_argument("--host", default="127.0.0.1", help=hosts)
    parser.add_argument("--port-file", type=Path, help="write the port to this file when ready, remove it at the end")
    parser.add_argument("--api-key", action="append", help="accept this key only (may be given several times)")
    only = "accept no other access tokens than its own, and no keys"
    parser.add_argument("--own-tokens-only", action="store_true", help=only)
    parser.add_argument("--model", action="append", help="have this model too (may be given several times)")
    parser.add_argument(
        "--min-cache-tokens", type=int, default=1024, help="refuse smaller caches of text (default: 1024)"
    )
    parser.add_argument("--refuse-downloads", action="store_true", help="refuse to send uploaded files back")
    lenient = "take words in JSON Schemas that Google does not list"
    parser.add_argument("--lenient-schemas", action="store_true", help=lenient)
    parser.add_argument("--operation-polls", type=int, default=1, help="polls until an operation is done (default: 1)")
    parser.add_argument("--training-seconds", type=float, default=2.0, help="how long a model is tuned (default: 2)")
    runs = "how long an interaction in the background runs (default: 2)"
    parser.add_argument("--interaction-seconds", type=float, default=2.0, help=runs)
    tokens = "how long access tokens work (default: 3600)"
    parser.add_argument("--token-seconds", type=float, default=3600.0, help=tokens)
    parser.add_argument("--processing-polls", type=int, default=1, help="polls until a video is active (default: 1)")
    granularity = "upload chunks are a multiple of so many bytes (default: 8 MiB)"
    parser.add_argument("--chunk-granularity", type=int, default=8 << 20, help=granularity)
    parser.add_argument("--buckets", type=Path, help="the folder that gs:// means (default: a temporary one)")
    parser.add_argument("--tables", type=Path, help="the SQLite file that bq:// means (default: a temporary one)")
    parser.add_argument("--answers", type=Path, help="a JSON or YAML file of scripted answers")
    parser.add_argument("--state", type=Path, help="begin with the snapshot in this file, and write one at the end")
    parser.add_argument("--stream-delay", type=float, default=0.0, help="seconds between two events of a stream")
    live = "how long the connection of a Live session lasts (default: 600)"
    parser.add_argument("--live-seconds", type=float, default=600.0, help=live)
    tokens = "sign what is posted to addresses that a request names with a token (default: with v1a)"
    parser.add_argument("--webhook-tokens", action="store_true", help=tokens)
    origin = "let pages of this origin call it from a browser (* for all; may be given several times)"
    parser.add_argument("--allow-origin", action="append", help=origin)
    parser.add_argument("--certificate", type=Path, help="serve https and wss with this certificate (PEM)")
    parser.add_argument("--private-key", type=Path, help="its key, if that is not in the same file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
