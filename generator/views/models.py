"""What the templates of models ask about a model and its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from generator import ir, spelling
from generator.codecs import Codecs, FieldEncoding
from generator.spelling import ENUMS, accepted_type, literal, python_type, unshadowed
from generator.views.docs import field_doc, model_doc


class ModelView:
    """A model for its template."""

    def __init__(self, model: ir.Model, empty: frozenset[str], titles: Mapping[str, str], codecs: Codecs) -> None:
        self.model = model
        self.codecs = codecs
        self.titles = titles
        self.doc = model_doc(model, titles)
        self.names = {name for field in model.fields for name in (field.name, *field.aliases)}
        self.empty = empty

    def type(self, field: ir.Field) -> ir.Type:
        """The type that rendered code works with; a setting with ``accepts`` is passed to its converter unchanged."""
        if field.accepts and self.model.kind == "config":
            return ir.Type("python", field.accepts)
        return spelling.as_wire_type(field.type)

    def field_doc(self, field: ir.Field) -> str:
        """What an editor shows of a field, below which it stands."""
        return field_doc(field, self.titles)

    def annotation(self, field: ir.Field) -> str:
        return python_type(self.type(field))

    def annotations(self, fields: Iterable[ir.Field]) -> set[str]:
        return {self.annotation(each) for each in fields}

    def accepted(self, field: ir.Field) -> str:
        return field.accepts or accepted_type(self.type(field), self.empty)

    def dict_type(self, field: ir.Field) -> str:
        """The annotation of a key of the model's ``*Dict``."""
        return self.unshadowed(self.accepted(field))

    def converts(self, field: ir.Field) -> bool:
        return self.accepted(field) != self.annotation(field)

    def unshadowed(self, expression: str) -> str:
        return unshadowed(expression, self.names)

    def flags(self, field: ir.Field) -> str:
        marks = {
            "sdk": field.sdk_only,
            "required": field.required,
            "read_only": field.read_only,
            "deprecated": field.deprecated,
            "secret": field.secret,
            "fixed": field.fixed is not None,
        }
        return " ".join([*(mark for mark, is_so in marks.items() if is_so), *field.backends])

    def wire_field_arguments(self, field: ir.Field) -> str:
        """The arguments of the ``wire_field`` call that declares a field."""
        type_ = self.type(field)
        if field.fixed is not None and type_.kind in ENUMS:
            type_ = evolve(type_, value=field.fixed)
        shape = spelling.declared_shape(type_)
        spellings = tuple(dict.fromkeys(field.spellings.values()))
        aliases = tuple(each for each in dict.fromkeys(field.aliases) if each not in spellings)
        given = [shape, literal(self.flags(field)), literal(aliases), literal(spellings)]
        while given[-1] in ('""', "()"):
            given.pop()
        if field.wire != spelling.camel_case(field.name):
            given.append(f"wire={literal(field.wire)}")
        return ", ".join(given)

    @property
    def writes_codec(self) -> bool:
        """Whether ``from_dict`` and ``to_dict`` are rendered: for API schemas, and for fields with two wire names."""
        spelled = any(field.spellings for field in self.model.fields)
        return spelled or (self.model.kind == "schema" and bool(self.model.fields))

    @property
    def shares_options(self) -> bool:
        """Whether it is a config with ``http_options``, which the base class declares."""
        return self.model.kind == "config" and any(is_http_options(field) for field in self.model.fields)

    @property
    def own_fields(self) -> list[ir.Field]:
        return [each for each in self.model.fields if not (self.shares_options and is_http_options(each))]

    @property
    def base(self) -> str:
        return "MethodConfig" if self.shares_options else "ModelBase"

    @property
    def one_of(self) -> tuple[tuple[str, ...], ...]:
        """The groups of fields of which at most one may be set."""
        return tuple(names for names in self.model.oneofs.values() if len(names) > 1)

    @property
    def usual(self) -> list[ir.Field]:
        """The usual fields that the default backend has at their own names."""
        found = [field for field in self.model.fields if field.wire in self.model.usual]
        if not self.is_placed:
            return found
        return [field for field in found if self.codecs.place(field, None).path == (field.wire,)]

    @property
    def unset(self) -> list[str]:
        """Statements that leave all but the usual fields unset."""
        lines: list[str] = []
        usual = self.usual
        for field in self.model.fields:
            if field in usual:
                continue
            if not lines or len(lines[-1]) + len(field.name) > 86:
                lines.append("")
            lines[-1] += f"self.{field.name} = "
        return [f"{line}None" for line in lines]

    def refused_elsewhere(self, field: ir.Field) -> bool:
        """Whether a value of the field is refused by the backends that lack it."""
        return bool(self.codecs.refusable(self.model, field).backends)

    @property
    def readers(self) -> list[str]:
        """The backends for which the model has a ``from_dict`` of its own."""
        return [name for name in self.codecs.backends if self.model.name in self.codecs.reads[name]]

    @property
    def writers(self) -> list[str]:
        """The backends for which the model has a ``to_dict`` of its own."""
        return [name for name in self.codecs.backends if self.model.name in self.codecs.writes[name]]

    @property
    def is_placed(self) -> bool:
        """Whether its plain codec finds a field elsewhere than under its own name."""
        return self.model.kind == "schema" and self.codecs.is_placed(self.model)

    def encodings(self, backend: str | None) -> list[tuple[ir.Path, bool, list[FieldEncoding]]]:
        """The encodings of the model's fields on a backend, by the object that they are written into."""
        wired = (self.codecs.refusable(self.model, field) for field in self.model.fields if not field.sdk_only)
        fields = [evolve(field, path=()) for field in wired]
        return self.codecs.encodings(fields, backend, self.type)

    @property
    def request_variants(self) -> list[str]:
        """The backends for which a config writes its settings differently."""
        return self.codecs.variants(self.model)

    def request_encodings(self, backend: str | None) -> list[tuple[ir.Path, bool, list[FieldEncoding]]]:
        """The encodings of a config's settings in a request, by the object that they are written into."""
        return self.codecs.encodings(self.sent_fields(), backend, self.type)

    def sent_fields(self) -> list[ir.Field]:
        """The settings of a config that are sent in the body or the query."""
        return [field for field in self.model.fields if field.location in ("body", "query") and not field.sdk_only]

    @property
    def header_fields(self) -> list[ir.Field]:
        """The settings of a config that are sent as headers."""
        return [field for field in self.model.fields if field.location == "header"]


def is_http_options(field: ir.Field) -> bool:
    return field.name == "http_options" and field.sdk_only and field.type == ir.Type("model", "HttpOptions")
