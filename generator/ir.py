"""The intermediate representation (IR): everything that the templates see.

Small frozen classes, built from the normalised document and ``surface.yaml`` and checked before anything is rendered.
Templates never read the specification itself.
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
    "base64",
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
    """The full forms of one kind of resource name, and pairs of a short form and the full one that it stands for."""

    forms: tuple[str, ...]
    completed: tuple[tuple[str, str], ...] = ()


@frozen
class Backend:
    """A service that a client can talk to: the arguments of ``genai_runtime.backend.Backend``."""

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
    paths_without_project: tuple[str, ...] = ()
    openai: str = ""
    names: dict[str, ResourceNames] = field(factory=dict)


@frozen
class Session:
    """A session over a websocket: the arguments of ``genai_runtime.session.protocol.SessionProtocol``.

    ``sent`` and ``received`` are the fields of the messages; ``turn`` has paths and values.
    """

    name: str
    client: str
    server: str
    paths: dict[str, str]
    setup: str
    ready: str = ""
    event: str = ""
    over: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    received: tuple[str, ...] = ()
    token_path: str = ""
    token_version: str = ""
    turn: tuple[tuple[tuple[str, ...], Any], ...] = ()
    unspecified: tuple[str, ...] = ()
    go_away: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    resumption: dict[str, Any] = field(factory=dict)


#: The path to a value: keys of objects, ``0`` for the first item of a list, ``"[]"`` for every item.
Path = tuple[str | int, ...]


@frozen
class Place:
    """The path of a value in its parent object; if empty, its own fields are merged into the parent.

    ``single``: the value is a list in Python, and its only item without a list in JSON.
    """

    path: Path
    single: bool = False

    @property
    def each(self) -> int | None:
        """The index in ``path`` of ``"[]"``, or None."""
        return self.path.index("[]") if "[]" in self.path else None


@frozen
class Type:
    """The type of a value, in JSON and in Python.

    ``int64`` is a string of digits in JSON and an ``int`` in Python. ``object`` is a free-form JSON object. ``any`` is
    any JSON, with the name ``JsonValue`` if the specification says so. ``opaque`` is ``bytes`` that servers may send as
    text that is not base64. ``const`` has one ``value``. ``union`` names a :class:`Union`. ``python``, for values that
    are never sent, has a Python type expression as its ``name``. ``backend`` is set on a class that this backend
    encodes differently.
    """

    kind: Kind
    name: str | None = None
    item: Type | None = None
    value: str | int | float | None = None
    backend: str | None = None


@frozen
class Field:
    """A property of a model, or a setting of a config.

    A setting has a ``location``. In the ``body`` it is at ``path`` (``("generationConfig", "temperature")``), in the
    ``query`` or a ``header`` it is called ``wire``, and at ``none`` it is not sent. ``accepts`` is a type expression
    of what callers may pass, ``convert`` the method of ``Converters`` that converts it. ``fill`` says what sets a field
    that only the SDK sets.

    ``places`` has the field's place on backends where that differs; ``queries`` names the backends that take the
    setting as a query parameter. ``spellings`` maps backends to further wire names, which are read from any backend.
    ``fixed`` is the wire value that a constructor fills in: the constant that identifies the model in a union. What is
    ``secret`` is not shown by ``repr``.
    """

    name: str
    wire: str
    type: Type
    doc: str = ""
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
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
    """A class of ``gemini_api.models``: an API schema, a method's config, or a model that only the SDK has.

    ``module`` is its module below ``gemini_api.models``; mixins are ``module:Class``. ``oneofs`` are groups of fields
    of which at most one is set; one of ``required_sets`` must be set completely. ``bare``: callers may pass the class
    instead of an empty instance. ``positional``: the constructor takes one positional argument, which a mixin reads.
    ``closed``: servers never send it, so ``model_validate`` refuses unknown fields. ``prepare``: a function, as
    ``module:name``, that puts what a server sent in order before it is read. ``usual``: the fields, by wire name, that
    nearly all that servers send has, and no others. ``deferred``: the lists of models, by wire name, that are decoded
    when they are first read, if they are long.
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
    prepare: str | None = None
    usual: tuple[str, ...] = ()
    deferred: tuple[str, ...] = ()
    deprecated: bool = False
    source: str | None = None


@frozen
class EnumValue:
    """A member of an enum. ``spellings`` maps backends to their own value for it."""

    name: str
    value: str | int
    doc: str = ""
    deprecated: bool = False
    backends: tuple[str, ...] = ()
    spellings: dict[str, str] = field(factory=dict)


@frozen
class Enum:
    """An enum. ``unlisted`` members can be accessed, but are not iterated over."""

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
        """By backend: its own spellings, and the values that they stand for."""
        found: dict[str, dict[Any, Any]] = {}
        for value in self.values:
            for backend, word in value.spellings.items():
                found.setdefault(backend, {})[word] = value.value
        return found


@frozen
class Union:
    """A schema that is one of several types, its ``branches``.

    JSON strings, numbers, lists and objects are told apart by their JSON type. Objects are told apart by the property
    ``discriminator`` (``discriminator_name`` in Python), whose values ``mapping`` maps to types, or by a property that
    only one branch has (``by_property``). ``default`` is the type of an object that has neither. What is left over is
    ``free_form``, where a branch is free-form JSON, or kept by the class ``unknown``, the open variant. ``sent_back``:
    callers give back what the API sent, also as dicts, which are kept where they are newer than the description.
    """

    name: str
    wire: str
    module: str
    doc: str
    branches: tuple[Type, ...]
    strings: tuple[Type, ...] = ()
    numbers: tuple[Type, ...] = ()
    boolean: Type | None = None
    array: Type | None = None
    discriminator: str | None = None
    discriminator_name: str | None = None
    mapping: dict[str | int, Type] = field(factory=dict)
    by_property: dict[str, Type] = field(factory=dict)
    default: Type | None = None
    free_form: Type | None = None
    unknown: str | None = None
    sent_back: bool = False
    aliases: tuple[str, ...] = ()
    source: str | None = None


@frozen
class TypeAlias:
    """A name for what callers may pass, wider than what is sent (``ContentListUnion``).

    ``expression`` is a Python type expression of models, enums, other aliases, builtins and ``Package.imports``.
    """

    name: str
    expression: str
    doc: str = ""


@frozen
class Parameter:
    """A parameter in the path, the query or a header.

    A path parameter with ``patterns`` is a full resource name. ``names`` maps backends to their own name for a query
    parameter.
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
    """The upload path of an operation, below ``/upload/{version}``, and the largest size in bytes."""

    path: str
    max_size: int | None = None


@frozen
class StreamEnd:
    """One way in which a stream of events can end.

    Either ``field`` has one of ``values`` (for every item of the list ``each``, if given); or an ``event`` of this name
    arrives; or an event with the text ``data`` instead of JSON; or the ``body`` ends. ``field`` and ``each`` are paths
    of wire names; ``key`` identifies the items of ``each``.
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
    """How a broken stream is resumed: the id of the last event is sent as ``parameter``.

    ``id`` is the path of that id in the event; by default it is the id of the event stream. ``operation`` is the id of
    the operation that resumes the stream, by default the same one; its resource name is at the path ``name`` of an
    event, and ``query`` are further query parameters.
    """

    parameter: str
    location: Literal["query", "header"] = "query"
    id: tuple[str, ...] = ()
    operation: str | None = None
    name: tuple[str, ...] = ()
    query: dict[str, str] = field(factory=dict)


@frozen
class EventStream:
    """How the stream of an operation is read. ``type`` is the field of an event with its name.

    ``helper`` is the class, ``module:Name``, that a method returns in the place of a plain stream.
    """

    ends: tuple[StreamEnd, ...]
    type: str = ""
    resume: StreamResume | None = None
    helper: str = ""


@frozen
class Looks:
    """How an operation is asked for what lies ``below`` the resource in its path: by the whole name, in ``body``."""

    below: str
    body: str


@frozen
class Operation:
    """One endpoint. ``path`` has ``{+name}`` for the resource name and ``{x}`` for any other path parameter."""

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
    looks: Looks | None = None


@frozen
class Argument:
    """A parameter of a public method, and where its value goes.

    ``target`` is ``name`` (the resource name in the path), ``path``, ``query``, ``header``, ``body`` (the field at
    ``path``) or ``none`` (the hand-written method decides). ``in_config``: the config has the field too, and the
    argument wins. ``accepts`` and ``convert`` are as in :class:`Field`. ``kind`` is the kind of resource name that the
    backend completes. ``by_backend`` has the targets on backends where they differ: none, one or several, each as an
    argument of the same name.
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
    by_backend: dict[str, tuple[Argument, ...]] = field(factory=dict)


@frozen
class Wrap:
    """How a method wraps its body.

    ``given`` maps fields to the converters for the arguments of the same names. With ``inside``, the arguments are
    merged into that field, if the config has set it. With ``list``, that field is a list with one entry for each item
    of the argument ``of``: the item as ``each``, and all other fields.
    """

    given: dict[str, str]
    inside: str = ""
    list: str = ""
    each: str = ""
    of: str = ""


@frozen
class Paging:
    """The wire names of paging: the list in the response, the two query parameters, and the next page's token."""

    items: str
    page_size: str
    page_token: str
    next_token: str


@frozen
class Check:
    """A test of a model's field: it has one of ``values``; without these, any value that is not in ``unless``."""

    field: str
    values: tuple[Any, ...] = ()
    unless: tuple[Any, ...] = ()


@frozen
class Waiter:
    """How a resource is polled until it is done. Fields are Python names.

    It is done when one of ``done`` holds, and has failed when one of ``failed`` holds: then ``failure`` is the error's
    message (``{name}`` is the resource name), with the server's reason from the path ``reason``. ``begins`` are the
    fields of a resource of which only the name is given, in ``key``; ``sets`` is a field that is set to true when it is
    done; ``error`` is the class of the error if it has failed.
    """

    name: str
    what: str
    done: tuple[Check, ...]
    failed: tuple[Check, ...]
    failure: str
    reason: tuple[str, ...] = ()
    begins: dict[str, Any] = field(factory=dict)
    sets: str | None = None
    key: str = "name"
    error: str = "OperationFailed"


@frozen
class Method:
    """One public method of a resource.

    ``result`` is a type expression of what it returns: a model (of an item, for pages; of an event, for a stream),
    ``bytes`` or ``None``. ``constants`` are body fields, by wire name, that every call sends. An ``overlay`` method is
    hand-written (``all``: its request too), but its config is rendered. ``also`` are the ids of further operations that
    it calls. ``operations_by_backend`` are operations that replace its own on some backends; ``backends`` have the
    method, all if it is empty, and ``instead`` says by backend what one that lacks it has in its place. ``attribute``
    is the method's place on a client, such as ``files.upload``.

    By ``kind``: an ``upload`` sends the bytes of the argument ``media``, and returns the field ``answer`` of the last
    response, or the whole response. A ``refresh`` gets the resource that it is given again. A ``wait`` polls, with the
    refresh method ``poll`` or its own operation, until ``waiter`` says that it is done. ``raises`` documents errors.

    With ``settings`` it takes the settings of a call as keyword arguments, in the place of a config. ``streams`` is
    what it calls instead when the argument ``stream`` is true. With ``continued``, it goes on with an answer that
    stopped at the limit of one request, unless the argument ``automatic_continuation`` is false.

    ``example`` is a piece of a program that calls it on a synchronous ``client``.
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
    poll: str | None = None
    raises: dict[str, str] = field(factory=dict)
    operations_by_backend: dict[str, Operation] = field(factory=dict)
    backends: tuple[str, ...] = ()
    wrap: Wrap | None = None
    reads: bool = False
    attribute: str = ""
    instead: dict[str, str] = field(factory=dict)
    settings: bool = False
    streams: Operation | None = None
    continued: bool = False
    example: str = ""


@frozen
class Resource:
    """A namespace of methods: ``client.files``, ``client.file_search_stores.documents``.

    ``parent`` is the resource that has it as an ``attribute``, by default of its own name; None for the client.
    """

    name: str
    class_name: str
    parent: str | None
    doc: str
    methods: tuple[Method, ...]
    attribute: str = ""


@frozen
class Attribute:
    """An attribute of the client: an instance of a class in ``module``, which is absolute or relative to the package.

    For asyncio the class has ``Async`` before its name. It is made from the client's core, or from the attribute
    ``on``.
    """

    name: str
    class_name: str
    module: str
    doc: str
    on: str | None = None


@frozen
class TypeModule:
    """A module of classes under other names than they have among all models.

    ``names`` are pairs of the public name and of the class, or of its place as ``module:Name``. ``dicts`` are typed
    dicts of its own: the keys of each with the types of their values.
    """

    name: str
    names: tuple[tuple[str, str], ...]
    dicts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


@frozen
class Package:
    """Everything that is rendered.

    The first of ``backends`` is the default. ``imports`` maps further names of type expressions to ``module:Name``.
    """

    title: str
    version: str
    base_url: str
    api_version: str
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    type_aliases: tuple[TypeAlias, ...]
    operations: tuple[Operation, ...]
    resources: tuple[Resource, ...]
    document: dict[str, Any]
    attributes: tuple[Attribute, ...] = ()
    imports: dict[str, str] = field(factory=dict)
    backends: tuple[Backend, ...] = ()
    sessions: tuple[Session, ...] = ()
    unions: tuple[Union, ...] = ()
    type_modules: tuple[TypeModule, ...] = ()
