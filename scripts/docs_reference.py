"""The pages of the API reference: which classes stand where, and the tables of the types.

What has methods is rendered by mkdocstrings from the docstrings in the sources. The thousand models and enums of
``genai.types`` are tables, written here: they have nothing but fields, whose descriptions stand in the docstring of the
class, and a page of mkdocstrings for each would take minutes.
"""

from __future__ import annotations

import html
import inspect
import re
import textwrap
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from scripts.docs_roles import without_roles

ROOT = Path(__file__).resolve().parent.parent


class Page(NamedTuple):
    """A page of the reference: its title, what it says first, and what it renders, by import path."""

    name: str
    title: str
    intro: str
    objects: tuple[str, ...]


def _resource(name: str, title: str, *classes: str, attribute: str = "") -> Page:
    """A page of a resource and its twin for asyncio, which ``classes`` names, then of other classes."""
    attribute = attribute or name
    intro = f"`client.{attribute}`; with asyncio the same methods, awaited, at `client.aio.{attribute}`."
    return Page(name, title, intro, classes)


_RESOURCES = "gemini_api.resources"
PAGES = (
    Page(
        "client",
        "Client",
        "A client holds the settings and the connections. `client.aio` is the same for asyncio.",
        (
            "genai.client.Client",
            "genai.client.AsyncClient",
            "genai.rate_limits.RateLimit",
            "genai.replay.DebugConfig",
            "genai_runtime.transport.limits.Limits",
            "genai_runtime.transport.limits.Timeouts",
            "genai_runtime.transport.limits.RetryPolicy",
            "genai._alias.install_as_google_genai",
        ),
    ),
    _resource("models", "Models", "genai.models.Models", "genai.models.AsyncModels"),
    Page(
        "chats",
        "Chats",
        "`client.chats`; with asyncio `client.aio.chats`.",
        ("genai.chats.Chats", "genai.chats.Chat", "genai.chats.AsyncChats", "genai.chats.AsyncChat"),
    ),
    _resource("files", "Files", "genai.files.Files", "genai.files.AsyncFiles", "genai_runtime.uploads.Session"),
    _resource("caches", "Caches", f"{_RESOURCES}.caches.Caches", f"{_RESOURCES}.caches.AsyncCaches"),
    _resource(
        "file_search_stores",
        "File search stores",
        "genai.file_search_stores.FileSearchStores",
        "genai.file_search_stores.AsyncFileSearchStores",
        "genai.documents.Documents",
        "genai.documents.AsyncDocuments",
    ),
    _resource("batches", "Batches", "genai.batches.Batches", "genai.batches.AsyncBatches"),
    Page(
        "bulk",
        "Bulk",
        "A prompt for each row of anything: [From one prompt to a hundred million](../bulk.md).",
        (
            "genai.bulk.generate",
            "genai.bulk.embed",
            "genai.bulk.count",
            "genai.bulk.read_checkpoint",
            "genai.bulk.options.BulkOptions",
            "genai.bulk.runs.Results",
            "genai.bulk.runs.AsyncResults",
            "genai.bulk.aio.generate",
            "genai.bulk.aio.embed",
            "genai.bulk.aio.count",
            "genai_runtime.rate_limit.limiter.Budget",
            "genai.bulk.checkpoint.CheckpointStatus",
            "genai.bulk.rows.Progress",
            "genai.bulk.rows.RowError",
            "genai.bulk.rows.RowResult",
            "genai.bulk.rows.Summary",
        ),
    ),
    Page(
        "migrate",
        "Migrate",
        "Programs of google-genai and google-generativeai, converted: [moving a program over](../migrate.md).",
        ("genai.migrate.run.migrate", "genai.migrate.Report", "genai.migrate.Change", "genai.migrate.Finding"),
    ),
    _resource("tunings", "Tunings", "genai.tunings.Tunings", "genai.tunings.AsyncTunings"),
    _resource(
        "operations", "Operations", f"{_RESOURCES}.operations.Operations", f"{_RESOURCES}.operations.AsyncOperations"
    ),
    _resource(
        "interactions",
        "Interactions",
        "genai.interactions.Interactions",
        "genai.interactions.AsyncInteractions",
        "genai.calling.interaction_chat.InteractionChat",
        "genai.calling.interaction_chat.AsyncInteractionChat",
        "genai_runtime.interaction_stream.InteractionStream",
        "genai_runtime.interaction_stream.AsyncInteractionStream",
        "genai.calling.interaction_chat.InteractionChatStream",
        "genai.calling.interaction_chat.AsyncInteractionChatStream",
        "genai.interactions.InteractionAuthTokens",
        "genai.interactions.AsyncInteractionAuthTokens",
        "genai.live_interactions.InteractionWebSocketConnection",
        "genai.live_interactions.InteractionWebSocketConnectionContext",
    ),
    _resource("agents", "Agents", f"{_RESOURCES}.agents.Agents", f"{_RESOURCES}.agents.AsyncAgents"),
    _resource(
        "environments",
        "Environments",
        "genai.environments.Environments",
        "genai.environments.AsyncEnvironments",
        "genai.environments.EnvironmentFiles",
        "genai.environments.AsyncEnvironmentFiles",
    ),
    _resource(
        "credentials",
        "Credentials",
        f"{_RESOURCES}.credentials.Credentials",
        f"{_RESOURCES}.credentials.AsyncCredentials",
    ),
    _resource("triggers", "Triggers", f"{_RESOURCES}.triggers.Triggers", f"{_RESOURCES}.triggers.AsyncTriggers"),
    _resource(
        "webhooks",
        "Webhooks",
        f"{_RESOURCES}.webhooks.Webhooks",
        f"{_RESOURCES}.webhooks.AsyncWebhooks",
        "genai.webhooks.verify",
        "genai.webhooks.sign",
    ),
    _resource("decisions", "Decisions", f"{_RESOURCES}.decisions.Decisions", f"{_RESOURCES}.decisions.AsyncDecisions"),
    _resource("voices", "Voices", f"{_RESOURCES}.voices.Voices", f"{_RESOURCES}.voices.AsyncVoices"),
    _resource("auth_tokens", "Auth tokens", "genai.tokens.Tokens", "genai.tokens.AsyncTokens"),
    Page(
        "live",
        "Live",
        "`client.live`; with asyncio `client.aio.live`. See [Live sessions](../live.md).",
        (
            "genai.live.connect.Live",
            "genai.live.session.Session",
            "genai.live.connect.AsyncLive",
            "genai.live.session.AsyncSession",
            "genai.live_music.LiveMusic",
            "genai.live_music.MusicSession",
            "genai.live_music.AsyncLiveMusic",
            "genai.live_music.AsyncMusicSession",
            "genai_runtime.session.options.SessionOptions",
            "genai.calling.live_tools.NonBlocking",
        ),
    ),
    Page(
        "audio",
        "Audio",
        "Sound as the API takes and gives it. See [Audio](../audio.md).",
        (
            "genai.audio.pcm.PCM",
            "genai.audio.playback.Playback",
            "genai.audio.devices.Microphone",
            "genai.audio.devices.Speaker",
            "genai.audio.playback.Interruption",
            "genai.audio.resampling.Resampler",
            "genai.audio.pcm.read_mime_type",
        ),
    ),
    Page(
        "streams_and_pages",
        "Streams, pages, waiting",
        "What methods return that give more than one thing, and how something is waited for.",
        (
            "genai_runtime.transport._sync.stream.Stream",
            "genai_runtime.transport._async.stream.AsyncStream",
            "genai_runtime.transport._sync.pager.Pager",
            "genai_runtime.transport._async.pager.AsyncPager",
            "genai_runtime.waiting.Backoff",
            "genai_runtime.waiting.poll",
        ),
    ),
    Page(
        "usage",
        "Usage and tokens",
        "`client.usage`, and counting on this machine. See [Tokens and limits](../tokens-and-limits.md).",
        (
            "genai.usage.Usage",
            "genai.usage.TokenTotals",
            "genai.usage.UsageSnapshot",
            "genai.prices.cost_of",
            "genai.local_tokenizer.LocalTokenizer",
        ),
    ),
    Page(
        "tracing",
        "Tracing",
        "Spans and metrics for OpenTelemetry, extra `otel`. See [Tracing](../tracing.md).",
        ("genai.tracing.instrument", "genai.tracing.uninstrument"),
    ),
    Page(
        "schemas_and_functions",
        "Schemas and functions",
        "How Python types and functions are told to the API. See [Schemas](../schemas.md).",
        (
            "genai.schema.to_json_schema",
            "genai.schema.to_api_schema",
            "genai.schema.parse",
            "genai.functions.Function",
            "genai.functions.declaration",
            "genai.functions.to_json",
        ),
    ),
    Page(
        "emulator",
        "Emulator",
        "A Gemini on a loopback port, extra `emulator`. See [Testing your program](../testing.md).",
        ("genai_emulator.emulator.Emulator", "genai_emulator.options.Options"),
    ),
)


def write_reference(folder: Path) -> list[str]:
    """Write all pages of the reference into a folder; give the names of those of types."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["# API reference", "", "| | |", "|---|---|"]
    for page in PAGES:
        rendered = "\n\n".join(f"::: {each}" for each in page.objects)
        (folder / f"{page.name}.md").write_text(f"# {page.title}\n\n{page.intro}\n\n{rendered}\n", encoding="utf-8")
        lines.append(f"| [{page.title}]({page.name}.md) | {page.intro.replace('](../', '](../')} |")
    (folder / "errors.md").write_text(_errors(), encoding="utf-8")
    lines.append("| [Errors](errors.md) | The tree of errors: `genai.errors`. |")
    written = []
    for name, title, classes in type_groups():
        (folder / f"types_{name}.md").write_text(_types_page(title, classes), encoding="utf-8")
        written.append(f"types_{name}.md")
        lines.append(f"| [Types: {title}](types_{name}.md) | {len(classes)} types |")
    (folder / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return written


def _errors() -> str:
    """The tree of errors, with what each says."""
    from genai import errors

    def subtree(cls: type[Any], depth: int) -> Iterator[str]:
        doc = inspect.cleandoc(vars(cls).get("__doc__") or "").split("\n\n")[0].replace("\n", " ")
        yield f"{'    ' * depth}- **`{cls.__name__}`** {_text(doc)}".rstrip()
        for each in sorted(cls.__subclasses__(), key=lambda each: each.__name__):
            if each.__module__.startswith("genai") and getattr(errors, each.__name__, None) is each:
                yield from subtree(each, depth + 1)

    intro = "# Errors\n\nAll are in `genai.errors`, under `GenAIError`. What to catch when: [Errors](../errors.md).\n"
    top = ("genai_runtime.errors.base.GenAIError", "genai_runtime.errors.base.CallError")
    shown = "\n\n".join(f"::: {each}" for each in (*top, "genai_runtime.errors.api.APIError",
                                                   "genai_runtime.errors.base.APIConnectionError"))  # fmt: skip
    return f"{intro}\n{shown}\n\n## The tree\n\n" + "\n".join(subtree(errors.GenAIError, 0)) + "\n"


# ---- types


def types_listed() -> list[str]:
    """The names of ``genai.types``; its ``__all__`` is made when it is asked for."""
    from genai import types

    return list(getattr(types, "__all__"))  # noqa: B009 - checkers do not see it


def type_groups() -> list[tuple[str, str, list[str]]]:
    """The names of ``genai.types`` by the file of the specification that has them: its name, its title, the types."""
    titles: dict[str, str] = {}
    homes: dict[str, str] = {}
    for path in sorted((ROOT / "spec").glob("*.yaml")):
        head = path.read_text("utf-8")
        title = re.search(r"^info:\n  title: (.+)$", head, re.M)
        if title is None or "\n  schemas:" not in head:
            continue
        titles[path.stem] = title[1].strip("'\"")
        for name in re.findall(r"^    (\w+):$", head.split("\n  schemas:", 1)[1], re.M):
            homes.setdefault(name.lower(), path.stem)
    aliases = _class_names()
    groups: dict[str, list[str]] = {}
    for name in sorted(types_listed()):
        home = homes.get(name.lower()) or homes.get(aliases.get(name, "").lower())
        if home is None:
            home = "settings" if name.endswith("Config") or name.startswith("Http") else "others"
        groups.setdefault(home, []).append(name)
    titles |= {"settings": "Settings of methods", "others": "Other types"}
    return sorted(((home, titles.get(home, home), names) for home, names in groups.items()), key=lambda row: row[1])


def _class_names() -> dict[str, str]:
    """The schema that a class stands for, where the two have different names."""
    surface = yaml.safe_load((ROOT / "spec" / "surface.yaml").read_text("utf-8"))
    found: dict[str, str] = {}
    for schema, row in (surface.get("models") or {}).items():
        name = row.get("name") if isinstance(row, dict) else row
        if isinstance(name, str):
            found[name] = schema
    return found


def _types_page(title: str, names: list[str]) -> str:
    from genai import types

    parts = [f"# {title}\n\nIn `genai.types`. Wherever one of these is taken, so is a dict of its fields."]
    parts += [_type(name, getattr(types, name)) for name in names]
    return "\n\n".join(parts) + "\n"


def _type(name: str, value: Any) -> str:
    heading = f"## {name} {{: #genai.types.{name} }}"
    if not isinstance(value, type):
        return f"{heading}\n\nEither of: `{_shown(str(value))}`"
    summary, described = _attributes(inspect.getdoc(value) or "")
    parts = [heading]
    if value.__module__.startswith("gemini_api.models."):
        # Where signatures of mkdocstrings lead.
        parts[0] = f'<a id="{value.__module__}.{value.__name__}"></a>\n\n{heading}'
    if summary:
        parts.append(_text(summary))
    if issubclass(value, Enum):
        rows = [f"| `{member.value}` | {_cell(described.get(member.name, ''))} |" for member in value]
        parts.append("\n".join(["| value | |", "|---|---|", *rows]))
    else:
        hints = {field: kind for each in reversed(value.__mro__) for field, kind in _annotations(each).items()}
        fields = [(field, kind) for field, kind in hints.items() if not field.startswith("_")]
        rows = [f"| `{field}` | {_kind(kind)} | {_cell(described.get(field, ''))} |" for field, kind in fields]
        if rows:
            parts.append("\n".join(["| field | type | |", "|---|---|---|", *rows]))
    return "\n\n".join(parts)


def _annotations(cls: type) -> dict[str, Any]:
    if not cls.__module__.startswith("gemini_api."):
        return {}
    return {name: kind for name, kind in vars(cls).get("__annotations__", {}).items() if "ClassVar" not in str(kind)}


def _kind(kind: Any) -> str:
    """A type as code, its names leading to their tables."""
    text = _shown(kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))).removesuffix(" | None")
    if re.fullmatch(r"[\w\[\], |.]+", text) is None:
        return f"`{text}`".replace("|", "\\|")
    parts = re.split(r"([A-Z]\w+)", text)
    known = set(types_listed())
    shown = [f"[`{part}`][genai.types.{part}]" if part in known else _code(part) for part in parts]
    return "".join(shown)


def _code(part: str) -> str:
    return "" if not part else html.escape(part).replace("|", "&#124;").replace("[", "&#91;").replace("]", "&#93;")


def _shown(kind: str) -> str:
    return re.sub(r"\b(?:gemini_api\.models|genai_runtime|typing|collections\.abc)(?:\.\w+)*\.(?=\w)", "", kind)


def _attributes(doc: str) -> tuple[str, dict[str, str]]:
    """What a docstring says before its attributes, and what it says of each."""
    summary, _, rest = doc.partition("\nAttributes:\n")
    found: dict[str, str] = {}
    rest = textwrap.dedent(rest.split("\n\n")[0])
    for match in re.finditer(r"^(\w+): (.*(?:\n {2,}.*)*)", rest, re.M):
        found[match[1]] = re.sub(r"\s+", " ", match[2])
    return summary.strip(), found


def _text(text: str) -> str:
    """A docstring's text as Markdown: the roles of reST become code."""
    text = without_roles(text).replace("``", "`")
    return re.sub(r"<(?=[\w/])", "&lt;", text)


def _cell(text: str) -> str:
    return _text(text).replace("|", "\\|")
