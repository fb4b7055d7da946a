"""This package in the place of google-genai: in a process, for a script, for a test suite."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def python(
    *arguments: str, code: str | None = None, folder: Path | None = None, typed: str | None = None
) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT / "overlays"), str(ROOT / "generated")])
    environment = {**os.environ, "PYTHONPATH": path, "GEMINI_API_KEY": "a-key"}
    environment.pop("GOOGLE_API_KEY", None)
    if code is not None:
        arguments = ("-c", textwrap.dedent(code))
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=folder,
        timeout=60,
        input=typed,
    )


def output(*arguments: str, code: str | None = None, folder: Path | None = None, typed: str | None = None) -> str:
    done = python(*arguments, code=code, folder=folder, typed=typed)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_way_to_import_it() -> None:
    assert (
        output(
            code="""
        import genai
        genai.install_as_google_genai()
        genai.install_as_google_genai()
        from google import genai as one
        import google.genai as two
        import google.genai
        from google.genai import types, errors, chats, Client
        from google.genai.types import Part
        import google.genai.errors as three
        import genai.types, genai.errors
        assert one is two is google.genai is genai
        assert types is genai.types and Part is genai.types.Part
        assert errors is three is genai.errors
        assert Client is genai.Client
        assert genai.__spec__.name == "genai" and genai.types.__spec__.name == "genai.types"
        print(Client().models.generate_content.__module__)
        """
        )
        == "genai.models"
    )


@pytest.mark.parametrize("name", ["google.auth", "google.protobuf.json_format", "google.api_core.exceptions"])
def test_it_touches_nothing_else_under_google(name: str) -> None:
    pytest.importorskip(name)
    package, _, module = name.rpartition(".")
    after = f"""
        import genai
        genai.install_as_google_genai()
        import {name}, google.genai, google
        from {package} import {module} as again
        assert again is {name} and google.genai is genai
        try:
            import google.nothing_of_the_kind
        except ModuleNotFoundError as error:
            assert error.name == "google.nothing_of_the_kind"
        print({name}.__name__, google.genai.__name__)
        """
    assert output(code=after) == f"{name} genai"
    before = f"""
        import {name}, google, sys
        paths = list(google.__path__)
        there = set(sys.modules)
        import genai
        genai.install_as_google_genai()
        from google import genai as found
        assert found is genai and list(google.__path__) == paths
        assert {{each for each in set(sys.modules) - there if each.startswith("google")}} == {{"google.genai"}}
        print({name}.__name__)
        """
    assert output(code=before) == name


def test_modules_are_themselves_under_both_names() -> None:
    assert (
        output(
            code="""
        import importlib, importlib.util, pickle, sys
        import genai
        genai.install_as_google_genai()
        from google.genai import types, errors
        import google.genai as alias
        assert importlib.import_module("google.genai.types") is types
        for module in (types, errors, alias):
            part = types.Part
            assert importlib.reload(module) is module
            assert types.Part is part, "reloading changes no class"
        assert importlib.util.find_spec("google.genai").name == "genai"
        part = types.Part(text="x")
        error = errors.ClientError(404, {})
        saved = pickle.dumps([part, error])
        assert b"google" not in saved, "what is pickled needs no alias to be read"
        assert pickle.loads(saved)[0] == part
        for name in ("live", "batches", "webhooks", "nothing"):
            try:
                importlib.import_module(f"google.genai.{name}")
            except ModuleNotFoundError as problem:
                assert problem.name == f"google.genai.{name}" and "this is genai" in str(problem)
            try:
                exec(f"from google.genai import {name}")
            except ImportError as problem:
                assert f"cannot import name '{name}' from 'genai'" in str(problem)
        print("done")
        """
        )
        == "done"
    )


def test_it_makes_a_google_where_there_is_none() -> None:
    assert (
        output(
            code="""
        import sys
        sys.path = [path for path in sys.path if "site-packages" not in path] + [
            path for path in sys.path if "site-packages" in path]
        class Hide:
            def find_spec(self, name, path=None, target=None):
                return None
        # Nothing of any google distribution is to be found.
        import importlib.machinery
        real = importlib.machinery.PathFinder.find_spec
        def find_spec(name, path=None, target=None):
            return None if name == "google" else real(name, path, target)
        importlib.machinery.PathFinder.find_spec = staticmethod(find_spec)
        import genai
        genai.install_as_google_genai()
        from google.genai import types
        from google import genai as found
        print(found is genai)
        """
        )
        == "True"
    )


def test_it_refuses_when_the_real_one_is_there() -> None:
    pytest.importorskip("google.genai")
    done = python(code="import google.genai, genai; genai.install_as_google_genai()")
    assert done.returncode != 0
    assert "AlreadyImported: google.genai has been imported already" in done.stderr


def test_a_module_that_it_does_not_have() -> None:
    done = python(code="import genai; genai.install_as_google_genai(); import google.genai._extra_utils")
    assert "No module named 'google.genai._extra_utils' (this is genai" in done.stderr


class TestRun:
    def test_a_script_with_its_arguments(self, tmp_path: Path) -> None:
        (tmp_path / "helper.py").write_text("NAME = 'helper'")
        script = tmp_path / "script.py"
        script.write_text(
            "import sys, helper\n"
            "from google import genai\n"
            "from google.genai import types\n"
            "print(__name__, sys.argv[1:], helper.NAME, genai.__name__, types.__name__)\n"
        )
        expected = "__main__ ['--flag', 'x'] helper genai genai.types"
        assert output("-m", "genai", "run", str(script), "--flag", "x") == expected
        assert output("-m", "genai", "run", "-m", "script", "--flag", "x", folder=tmp_path) == expected

    def test_what_the_script_ends_with(self, tmp_path: Path) -> None:
        script = tmp_path / "script.py"
        script.write_text("raise SystemExit(7)")
        assert python("-m", "genai", "run", str(script)).returncode == 7
        script.write_text("def fail():\n    1 / 0\nfail()\n")
        done = python("-m", "genai", "run", str(script))
        assert done.returncode == 1
        said = done.stderr[done.stderr.index(f'"{script}", line 3, in <module>') :]
        assert f'"{script}", line 2, in fail' in said
        assert "1 / 0" in said, "with the lines of the script"
        assert said.splitlines()[-1] == "ZeroDivisionError: division by zero"
        for text, code, printed in (("exit('no')", 1, "no"), ("exit()", 0, ""), ("def (", 1, "SyntaxError")):
            script.write_text(text)
            done = python("-m", "genai", "run", str(script))
            assert (done.returncode, printed in done.stderr) == (code, True)

    def test_it_is_the_main_module(self, tmp_path: Path) -> None:
        script = tmp_path / "script.py"
        script.write_text(
            "import atexit, pickle, sys, threading\n"
            "class Mine:\n"
            "    pass\n"
            "assert type(pickle.loads(pickle.dumps(Mine()))) is Mine\n"
            "assert sys.modules['__main__'].__dict__ is globals()\n"
            "assert sys.path[0] == __file__.rpartition('/')[0] and __name__ == '__main__'\n"
            "word = 'late'\n"
            "threading.Timer(0.2, lambda: print(word)).start()\n"
            "atexit.register(lambda: print(word, input()))\n"
        )
        assert output("-m", "genai", "run", str(script), typed="typed").split() == ["late", "late", "typed"]

    def test_its_own_usage(self) -> None:
        import genai

        assert output("-m", "genai", "--version") == genai.__version__
        assert "usage" in output("-m", "genai", "--help").lower()
        for wrong in ([], ["walk"], ["run"], ["run", "-m"]):
            done = python("-m", "genai", *wrong)
            assert done.returncode == 2
            assert "usage" in (done.stdout + done.stderr).lower()
        done = python("-m", "genai", "run", "nothing.py")
        assert (done.returncode, "nothing.py" in done.stderr) == (2, True)


class TestPlugin:
    @pytest.fixture
    def suite(self, tmp_path: Path) -> Path:
        (tmp_path / "conftest.py").write_text("from google import genai\n")
        (tmp_path / "test_it.py").write_text(
            "from google import genai\n"
            "from google.genai import types\n"
            "def test_it():\n"
            "    assert genai.__name__ == 'genai'\n"
            "    assert types.Part(text='x').text == 'x'\n"
        )
        return tmp_path

    def test_by_option(self, suite: Path) -> None:
        (suite / "pytest.ini").write_text("[pytest]\n")
        assert "1 passed" in output("-m", "pytest", "-q", *plugin(), "--google-genai", folder=suite)

    def test_by_configuration(self, suite: Path) -> None:
        (suite / "pytest.ini").write_text("[pytest]\ngoogle_genai = true\n")
        assert "1 passed" in output("-m", "pytest", "-q", *plugin(), folder=suite)

    def test_not_unless_asked(self, suite: Path) -> None:
        pytest.importorskip("google.genai")
        (suite / "pytest.ini").write_text("[pytest]\n")
        assert python("-m", "pytest", "-q", *plugin(), folder=suite).returncode != 0


def plugin() -> list[str]:
    """The plugin by name, unless an installed distribution has announced it; without others, which take long."""
    from importlib.metadata import entry_points

    announced = {entry.value for entry in entry_points(group="pytest11")}
    others = [f"-pno:{name}" for name in ("logfire", "pytest_logfire", "hypothesispytest")]
    return others if "genai.pytest_plugin" in announced else [*others, "-p", "genai.pytest_plugin"]


def test_importlib_metadata_knows_a_version() -> None:
    code = """
        import importlib.metadata as metadata
        import sys
        import genai
        try:
            installed = [metadata.version("google-genai")]
        except metadata.PackageNotFoundError:
            installed = []
        genai.install_as_google_genai()
        names = ("google-genai", "google_genai", "Google.GenAI")
        print(*{metadata.version(name) for name in names}, *installed or ["3.6.1"])
        # Without the finders of what is installed, the alias answers alone.
        sys.meta_path[:] = [each for each in sys.meta_path if type(each).__module__ == "genai._alias"]
        print(*{metadata.version(name) for name in names})
        genai.install_as_google_genai(version="2.34.0")
        print(metadata.version("google-genai"), metadata.metadata("google-genai")["Name"])
        print(list(metadata.distributions()))
        """
    first, *rest = output(code=code).splitlines()
    found, expected = first.split()
    assert found == expected
    assert rest == ["3.6.1", "2.34.0 google-genai", "[]"]


@pytest.mark.parametrize(
    "code",
    [
        "import google.genai, google; google.auth.credentials.Credentials",
        "import google.genai, google.auth; google.auth.credentials.Credentials",
        "import google.auth, google.genai; google.auth.credentials.Credentials",
    ],
)
def test_google_auth_is_reached_as_after_google_genai(code: str) -> None:
    pytest.importorskip("google.auth")
    output(code=f"import genai; genai.install_as_google_genai()\n{code}")
    before = "import google.genai, sys; assert 'google.auth' not in sys.modules"
    output(code=f"import genai; genai.install_as_google_genai()\n{before}")


def test_private_names_that_programs_and_their_tests_reach_for() -> None:
    code = """
        import importlib, os
        import genai
        genai.install_as_google_genai()
        from google.genai._api_client import HttpOptions, HttpOptionsDict, HttpResponse, HttpRetryOptions
        from google.genai import _api_client, interactions, types
        from google.genai._gaos.types.interactions.generationconfig import GenerationConfigParam
        import google.genai._gaos.types.interactions.documentcontent as document
        assert HttpOptions is types.HttpOptions and HttpRetryOptions is types.HttpRetryOptions
        assert GenerationConfigParam is interactions.GenerationConfigParam
        assert document.DocumentContent is interactions.DocumentContent
        for name in ("google.genai._gaos.types.nothing", "google.genai._gaos.types.interactions.a.b"):
            try:
                importlib.import_module(name)
            except ModuleNotFoundError:
                pass
            else:
                raise AssertionError(name)
        os.environ.update(GEMINI_API_KEY="second")
        assert _api_client.get_env_api_key() == "second"
        os.environ.update(GOOGLE_API_KEY="first")
        assert _api_client.get_env_api_key() == "first"
        import importlib.util
        assert _api_client.has_aiohttp is (importlib.util.find_spec("aiohttp") is not None)
        assert genai.Client()._shared.config.prefer_aiohttp
        _api_client.has_aiohttp = False
        assert not genai.Client()._shared.config.prefer_aiohttp
        assert not hasattr(_api_client, "nothing")
        """
    output(code=code)


def test_private_modules_that_instrumentations_import() -> None:
    code = """
        import genai
        genai.install_as_google_genai()
        from google.genai import _common, _transformers, live, models, types
        from google.genai._api_client import BaseApiClient
        from google.genai._gaos import auth_tokens, google_genai, interactions
        from google.genai._gaos.google_genai import AsyncGeminiNextGenEnvironmentFiles, GeminiNextGenInteractions
        from google.genai._gaos.types import interactions as shapes
        import google.genai._gaos.types.environments as places
        from google.genai._interactions_websocket import APIWebSocketError, InteractionWebSocketConnection
        from google.genai.interactions import ClientEvent, ServerEvent
        assert shapes is genai.interactions and places is genai.environments
        assert shapes.Interaction is types.Interaction
        assert InteractionWebSocketConnection is google_genai.InteractionWebSocketConnection
        typed = InteractionWebSocketConnection[ClientEvent, ServerEvent]
        assert typed.__origin__ is InteractionWebSocketConnection
        assert issubclass(APIWebSocketError, google_genai.APIError)
        assert models.t is _transformers
        assert models.t.t_contents("a") == [types.Content(role="user", parts=[types.Part(text="a")])]
        assert models.t.t_content("a").parts[0].text == "a"
        def weather(city: str) -> str:
            "Tells the weather."
        assert models.t.t_tools(None, [weather])[0].function_declarations[0].name == "weather"
        assert models.t.t_tool(None, weather).function_declarations[0].name == "weather"
        assert models.t.t_schema(None, int).type == "INTEGER"
        assert models.t.t_model(None, "gemini-2.5-flash") == "models/gemini-2.5-flash"
        assert models.t.t_speech_config("Kore").voice_config.prebuilt_voice_config.voice_name == "Kore"
        assert isinstance(types.Part(text="a"), _common.BaseModel)
        assert _common.convert_to_dict({"aB": [types.Part(text="a")]}, True) == {"a_b": [{"text": "a"}]}
        assert _common.encode_unserializable_types({"a": [b"?>?>"]}) == {"a": ["Pz4_Pg=="]}
        assert issubclass(genai.errors.LiveClosed, live.ConnectionClosed)
        from google.genai.batches import _GenerateContentResponse_from_mldev, _InlinedRequest_to_mldev
        request = types.InlinedRequest(contents="a", config={"temperature": 0.5})
        sent = _InlinedRequest_to_mldev(genai.Client(api_key="k")._api_client, request)["request"]
        assert sent["generationConfig"] == {"temperature": 0.5} and sent["contents"][0]["parts"] == [{"text": "a"}]
        told = _GenerateContentResponse_from_mldev({"candidates": [{"content": {"parts": [{"text": "b"}]}}]})
        assert types.GenerateContentResponse._from_response(response=told, kwargs={}).text == "b"
        client = genai.Client(api_key="k")
        assert type(client.interactions) is GeminiNextGenInteractions is interactions.Interactions
        assert type(client.interactions.auth_tokens) is auth_tokens.AuthTokens
        assert type(client.aio.environments.files) is AsyncGeminiNextGenEnvironmentFiles
        for name in ("Agents", "Credentials", "Decisions", "Environments", "Triggers", "Voices", "Webhooks"):
            for prefix, place in (("", client), ("Async", client.aio)):
                found = getattr(google_genai, f"{prefix}GeminiNextGen{name}")
                assert type(getattr(place, name.lower())) is found, name
        assert {"receive", "send_client_content", "send_realtime_input"} <= set(dir(live.AsyncSession))
        """
    output(code=code)
