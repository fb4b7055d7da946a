"""Our surface against google-genai's, method by method and parameter by parameter.

``DIFFERENCES`` lists what we do not have, ``OURS_ONLY`` what google-genai does not have, each with the reason; an entry
that no longer differs fails, so the tables stay true.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

import genai
import genai.live
import genai.live_interactions
import genai.live_music
from genai import types
from genai.local_tokenizer import LocalTokenizer
from tests.data import read
from tests.spec.names import THEIRS_ONLY

DIFFERENCES: dict[str, str] = {}

#: Parameters, as ``resource.method(parameter)``, that a method of ours lacks.
PARAMETERS: dict[str, str] = dict.fromkeys(
    ("credentials.create(type_)", "credentials.update(type_)"),
    "it is `type`, as the dicts and programs of theirs have it; their overloads alone spell it so",
)

#: Resources that come later as a whole, by what a client calls them.
LATER: dict[str, str] = {}

SEED = "the seed documents spell it so"
RESUMED = "uploads are resumed, and tell how far they have come"

PARTNERS = "models of other makers are asked as their makers have it"
FILES = "the files of a batch are written and read line by line"

#: Parameters, as ``resource.method(parameter)``, and methods and properties that we have beyond google-genai's.
OURS_ONLY: dict[str, str] = {
    "models.get(name)": SEED,
    "client.warm_up": "what a first call waits for can be had earlier",
    "aio.warm_up": "what a first call waits for can be had earlier",
    "files.upload(path)": SEED,
    "files.download(path)": SEED,
    "caches.create(contents)": SEED,
    "file_search_stores.import_file(custom_metadata)": SEED,
    **{
        f"{method}({parameter})": RESUMED
        for method in ("files.upload", "file_search_stores.upload_to_file_search_store")
        for parameter in ("chunk_size", "on_progress", "progress", "session")
    },
    **{
        f"{resource}.vertexai": "each resource says which service it talks to"
        for resource in (
            "interactions",
            "interactions.auth_tokens",
            "agents",
            "environments",
            "environments.files",
            "credentials",
            "decisions",
            "triggers",
            "voices",
            "webhooks",
        )
    },
    **{
        f"{resource}.{name}": "any resource has it; of theirs interactions and their neighbours, unlisted in the facts"
        for resource in (
            "interactions",
            "interactions.auth_tokens",
            "agents",
            "environments",
            "environments.files",
            "credentials",
            "decisions",
            "triggers",
            "voices",
            "webhooks",
            "models",
            "files",
            "caches",
            "file_search_stores",
            "file_search_stores.documents",
            "operations",
            "tunings",
            "batches",
            "auth_tokens",
        )
        for name in ("with_raw_response", "with_streaming_response")
    },
    "interactions.wait": "waiting is one call",
    "interactions.chat": "a conversation over the server's state calls functions by itself",
    "files.interrupted": RESUMED,
    "files.wait": "waiting is one call",
    "operations.wait": "waiting is one call",
    "models.raw_predict": PARTNERS,
    "models.raw_predict_stream": PARTNERS,
    "models.estimate_tokens": "what a prompt costs can be told without a request",
    "client.usage": "tokens and costs are summed by the client",
    "client.live": SEED,
    "live.connect(automatic_function_calling)": "google-genai calls no function in a session",
    "live session (AsyncSession).usage": "tokens are summed by the session",
    "live session (AsyncSession).input_transcript": "pieces of a transcription are joined",
    "live session (AsyncSession).output_transcript": "pieces of a transcription are joined",
    "live.connect(options)": "timeouts, limits and resumption of a session are said here",
    "live.music.connect(options)": "timeouts and limits of a session are said here",
    "live session (AsyncSession).send_realtime_input(audio_blob)": SEED,
    "live session (AsyncSession).session_id": "google-genai's is an attribute of the instance alone",
    "client.openai": "a client of OpenAI's library is set up as this one is",
    "aio.usage": "tokens and costs are summed by the client",
    "aio.openai": "a client of OpenAI's library is set up as this one is",
    "tunings.wait": "waiting is one call",
    "batches.wait": "waiting is one call",
    "batches.read_results": FILES,
    "batches.write_requests": FILES,
    "batches.write_embedding_requests": FILES,
    "aio.vertexai": "the asyncio client says what its twin says",
    "chats.from_json": "a chat is saved and goes on elsewhere",
    "chats.vertexai": SEED,
    "chat (Chat).to_json": "a chat is saved and goes on elsewhere",
    "chat (Chat).history": SEED,
    "chat (Chat).model": "which model the chat is with",
    "LocalTokenizer.count_text": "the tokens of a text alone are a number",
    "Pager.has_next": "whether next_page() would raise is asked, not tried",
}

#: The same of methods whose parameters google-genai does not name.
OURS_BY_NAME: dict[str, str] = dict.fromkeys(
    ("credentials.create(type)", "credentials.update(type)"), "the field's own name, which programs use there as well"
)

#: Classes that google-genai's methods and classes name, and we do not have.
MISSING_TYPES: dict[str, str] = {
    "BaseModel": "it is pydantic's",
    "Enum": "it is Python's",
    "_ReferenceImageAPI": "it is private; images to refer to are of their own classes",
}


def a_pager(cls: type[Any]) -> Any:
    """A pager of one empty page, for what it has."""
    return cls(call=str, build=str, items=list, next_token=lambda answer: None, name="files")


OURS = {
    "client": lambda: genai.Client(api_key="a-key"),
    "chat (Chat)": lambda: genai.Client(api_key="a-key").chats.create(model="gemini-2.5-flash"),
    "aio chat (AsyncChat)": lambda: genai.Client(api_key="a-key").aio.chats.create(model="gemini-2.5-flash"),
    "Pager": lambda: a_pager(genai.pagers.Pager),
    "AsyncPager": lambda: a_pager(genai.pagers.AsyncPager),
    "live session (AsyncSession)": lambda: object.__new__(genai.live.AsyncSession),
    "music session (AsyncMusicSession)": lambda: object.__new__(genai.live_music.AsyncMusicSession),
    "live interaction connection (InteractionWebSocketConnection)": lambda: object.__new__(
        genai.live_interactions.InteractionWebSocketConnection
    ),
    "LocalTokenizer": lambda: object.__new__(LocalTokenizer),
}
#: What else google-genai's facts describe: sessions of the resources in LATER.
SESSIONS: tuple[str, ...] = ()
IN_SCOPE = (
    "client",
    "client.aio",
    *(
        f"{root}.{name}"
        for root in ("client", "client.aio")
        for name in (
            "models",
            "chats",
            "files",
            "caches",
            "file_search_stores",
            "file_search_stores.documents",
            "operations",
            "tunings",
            "batches",
            "auth_tokens",
            "interactions",
            "interactions.auth_tokens",
            "agents",
            "environments",
            "environments.files",
            "credentials",
            "decisions",
            "triggers",
            "voices",
            "webhooks",
        )
    ),
    "client.aio.live",
    "client.aio.live.music",
    "live session (AsyncSession)",
    "music session (AsyncMusicSession)",
    "live interaction connection (InteractionWebSocketConnection)",
    "chat (Chat)",
    "aio chat (AsyncChat)",
    "Pager",
    "AsyncPager",
    "LocalTokenizer",
)


#: What google-genai calls arguments that it does not name.
VARIADIC = ("args", "kwargs", "body", "body_kwargs")


def rows() -> list[dict[str, Any]]:
    return [row for row in read("google_genai_methods") if row["resource"] in IN_SCOPE]


def key(row: dict[str, Any]) -> str:
    return f"{row['resource'].removeprefix('client.').removeprefix('aio.')}.{row['method']}"


def target(row: dict[str, Any]) -> Any:
    path = row["resource"]
    if path in OURS:
        return OURS[path]()
    value = OURS["client"]()
    for name in path.split(".")[1:]:
        value = getattr(value, name)
    return value


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['resource']}.{row['method']}")
def test_method_takes_what_google_genai_takes(row: dict[str, Any]) -> None:
    owner = target(row)
    reason = DIFFERENCES.get(key(row))
    if reason is not None:
        assert not hasattr(owner, row["method"]), f"{key(row)} is here now: take it out of DIFFERENCES"
        pytest.skip(reason)
    assert hasattr(owner, row["method"])
    if row["kind"] == "property":
        return
    have = inspect.signature(getattr(owner, row["method"])).parameters
    for parameter in row["params"]:
        name, default = parameter["name"], parameter.get("default")
        if f"{key(row)}({name})" in PARAMETERS:
            assert name not in have, f"{key(row)} takes {name} now: take it out of PARAMETERS"
            continue
        if name in VARIADIC:
            continue  # its fields are arguments of their own: see below
        default = "None" if default == "Unset()" else default
        assert name in have, f"{key(row)} takes no {name}"
        if default is not None:
            assert have[name].default is not inspect.Parameter.empty, f"{key(row)} asks for {name}"
            assert repr(have[name].default) == default, f"{key(row)} takes {name} to be something else"
    theirs = {parameter["name"] for parameter in row["params"] if parameter.get("default") is None}
    required = {
        name
        for name, item in have.items()
        if item.default is item.empty and item.kind not in (item.VAR_KEYWORD, item.VAR_POSITIONAL)
    }
    assert required <= theirs or theirs & {*VARIADIC}, "we ask for more than google-genai does"


def test_arguments_that_google_genai_takes_without_naming_them() -> None:
    """What goes through ``**kwargs`` there is named by overloads, or by the method below."""
    keywords = read("google_genai_keywords")
    compared = set()
    for row in rows():
        unnamed = {each["name"] for each in row["params"] if each.get("ann") == "Any"} & {*VARIADIC}
        if not unnamed:
            continue
        compared.add(key(row))
        have = inspect.signature(getattr(target(row), row["method"])).parameters
        ours, theirs = {f"{key(row)}({name})" for name in have}, {f"{key(row)}({name})" for name in keywords[key(row)]}
        assert theirs - ours == {each for each in PARAMETERS if each.startswith(f"{key(row)}(")}
        assert ours - theirs <= OURS_BY_NAME.keys(), f"say in OURS_BY_NAME why we have {sorted(ours - theirs)}"
    assert compared == keywords.keys()


def test_every_resource_is_compared_or_comes_later() -> None:
    resources = {row["resource"] for row in read("google_genai_methods")} - set(IN_SCOPE)
    later = {name.removeprefix("client.").removeprefix("aio.") for name in resources if name.startswith("client.")}
    assert later == LATER.keys()
    assert all(name.startswith((*SESSIONS, "client.")) for name in resources)
    for name in later:
        for client in (OURS["client"](), OURS["client"]().aio):
            assert not hasattr(client, name.partition(".")[0]), f"{name} is here now: take it out of LATER"


def beyond() -> set[str]:
    """What ours has that google-genai's lacks; resources, which have rows of their own, aside."""
    methods: dict[str, set[str]] = {}
    found: set[str] = set()
    for row in rows():
        methods.setdefault(row["resource"], set()).add(row["method"])
        named = not {each["name"] for each in row["params"]} & {*VARIADIC}
        if row["kind"] != "property" and key(row) not in DIFFERENCES and named:
            have = inspect.signature(getattr(target(row), row["method"])).parameters
            found |= {f"{key(row)}({name})" for name in have.keys() - {each["name"] for each in row["params"]}}
    for resource, known in methods.items():
        owner = target({"resource": resource})
        for name in dir(type(owner)):
            twin = resource.replace("aio chat (AsyncChat)", "chat (Chat)").replace("AsyncPager", "Pager")
            row = {"resource": twin, "method": name}
            if not name.startswith("_") and name not in known and f"{resource}.{name}" not in IN_SCOPE:
                found.add(key(row))
    return found


def test_what_google_genai_does_not_have_is_listed() -> None:
    found = beyond()
    assert found - OURS_ONLY.keys() == set(), "say in OURS_ONLY why we have these"
    assert OURS_ONLY.keys() - found == set(), "OURS_ONLY names what is no difference"


def reachable() -> set[str]:
    """Every class that a method of google-genai's names, and those of their fields, but for what is explained."""
    facts = read("google_genai_types")
    known = {*facts["models"], *facts["enums"]}
    texts = [
        text
        for row in rows()
        if key(row) not in DIFFERENCES
        for text in (row["returns"], *(parameter.get("ann") for parameter in row["params"]))
    ]
    waiting = {name for text in texts for name in re.findall(r"\w+", text or "")} & known
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        found.add(name)
        for said in facts["models"].get(name, {}).values() if hasattr(types, name) else ():
            if f"{name}.{said['sdkName']}" not in THEIRS_ONLY:
                waiting |= set(named_in(said)) - found
    return found


def named_in(said: Any) -> Iterator[str]:
    """The classes that the description of a field refers to."""
    for key, value in said.items() if isinstance(said, dict) else enumerate(said) if isinstance(said, list) else ():
        if key in ("ref", "enumRef"):
            yield value
        else:
            yield from named_in(value)


def test_classes_that_google_genai_names_are_here() -> None:
    found = reachable()
    assert len(found) > 150
    missing = {name for name in found if not hasattr(types, name)}
    assert missing - MISSING_TYPES.keys() == set(), "google-genai has these; add them, or say in MISSING_TYPES why not"
    assert MISSING_TYPES.keys() - missing == set(), "MISSING_TYPES names what is no difference"
    for name in found - missing:
        assert hasattr(types, f"{name}Dict") or issubclass(getattr(types, name), str), f"{name} has no dict beside it"


#: What its modules offer, of those that are for the resources that are here.
MODULES = {
    "caches": ("AsyncCaches", "Caches"),
    "chats": ("AsyncChat", "AsyncChats", "Chat", "Chats"),
    "client": ("AsyncClient", "Client", "DebugConfig"),
    "documents": ("AsyncDocuments", "Documents"),
    "errors": ("APIError", "ClientError", "ServerError"),
    "file_search_stores": ("AsyncFileSearchStores", "FileSearchStores"),
    "files": ("AsyncFiles", "Files"),
    "models": ("AsyncModels", "Models"),
    "operations": ("AsyncOperations", "Operations"),
    "pagers": ("AsyncPager", "Pager"),
    "tokens": ("AsyncTokens", "Tokens"),
    "tunings": ("AsyncTunings", "Tunings"),
    "version": ("__version__",),
}


@pytest.mark.parametrize("name", MODULES)
def test_modules_of_google_genai_are_here(name: str) -> None:
    module = importlib.import_module(f"genai.{name}")
    assert getattr(genai, name) is module
    for each in MODULES[name]:
        assert hasattr(module, each), f"genai.{name} has no {each}"
