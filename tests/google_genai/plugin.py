"""What google-genai's own tests need around them when they run against this package.

It is loaded by ``scripts/google_genai_tests.py`` in a process of its own: there ``google.genai`` is this package, and
``google.genai.tests`` are the tests of a release of google-genai. Their ``conftest.py`` and ``pytest_helper.py``, which
are made of private modules and play back recordings that were never published, are replaced by what stands here.
"""

from __future__ import annotations

import contextlib
import importlib.util
import inspect
import json
import os
import re
import signal
import socket
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import pytest

from tests.google_genai import live_interactions, live_sessions

TESTS = Path(os.environ["GOOGLE_GENAI_TESTS"])
REPORT = Path(os.environ["GOOGLE_GENAI_REPORT"])
PACKAGE = "google.genai.tests"
RECORDED = "plays back a recording that was never published"
REFUSED_BY_API = "is sent, and the API's refusal was never published"
PRIVATE = "uses a private module of google-genai"

#: Seconds for a test.
LIMIT = 20

outcomes: dict[str, dict[str, str]] = {}


class TestsFinder:
    """Finds the tests under their own name, before the alias is asked, which only knows this package's modules."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        if name != PACKAGE and not name.startswith(f"{PACKAGE}."):
            return None
        if name == f"{PACKAGE}.pytest_helper":
            return ModuleSpec(name, HelperLoader())
        place = TESTS.joinpath(*name.removeprefix(PACKAGE).split(".")[1:])
        if place.is_dir():
            return importlib.util.spec_from_file_location(
                name, place / "__init__.py", submodule_search_locations=[str(place)]
            )
        return importlib.util.spec_from_file_location(name, place.with_suffix(".py"))


class PrivateFinder:
    """Stands in for private modules of google-genai, so that only the tests that use them do not run."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        ours = name.removeprefix("google.")
        module = ours.removeprefix("genai.").partition(".")[0]
        if not ours.startswith("genai.") or not module.startswith("_"):
            return None
        if _exists(ours):
            return None
        return ModuleSpec(name, PrivateLoader(), is_package=True)


def _exists(name: str) -> bool:
    place = Path(str(sys.modules["genai"].__file__)).parent.joinpath(*name.split(".")[1:])
    return place.is_dir() or place.with_suffix(".py").is_file()


class TypesFinder:
    """Finds the classes of interactions, which the tests import from private modules, where they are public."""

    #: Modules with what a private one has: by the folder of its kind.
    PUBLIC = ("interactions", "agents", "environments", "triggers", "credentials", "voices", "webhooks", "decisions")

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        inside = name.removeprefix("google.").removeprefix("genai._gaos.types")
        if inside == name.removeprefix("google.") or inside.startswith(".basemodel"):
            return None
        return ModuleSpec(name, TypesLoader(inside.strip(".").partition(".")[0]), is_package=True)


class TypesLoader(Loader):
    def __init__(self, kind: str) -> None:
        self._kind = kind

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        module = types.ModuleType(spec.name)
        kinds = (self._kind, *TypesFinder.PUBLIC) if self._kind else ()

        def find(name: str) -> Any:
            if not name.startswith("__") and not name.islower():
                for kind in kinds:
                    found = getattr(importlib.import_module(f"genai.{kind}"), name, None)
                    if found is not None:
                        return found
            raise AttributeError(f"module {spec.name!r} has no attribute {name!r}")

        module.__getattr__ = find  # type: ignore[method-assign]
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        module.__path__ = []


class PrivateLoader(Loader):
    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        return PrivateModule(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        module.__path__ = []


class PrivateModule(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Private(f"{self.__name__.rpartition('.')[2]}.{name}")


class Private:
    """A name of a private module: it can be imported, and a test that touches it is skipped."""

    def __init__(self, name: str) -> None:
        self.__dict__["_private_name"] = name

    def _skip(self, *arguments: Any, **named: Any) -> Any:
        pytest.skip(PRIVATE, allow_module_level=True)

    def __getattr__(self, name: str) -> Any:
        return Private(f"{self._private_name}.{name}") if name == "object" else self._skip()

    __call__ = __getitem__ = __setattr__ = __eq__ = __lt__ = __add__ = __iter__ = __mro_entries__ = _skip
    __hash__ = object.__hash__


class HelperLoader(Loader):
    """A ``pytest_helper`` under which the calls of tables are made; tests that need what was answered are skipped."""

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        return types.ModuleType(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        module.__dict__.update(
            TestTableItem=lambda **values: types.SimpleNamespace(**values),
            setup=setup,
            exception_if_mldev=lambda client, exception: pytest.raises(exception),
            exception_if_vertex=lambda client, exception: contextlib.nullcontext(),
            is_api_mode="False",
            get_value_ignore_key_case=live_sessions.value_of,
        )


def setup(
    *,
    globals_for_file: dict[str, Any] | None = None,
    test_table: Sequence[Any] = (),
    test_method: str | None = None,
    http_options: Any = None,
    **other: Any,
) -> Any:
    """Make a test of each row of a table: its call is made, and what becomes of it before an answer is looked at."""
    for item in test_table or ():
        if globals_for_file is not None and test_method is not None:
            if "." in test_method:
                check = partial(check_call, test_method, item, http_options)
            else:
                check = partial(check_program, globals_for_file, test_method, item)
            globals_for_file[item.name] = check
    return pytest.mark.recorded


def check_call(method: str, item: Any, http_options: Any) -> None:
    """Make the call of a row: a request goes out, or it is refused as the row says."""
    import httpx
    from google import genai

    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"name": "files/abc", "uri": "https://x.test/a"})

    options = genai.types.HttpOptions.model_validate(http_options or {})
    options.httpx_client = httpx.Client(transport=httpx.MockTransport(answer))
    client: Any = genai.Client(api_key="a-key", http_options=options)
    call = client
    for name in method.split("."):
        call = getattr(call, name)
    parameters = {name: value for name, value in arguments_of(item.parameters) if value is not None}
    refused: Exception | None = None
    try:
        found = call(**parameters)
        if inspect.isgenerator(found) or type(found).__name__.endswith(("Stream", "Pager")):
            list(found)
    except Exception as error:
        refused = error
    if getattr(item, "exception_if_mldev", None) is None:
        if not sent:
            raise refused or AssertionError("nothing was sent")
    elif sent:
        pytest.skip(REFUSED_BY_API)
    else:
        assert refused is not None


def check_program(defined: dict[str, Any], function: str, item: Any) -> None:
    """Run a function of the tests' own, which makes several calls, against the emulator."""
    from google import genai

    from genai_emulator import Emulator

    with Emulator() as emulator, genai.Client(api_key="a-key", http_options={"base_url": emulator.url}) as client:
        expected = getattr(item, "exception_if_mldev", None)
        known = (genai.errors.APIError, ValueError)
        refused: Any = contextlib.nullcontext() if expected is None else pytest.raises(known)
        # Some name files as from the folder of google-genai, others as from their own.
        with refused, contextlib.chdir(TESTS.parent):
            defined[function](client, item.parameters)


def arguments_of(parameters: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(parameters, dict | Parameters):
        return (parameters if isinstance(parameters, dict) else vars(parameters)).items()
    return [(name, getattr(parameters, name)) for name in parameters.model_fields_set]


class Parameters:
    """The arguments of a row, which google-genai has private classes for."""

    def __init__(self, **arguments: Any) -> None:
        for name, value in arguments.items():
            setattr(self, name, Fields(value) if name == "config" and isinstance(value, dict) else value)

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class Fields(dict[str, Any]):
    """A config given as a dict, which those classes make an object of."""

    __setattr__ = dict.__setitem__


@pytest.fixture(autouse=True)
def no_warning_was_given() -> None:
    """Have warnings given that come once a process."""
    from genai import _experimental

    _experimental._given.clear()


@pytest.fixture
def use_vertex() -> bool:
    return False


@pytest.fixture
def replays_prefix() -> str:
    return "test"


@pytest.fixture
def http_options() -> None:
    return None


@pytest.fixture
def mock_timestamped_unique_name() -> None:
    return None


@pytest.fixture
def client(use_vertex: bool, replays_prefix: str, http_options: None) -> Any:
    pytest.skip(RECORDED)


@pytest.fixture
def image_jpeg() -> Any:
    import PIL.Image

    with PIL.Image.open(TESTS / "data" / "google.jpg") as image:
        yield image


@pytest.fixture
def image_png() -> Any:
    import PIL.Image

    with PIL.Image.open(TESTS / "data" / "google.png") as image:
        yield image


def make_files() -> None:
    """Files of the names that the tests read, where the wheel has none: pictures, and a few bytes for others."""
    import PIL.Image

    sources = (path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py"))
    for name in {name for text in sources for name in re.findall(r"data/([\w-]+\.\w+)", text)}:
        path = TESTS / "data" / name
        path.parent.mkdir(exist_ok=True)
        if path.exists():
            continue
        if path.suffix in (".png", ".jpg"):
            PIL.Image.new("RGB", (4, 4)).save(path)
        else:
            path.write_bytes(b"a few bytes")


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """After the plugin of this package has put it in the place of google-genai, before any conftest.py is imported."""
    import google  # the packages that are there, before the folder of the tests comes to stand before them

    assert google
    sys.meta_path.insert(0, TestsFinder)
    alias = next(finder for finder in sys.meta_path if type(finder).__module__ == "genai._alias")
    sys.meta_path.insert(sys.meta_path.index(alias), PrivateFinder)
    sys.meta_path.insert(sys.meta_path.index(PrivateFinder), TypesFinder)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--private", action="store_true", help="asked for by conditions of google-genai's tests")


def pytest_configure(config: pytest.Config) -> None:
    make_files()
    live_sessions.install()
    live_interactions.install()
    for mark in ("asyncio: run by pytest-asyncio", "recorded: plays back a recording"):
        config.addinivalue_line("markers", mark)
    # What the tests of interactions ask a private module for, before they call public methods.
    api_client: Any = importlib.import_module("genai._api_client")
    httpx = importlib.import_module("httpx")
    api_client.GOOGLE_AI_API_DEFAULT_VERSION = "v1beta"
    api_client.AsyncHttpxClient = httpx.AsyncClient
    api_client._get_http_client_backend = lambda: "httpx"
    types_module: Any = importlib.import_module("genai.types")
    known = types_module.__getattr__

    def found(name: str) -> Any:
        return Parameters if re.fullmatch(r"_[A-Z]\w+Parameters", name) else known(name)

    types_module.__getattr__ = found
    for name in [name for name in os.environ if name.startswith(("GOOGLE_API", "GOOGLE_CLOUD", "GEMINI_API"))]:
        del os.environ[name]
    resolve = socket.getaddrinfo

    def local(host: Any, *arguments: Any, **named: Any) -> Any:
        if host not in (None, "localhost", "127.0.0.1", "::1"):
            raise socket.gaierror(socket.EAI_NONAME, "no test may reach the network")
        return resolve(host, *arguments, **named)

    socket.getaddrinfo = local


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """End a test that waits for what never comes: its connection is made up."""

    def over(number: int, frame: Any) -> None:
        raise TimeoutError("the test never ends")

    before = signal.signal(signal.SIGALRM, over)
    signal.alarm(LIMIT)
    try:
        return (yield)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.failed:
        outcomes[report.nodeid] = {"outcome": "not imported", "why": _last(report)}
    elif report.skipped:
        outcomes[report.nodeid] = {"outcome": "skipped", "why": _last(report)}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" or not report.passed:
        outcomes[report.nodeid] = {"outcome": report.outcome, "why": _last(report)}


def pytest_sessionfinish(session: pytest.Session) -> None:
    REPORT.write_text(json.dumps(outcomes, indent=1))


def _last(report: Any) -> str:
    """The line of a report that says what was wrong."""
    if report.outcome == "passed":
        return ""
    if isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    lines = [line[1:].strip() for line in str(report.longrepr).splitlines() if line.startswith("E ")]
    crash = getattr(report.longrepr, "reprcrash", None)
    return (crash.message if crash is not None else (lines or [str(report.longrepr)])[-1]).strip()[:400]
