"""A pytest option, ``--google-genai``: the suite's ``google.genai`` is this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option, on the command line and as ``google_genai = true`` in the configuration file."""
    text = "run the tests with gemini-genai in the place of google-genai"
    parser.getgroup("genai").addoption("--google-genai", action="store_true", dest="google_genai", help=text)
    parser.addini("google_genai", text, type="bool", default=False)


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Before the first conftest.py is imported, for that may import google.genai already."""
    if early_config.known_args_namespace.google_genai or early_config.getini("google_genai"):
        try:
            from genai import install_as_google_genai
        except ImportError as error:
            import pytest

            from genai_runtime.name_clash import find_clash

            raise pytest.UsageError(str(find_clash() or error)) from error
        install_as_google_genai()
