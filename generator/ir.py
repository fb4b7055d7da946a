"""The intermediate representation: all that the templates may see.

Small frozen classes, built from the normalised document and from ``surface.yaml`` and checked before anything is
rendered. A template never reads the specification itself, so what a template can say is what stands here.
"""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen

Kind = Literal[
    "string",
    "integer",
    "int64",
    "number",
    "boolean",
    "bytes",
    "opaque",
    "timestamp",
    "duration",
    "fieldmask",
    "any",
    "object",
    "const",
    "enum",
    "integer_enum",
    "model",
    "union",
    "list",
    "map",
    "python",
]
Repeat = Literal["repeatable", "billable", "creating"]
Result = Literal["json", "empty", "sse", "bytes"]


@frozen
class ResourceNames:
    """The forms of the whole names of one kind of resource, and what a shorter form means, ``(short, whole)``."""

    forms: tuple[str, ...]
    completed: tuple[tuple[str, str], ...] = ()


@frozen
class Backend:
    """One service that a client can speak to: the arguments of ``genai_runtime.backend.Backend``.

    Anything that several services have names them by ``name``.
    """

    name: str
    title: str
    hosts: dict[str, str]
    version: str
    versions: dict[str, str] = field(factory=dict)
    vertexai: bool = False
    key_header: str = "x-goog-api-key"
    key_variables: tuple[str, ...] = ()
    needs_credentials: bool = True
    url_variable: str | None = None
    prefix: str = ""
    unprefixed: tuple[str, ...] = ()
    names: dict[str, ResourceNames] = field(factory=dict)


#: Keys on the way to a value: of an object, ``0`` for the first item of a list, ``"[]"`` for every item.
Path = tuple[str | int, ...]


@frozen
class Place:
    """Where a value lies in the object that holds it; with an empty ``path``, its own fields lie among those.

    Of a ``single`` one, a list, the one item travels without the list.
    """

    path: Path
    single: bool = False

    @property
    def each(self) -> int | None:
        """Where in the path the items of a list are, each of which has a value."""
        return self.path.index("[]") if "[]" in self.path else None


@frozen
class Type:
    """The shape of one value on the wire and in Python.

    ``int64`` is a string of digits on the wire and an ``int`` in Python; ``object`` is free-form JSON; ``any`` is JSON
    of any kind, with the name ``JsonValue`` where the specification says that it is; ``opaque`` is ``bytes`` that may
    travel as text that is no base64; ``const`` has one ``value``; ``union`` names a :class:`Choice`; ``python`` (only
    on values that never travel) carries a Python type expression in ``name``. ``backend`` is set on a class that is to
    be read or written as that backend has it.
    """

    kind: Kind
    name: str | None = None
    item: Type | None = None
    value: str | int | float | None = None
    backend: str | None = None


@frozen
class Field:
    """One property of a model, or one setting of a config.

    ``path`` is only on the fields of configs whose ``location`` is ``body``: the wire names on the way to where the
    value lands, its own last (``("generationConfig", "temperature")``). One in the ``query`` or a ``header`` goes out
    as ``wire``; one at ``none`` never travels. ``accepts`` is a type expression of what callers may pass, ``convert``
    the method of ``Converters`` that turns it into what travels. ``fill`` says what sets a field that only the SDK
    sets.
    ``places`` says where the backends have it that have it otherwise; ``queries`` names those to which a setting goes
    as a query parameter, at the first key of its place. ``spellings`` holds further wire names by which a server's
    value is read, whatever the backend. ``fixed`` is what a constructor puts in when it is not
    given one: the value, as it travels, that tells the model from others.
    """

    name: str
    wire: str
    type: Type
    doc: str = ""
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    immutable: bool = False
    deprecated: bool = False
    aliases: tuple[str, ...] = ()
    oneof: str | None = None
    backends: tuple[str, ...] = ()
    accepts: str | None = None
    convert: str | None = None
    sdk_only: bool = False
    fill: Literal["http_response"] | None = None
    location: Literal["body", "query", "header", "none"] = "body"
    path: Path = ()
    spellings: dict[str, str] = field(factory=dict)
    places: dict[str, Place] = field(factory=dict)
    queries: tuple[str, ...] = ()
    fixed: str | int | float | None = None


@frozen
class Model:
    """A class of ``gemini_api.models``: a schema of the wire, a method's config, or an SDK-only model.

    ``module`` is its module below ``gemini_api.models``; a mixin is ``module:Class``. Of each group in ``oneofs``, by
    names of fields, at most one is set; ``required_sets`` lists sets of fields of which one must be set whole. Of a
    ``bare`` one the class itself stands for an instance without any field set, as that of one without fields does.
    A ``positional`` one can be made from one value of any kind, which a mixin reads; of a ``closed`` one, which callers
    fill and no server sends, ``model_validate`` takes no unknown field.
    """

    name: str
    wire: str
    module: str
    doc: str
    fields: tuple[Field, ...]
    kind: Literal["schema", "config", "sdk"] = "schema"
    mixins: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    oneofs: dict[str, tuple[str, ...]] = field(factory=dict)
    required_sets: tuple[tuple[str, ...], ...] = ()
    bare: bool = False
    positional: bool = False
    closed: bool = False
    deprecated: bool = False
    source: str | None = None


@frozen
class EnumValue:
    """A member. ``spellings`` is what backends call it that do not call it ``value``."""

    name: str
    value: str | int
    doc: str = ""
    deprecated: bool = False
    backends: tuple[str, ...] = ()
    spellings: dict[str, str] = field(factory=dict)


@frozen
class Enum:
    """A class of values. ``unlisted`` members exist, but going through the class does not meet them."""

    name: str
    wire: str
    module: str
    doc: str
    values: tuple[EnumValue, ...]
    unlisted: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    source: str | None = None
    kind: Literal["string", "integer"] = "string"

    def spelled(self) -> dict[str, dict[Any, Any]]:
        """By backend: its own words, and the values that they stand for."""
        found: dict[str, dict[Any, Any]] = {}
        for value in self.values:
            for backend, word in value.spellings.items():
                found.setdefault(backend, {})[word] = value.value
        return found


@frozen
class Choice:
    """A schema that is one of several types, its ``branches``.

    A text, a number, a list and an object are told apart by what they are. Of several objects, ``table`` gives the
    type for each value of the property ``key`` (``key_name`` in Python), or ``by_field`` the type for an object that
    has that property; ``absent`` is the type of an object without either, ``other`` that of one which nothing else
    knows, and ``unknown`` the class of the open variant that keeps such a one.
    """

    name: str
    wire: str
    module: str
    doc: str
    branches: tuple[Type, ...]
    texts: tuple[Type, ...] = ()
    numbers: tuple[Type, ...] = ()
    boolean: Type | None = None
    array: Type | None = None
    key: str | None = None
    key_name: str | None = None
    table: dict[str | int, Type] = field(factory=dict)
    by_field: dict[str, Type] = field(factory=dict)
    absent: Type | None = None
    other: Type | None = None
    unknown: str | None = None
    aliases: tuple[str, ...] = ()
    source: str | None = None


@frozen
class Union:
    """A name for what callers may pass, wider than what travels (``ContentListUnion``).

    ``expression`` is a Python type expression of models, enums, other unions, builtins and ``Package.imports``.
    """

    name: str
    expression: str
    doc: str = ""


@frozen
class Parameter:
    """A parameter of the path, the query or the headers. One with ``patterns`` is a whole resource name in the path.

    ``names`` is what backends call a query parameter that do not call it ``wire``.
    """

    name: str
    wire: str
    type: Type
    location: Literal["path", "query", "header"]
    required: bool = False
    doc: str = ""
    patterns: tuple[str, ...] = ()
    backends: tuple[str, ...] = ()
    names: dict[str, str] = field(factory=dict)


@frozen
class Upload:
    """Where the media of an operation goes (below ``/upload/{version}``) and how large it may be, in bytes."""

    path: str
    max_size: int | None = None


@frozen
class StreamEnd:
    """One way in which a stream of events ends: a value at ``field`` (one of ``values``), of every item of the list at
    ``each``; an ``event`` of this name; the text ``data`` in the place of JSON; or no mark but the end of the ``body``.

    ``field`` and ``each`` are paths of wire names; ``key`` is what tells the items of ``each`` apart.
    """

    field: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    each: tuple[str, ...] = ()
    key: str = ""
    event: str = ""
    data: str = ""
    body: bool = False


@frozen
class StreamResume:
    """How a stream that broke is asked for again: the id of the last event, at the path ``id`` of the event or else of
    the event stream, goes into ``parameter``.

    ``operation`` is the id of the one that goes on with it, None for the same; its resource name is the value at
    ``name`` of an event. ``query`` is what else that one is asked with.
    """

    parameter: str
    location: Literal["query", "header"] = "query"
    id: tuple[str, ...] = ()
    operation: str | None = None
    name: tuple[str, ...] = ()
    query: dict[str, str] = field(factory=dict)


@frozen
class EventStream:
    """How the stream of an operation is read. ``type`` is the field of an event that holds its name."""

    ends: tuple[StreamEnd, ...]
    type: str = ""
    resume: StreamResume | None = None


@frozen
class Operation:
    """One endpoint. ``path`` holds ``{+name}`` for its resource name and ``{x}`` for any other path parameter."""

    id: str
    name: str
    resource: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Type | None
    response: Type | None
    result: Result
    repeat: Repeat
    doc: str
    fixed_query: dict[str, str] = field(factory=dict)
    upload: Upload | None = None
    stream: EventStream | None = None
    deprecated: bool = False
    backends: tuple[str, ...] = ()
    source: str | None = None


@frozen
class Argument:
    """A parameter of a public method and where its value goes.

    ``target`` is ``name`` (the resource name of the path), ``path``, ``query``, ``header``, ``body`` (a field, at
    ``path``) or ``none`` (the hand-written method decides). ``in_config`` means that the config holds the field too;
    the argument wins. ``accepts`` and ``convert`` are as on :class:`Field`. ``kind`` is the kind of resource
    whose name it is, which the backend completes. ``elsewhere`` says what becomes of it on backends
    where that is something else: nothing, one thing or several, each an argument of the same name.
    """

    name: str
    type: Type
    target: Literal["name", "path", "query", "header", "body", "none"]
    wire: str = ""
    required: bool = True
    positional: bool = False
    accepts: str | None = None
    convert: str | None = None
    convert_with: str | None = None
    doc: str = ""
    aliases: tuple[str, ...] = ()
    in_config: bool = False
    path: Path = ()
    kind: str | None = None
    single: bool = False
    elsewhere: dict[str, tuple[Argument, ...]] = field(factory=dict)


@frozen
class Wrap:
    """Where body fields have another place than by rule. ``given`` are wire names, with the converters that make their
    values of the arguments of the same names.

    With ``inside``, the arguments go into that field where the config has filled it. With ``list``, that field holds
    all else once for each item of the argument ``of``, which is its field ``each``.
    """

    given: dict[str, str]
    inside: str = ""
    list: str = ""
    each: str = ""
    of: str = ""


@frozen
class Paging:
    """Wire names: of the answer's list, of the two query parameters, and of the answer's token for the next page."""

    items: str
    page_size: str
    page_token: str
    next_token: str


@frozen
class Check:
    """Whether a field of a model says so: it has one of ``values``, or, without these, any but those in ``unless``."""

    field: str
    values: tuple[Any, ...] = ()
    unless: tuple[Any, ...] = ()


@frozen
class Waiter:
    """How something is waited for. Fields are Python names; ``{name}`` in a text is its resource name.

    It is over when one of ``done`` holds, and has failed when one of ``failed`` does: then ``failure`` is said, with
    the server's words at the path ``reason``. ``begins`` is what is taken for known of a mere name, ``sets`` the field
    that is true once it is over.
    """

    name: str
    what: str
    done: tuple[Check, ...]
    failed: tuple[Check, ...]
    failure: str
    reason: tuple[str, ...] = ()
    begins: dict[str, Any] = field(factory=dict)
    sets: str | None = None


@frozen
class Method:
    """One public method of a resource.

    ``result`` is a type expression of what it returns: a model (the item's, for a page; the event's, for a stream),
    ``bytes`` or ``None``. ``constants`` are body fields, by wire name, that every call sends. An ``overlay`` method is
    hand-written, and with ``all`` its request too; its config is rendered in any case. ``also`` are the ids of further
    operations that it calls. ``others`` are the operations of backends that have another one for it, and
    ``backends`` those that have the method at all, empty where all have.

    An ``upload`` sends the bytes of the argument ``media``, and returns the field ``answer`` of what the last response
    says, or all of it. A ``refresh`` asks again for what one of its operations is about; a ``wait`` does so until
    ``waiter`` says that it is over, by the method ``look`` where that is a refresh. ``raises`` tells when errors come.
    """

    name: str
    operation: Operation
    arguments: tuple[Argument, ...]
    config: str | None
    doc: str
    result: str
    paging: Paging | None = None
    overlay: Literal["", "method", "all"] = ""
    kind: Literal["call", "upload", "download", "refresh", "wait"] = "call"
    also: tuple[str, ...] = ()
    constants: dict[str, Any] = field(factory=dict)
    media: str | None = None
    answer: str | None = None
    waiter: Waiter | None = None
    look: str | None = None
    raises: dict[str, str] = field(factory=dict)
    others: dict[str, Operation] = field(factory=dict)
    backends: tuple[str, ...] = ()
    wrap: Wrap | None = None


@frozen
class Resource:
    """A namespace of methods: ``client.files``, ``client.file_search_stores.documents``.

    ``parent`` is the resource that holds it as an attribute, None for the client itself.
    """

    name: str
    class_name: str
    parent: str | None
    doc: str
    methods: tuple[Method, ...]


@frozen
class Attribute:
    """An attribute of the client: an object of a class (``Async`` before its name for asyncio) in ``module``, absolute
    or relative to the package. It stands on the client's connection, or on another attribute, ``on``."""

    name: str
    class_name: str
    module: str
    doc: str
    on: str | None = None


@frozen
class Package:
    """Everything that is rendered.

    ``backends`` are the services, the first of which is the one that is meant where none is named. ``imports`` maps
    further names that type expressions use to where they are found, ``module:Name``.
    """

    title: str
    version: str
    base_url: str
    api_version: str
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    unions: tuple[Union, ...]
    operations: tuple[Operation, ...]
    resources: tuple[Resource, ...]
    document: dict[str, Any]
    attributes: tuple[Attribute, ...] = ()
    imports: dict[str, str] = field(factory=dict)
    backends: tuple[Backend, ...] = ()
    choices: tuple[Choice, ...] = ()
