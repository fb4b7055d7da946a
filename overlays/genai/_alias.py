"""Install this package as ``google.genai``, for programs written for google-genai."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from genai_runtime.errors import GenAIError

__all__ = ["AlreadyImported", "install_as_google_genai"]

_ALIAS = "google.genai"
_OURS = __name__.rpartition(".")[0]
#: The release of google-genai whose names and behaviour this package has.
STANDS_FOR = "3.6.1"


class AlreadyImported(GenAIError, ImportError):
    """google-genai itself has been imported, so its name is taken."""


def install_as_google_genai(version: str | None = None) -> None:
    """Make ``from google import genai`` and ``from google.genai import types`` find this package.

    It affects this process only, and nothing else under ``google``. Calling it twice is harmless.

    Args:
        version: What ``importlib.metadata.version("google-genai")`` answers where google-genai is not installed, for
            packages that refuse some of its releases. Default: 3.6.1, whose behaviour this package has.

    Raises:
        AlreadyImported: google-genai was imported before.
    """
    present = sys.modules.get(_ALIAS)
    if present is not None and present is not sys.modules.get(_OURS):
        raise AlreadyImported(
            "google.genai has been imported already, from google-genai itself; call install_as_google_genai() before "
            "anything imports it, or start the program with: python -m genai run script.py"
        )
    if not installed():
        sys.meta_path.insert(0, _Alias())
        sys.meta_path += [_EmptyGoogle(), _Metadata()]
    if version is not None:
        _Metadata.version = version
    google = sys.modules.get("google")
    if google is not None and getattr(google, "genai", None) is None:
        # `from google import genai` looks at the package's attributes before the finders.
        importlib.import_module(_ALIAS)


def installed() -> bool:
    """Whether this package has been installed under the other name."""
    return any(isinstance(finder, _Alias) for finder in sys.meta_path)


class _Alias(MetaPathFinder):
    """Finds our modules under the other name."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == "google.auth":
            auth = PathFinder.find_spec(fullname, path)
            if auth is not None and auth.loader is not None:
                auth.loader = _GoogleAuth(auth.loader)
            return auth
        if fullname != _ALIAS and not fullname.startswith(f"{_ALIAS}."):
            return None
        ours = _OURS + _public(fullname.removeprefix(_ALIAS))
        try:
            found = importlib.util.find_spec(ours)
        except ModuleNotFoundError:
            found = None
        if found is None:
            raise ModuleNotFoundError(
                f"No module named {fullname!r} (this is {_OURS}, installed as {_ALIAS})", name=fullname
            )
        if fullname == _ALIAS:
            _reach_google_auth()
        package = found.submodule_search_locations is not None
        spec = ModuleSpec(
            fullname, _Same(ours, package or fullname.startswith(f"{_ALIAS}._gaos.types.")), is_package=package
        )
        return spec


def _public(name: str) -> str:
    """The public module that a private one of google-genai stands for here, such as ``._gaos.types.interactions``.

    It is also what the modules of that package stand for, each of which has some of its names.
    """
    kind, _, rest = name.removeprefix("._gaos.types.").partition(".")
    known = name.startswith("._gaos.types.") and kind in import_module(f"{_OURS}._gaos.types").KINDS
    return f".{kind}" if known and "." not in rest else name


def _reach_google_auth() -> None:
    """Make ``google.auth.credentials`` accessible as an attribute, as after importing google-genai.

    google-auth is not loaded until one of its modules is accessed.
    """
    if (auth := sys.modules.get("google.auth")) is not None:
        _load_on_access(auth, "credentials")
    if (google := sys.modules.get("google")) is not None and not hasattr(google, "auth"):
        _load_on_access(google, "auth")


def _load_on_access(package: ModuleType, name: str) -> None:
    """Import the submodule ``name`` of ``package`` when the attribute is first accessed."""
    before = getattr(package, "__getattr__", None)

    def find(asked: str) -> Any:
        full = f"{package.__name__}.{asked}"
        if asked == name and importlib.util.find_spec(full) is not None:
            return importlib.import_module(full)
        if before is not None:
            return before(asked)
        raise AttributeError(f"module {package.__name__!r} has no attribute {asked!r}")

    package.__getattr__ = find  # type: ignore[method-assign]


class _GoogleAuth(Loader):
    """Loads ``google.auth`` with its ``credentials`` imported on access."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self._inner.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        self._inner.exec_module(module)
        _load_on_access(module, "credentials")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Same(Loader):
    """Returns our module under the other name, so that classes are the same under both."""

    def __init__(self, name: str, package: bool = False) -> None:
        self._name = name
        self._package = package
        self._spec: Any = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # The import system has just replaced __spec__ by the alias's: restore it.
        module.__spec__ = self._spec
        if self._package and not hasattr(module, "__path__"):
            # Without a path nothing is looked for below it.
            module.__path__ = []


class _EmptyGoogle(MetaPathFinder):
    """Provides an empty package ``google`` if no distribution has one."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != "google":
            return None
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations = []
        return spec


class _Metadata(MetaPathFinder):
    """Provides metadata of the distribution ``google-genai`` if it is not installed."""

    version = STANDS_FOR

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return None

    def find_distributions(self, context: Any = None) -> Iterable[Any]:
        """The distribution, if ``context`` asks for it by its name."""
        name = getattr(context, "name", None)
        if name is None or name.lower().replace("_", "-").replace(".", "-") != "google-genai":
            return []
        from importlib.metadata import Distribution
        from pathlib import Path

        class Alias(Distribution):
            """The name and the version, and nothing of this machine's files."""

            def read_text(self, filename: str) -> str | None:
                fields = f"Metadata-Version: 2.1\nName: google-genai\nVersion: {_Metadata.version}\n"
                return fields if filename in ("METADATA", "PKG-INFO") else None

            def locate_file(self, path: Any) -> Any:
                return Path(__file__).parent / path

        return [Alias()]
