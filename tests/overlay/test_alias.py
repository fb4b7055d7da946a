"""This package in the place of google-genai: in a process, for a script, for a test suite."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def python(*arguments: str, code: str | None = None, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT / "overlays"), str(ROOT / "generated")])
    environment = {**os.environ, "PYTHONPATH": path, "GEMINI_API_KEY": "a-key"}
    environment.pop("GOOGLE_API_KEY", None)
    if code is not None:
        arguments = ("-c", textwrap.dedent(code))
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, cwd=folder, timeout=60
    )


def output(*arguments: str, code: str | None = None, folder: Path | None = None) -> str:
    done = python(*arguments, code=code, folder=folder)
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


def test_it_touches_nothing_else_under_google() -> None:
    pytest.importorskip("google.auth")
    assert (
        output(
            code="""
        import genai
        genai.install_as_google_genai()
        import google.auth, google.genai
        print(google.auth.__name__, google.genai.__name__)
        """
        )
        == "google.auth genai"
    )
    assert (
        output(
            code="""
        import google.auth
        import genai
        genai.install_as_google_genai()
        from google import genai as found
        print(found is genai)
        """
        )
        == "True"
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
    done = python(code="import genai; genai.install_as_google_genai(); import google.genai.live_music")
    assert "No module named 'google.genai.live_music' (this is genai" in done.stderr


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
        script.write_text("1 / 0")
        assert "ZeroDivisionError" in python("-m", "genai", "run", str(script)).stderr

    def test_its_own_usage(self) -> None:
        import genai

        assert output("-m", "genai", "--version") == genai.__version__
        assert "usage" in output("-m", "genai", "--help")
        for wrong in ([], ["walk"], ["run"], ["run", "-m"]):
            done = python("-m", "genai", *wrong)
            assert done.returncode == 2
            assert "usage" in done.stdout + done.stderr
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
    """The plugin by name, unless an installed distribution has announced it."""
    from importlib.metadata import entry_points

    announced = {entry.value for entry in entry_points(group="pytest11")}
    return [] if "genai.pytest_plugin" in announced else ["-p", "genai.pytest_plugin"]
