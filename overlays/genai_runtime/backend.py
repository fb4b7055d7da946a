"""The differences between the services that a client can talk to, as objects.

The objects themselves are rendered from ``spec/surface.yaml`` (``gemini_api.backends``). Whoever needs to know asks the
object; nobody asks for its name but rendered code, which chooses by it among the codecs of a model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genai_runtime.errors import ConfigError

__all__ = ["Backend", "ResourceNames", "backend_name"]

_IN_VERSION = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"


class ResourceNames:
    """How the names of one kind of resource are written.

    Args:
        forms: The forms of a whole name, such as ``models/{model}``. A bare id belongs to the first of them.
        completed: What a shorter form means: ``{"{model}": "publishers/google/models/{model}"}``. ``{project}`` and
            ``{location}`` in the longer form are the client's own.
    """

    __slots__ = ("completed", "forms")

    def __init__(self, forms: tuple[str, ...], completed: Mapping[str, str] | None = None) -> None:
        self.forms = forms
        self.completed = dict(completed or {})

    def __repr__(self) -> str:
        return f"ResourceNames({self.forms!r}, {self.completed!r})"


class Backend:
    """One service: its hosts, its authorization and its resource names.

    Args:
        name: What rendered code knows it by, such as ``gemini``.
        title: What people call it.
        hosts: Base URLs by location; the one at ``*`` is for every other location, the one at an empty string for none.
            ``{location}`` stands for the location.
        version: The version that paths begin with, unless a client is told otherwise.
        versions: What short names of versions stand for, such as ``{"beta": "v1beta"}``.
        vertexai: What google-genai's ``client.vertexai`` says of it.
        key_header: The header that carries an API key.
        key_variables: Environment variables that hold a key where none is given; the first that is set counts.
        needs_credentials: Whether a client without a key and without credentials is refused.
        url_variable: Environment variable with the base URL to use where none is given, or nothing.
        prefix: What stands between the version and the path of a request, such as
            ``projects/{project}/locations/{location}``, or nothing.
        unprefixed: Beginnings of paths that ``prefix`` is not put before: ``/projects/``, or ``GET /publishers/`` for
            one HTTP method.
        paths_without_project: Beginnings of paths that there are without ``prefix`` too, for a client that has no
            project and location; none where there are all of them.
        openai: Path below the version where the service speaks as OpenAI's does, or nothing.
        names: How resources are named, by kind.
        project: The project of a client, where it has one.
        location: The location of a client, where it has one.
    """

    __slots__ = (
        "defers_base64", "gateway", "hosts", "key_header", "key_variables", "location", "name", "names",
        "needs_credentials", "openai", "paths_without_project", "prefix", "project", "title", "unprefixed",
        "url_variable", "version", "versions", "vertexai",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        *,
        title: str,
        hosts: Mapping[str, str],
        version: str,
        versions: Mapping[str, str] | None = None,
        vertexai: bool = False,
        key_header: str = "x-goog-api-key",
        key_variables: Sequence[str] = (),
        needs_credentials: bool = True,
        url_variable: str | None = None,
        prefix: str = "",
        unprefixed: Sequence[str] = (),
        paths_without_project: Sequence[str] = (),
        openai: str = "",
        names: Mapping[str, ResourceNames] | None = None,
        project: str | None = None,
        location: str | None = None,
    ) -> None:
        self.name = name
        self.title = title
        self.hosts = dict(hosts)
        self.version = version
        self.versions = dict(versions or {})
        self.vertexai = vertexai
        self.key_header = key_header
        self.key_variables = tuple(key_variables)
        self.needs_credentials = needs_credentials
        self.url_variable = url_variable
        self.prefix = prefix
        self.unprefixed = tuple(unprefixed)
        self.paths_without_project = tuple(paths_without_project)
        #: Whether requests go to a base URL of the caller's own.
        self.gateway = False
        #: Whether long bytes in a request are encoded when it is written; see ``models.codecs.Base64Text``.
        self.defers_base64 = False
        self.openai = openai
        self.names = dict(names or {})
        self.project = project
        self.location = location

    def within(self, project: str | None, location: str | None) -> Backend:
        """The same service, for a client of this project and location."""
        twin = object.__new__(Backend)
        for name in Backend.__slots__:
            setattr(twin, name, getattr(self, name))
        twin.project, twin.location = project, location
        return twin

    def behind_gateway(self) -> Backend:
        """The same service behind a base URL of the caller's own, which may read more than the service itself does."""
        twin = self.within(self.project, self.location)
        twin.gateway = True
        return twin

    def of_client(self) -> Backend:
        """The same service for a client, which writes the requests itself."""
        twin = self.within(self.project, self.location)
        twin.defers_base64 = True
        return twin

    def without_prefix(self) -> Backend:
        """The same service behind a base URL that has the project and the location in it already."""
        twin = self.within(self.project, self.location)
        twin.prefix = ""
        return twin

    @property
    def base_url(self) -> str:
        """The default base URL."""
        location = self.location or ""
        return (self.hosts.get(location) or self.hosts.get("*") or self.hosts[""]).replace("{location}", location)

    def api_version(self, text: str) -> str:
        """The version that ``text`` names.

        Raises:
            ConfigError: no version is called so.
        """
        version = self.versions.get(text.strip(), text.strip())
        if not version[:1].isalnum() or not version.isascii() or version.strip(_IN_VERSION):
            raise ConfigError(f"the API version is a name such as {self.version!r}, not {text!r:.80}")
        return version

    @property
    def path_prefix(self) -> str:
        """What ``prefix`` is for this client: empty where it has no project and location."""
        if not self.prefix or self.project is None or self.location is None:
            return ""
        return "/" + self._filled(self.prefix)

    def path(self, method: str, path: str) -> str:
        """``path``, which lies below the version, behind the prefix where it belongs there."""
        prefix = self.path_prefix
        if prefix:
            for each in self.unprefixed:
                verb, _, start = each.rpartition(" ")
                if path.startswith(start) and verb in ("", method):
                    return path
        return prefix + path

    def check_path(self, path: str) -> None:
        """Refuse a path that there is only below a project and a location, of which this client has none.

        Raises:
            ConfigError: nothing would answer there.
        """
        if (
            self.paths_without_project
            and self.prefix
            and not self.path_prefix
            and not path.startswith((*self.paths_without_project, "/projects/"))
        ):
            raise ConfigError(
                f"{self.title} has {path.split('?')[0]} under a project and a location, and an API key alone names "
                "neither: pass project=... and location=... to the client"
            )

    def resource_name(self, kind: str, value: str, where: str) -> str:
        """The whole name, not encoded, of the resource of a kind that ``value`` means.

        Args:
            kind: One of ``names``.
            value: A name, or a shorter form of one.
            where: What the caller knows it as, for the message.

        Raises:
            InvalidResourceName: it has none of the forms, or an empty segment.
        """
        from .transport.resource_names import fits, resource_name

        names = self.names[kind]
        if not value:
            resource_name(value, names.forms, where)
        given = value.split("/")
        for short, full in names.completed.items():
            if fits(given, short.split("/")):
                # Without a project and location, as with a key alone, the name follows the prefix.
                whole = full if self.path_prefix else full.removeprefix(self.prefix + "/")
                # A project and location in the name win over the client's.
                segments = dict(zip(short.split("/"), given, strict=True))
                value = "/".join(
                    segments[step] if step in segments else self._filled(step) for step in whole.split("/")
                )
                break
        resource_name(value, names.forms, where)
        return value if "/" in value else names.forms[0].partition("{")[0] + value

    def _filled(self, template: str) -> str:
        return template.replace("{project}", self.project or "").replace("{location}", self.location or "")

    def __repr__(self) -> str:
        return f"<Backend {self.name}>"


def backend_name(backend: Backend | str) -> str:
    """Return a backend's name in rendered code; a name is returned unchanged."""
    return backend if isinstance(backend, str) else backend.name
