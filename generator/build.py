"""Build the IR from the normalised document and the surface."""

from __future__ import annotations

from generator import ir, schemas
from generator.attributes import attributes
from generator.backends import backends
from generator.codecs import check_unions
from generator.complete import check_complete
from generator.configs import Configs
from generator.context import Context
from generator.document import Document
from generator.endpoints import endpoints
from generator.errors import InvalidSurface
from generator.methods import Methods
from generator.parse import Parsed
from generator.sessions import sessions
from generator.surface import Surface
from generator.type_modules import type_modules
from generator.unions import unions


def build(document: Document, parsed: Parsed, surface: Surface) -> ir.Package:
    """Build the package that a normalised document describes.

    Raises:
        SpecErrors: everything that is wrong, collected.
    """
    context = Context(document, surface)
    context.backends = backends(context)
    models = schemas.models(context)
    enums = schemas.enums(context)
    by_schema = unions(context)
    sdk = schemas.sdk_models(context)
    _check_listed(context, "closed_models", {*models, *(model.name for model in sdk)}, "no schema and no SDK model")
    _check_listed(context, "sent_back", set(by_schema), "no union")
    type_aliases = _type_aliases(context)
    operations = endpoints(context, parsed)
    running = schemas.long_running(context, models)
    by_class = {model.name: model for model in (*models.values(), *running)}
    methods = Methods(context, by_class, operations, by_schema.values())
    resources = methods.build()
    configs = Configs(context, models, operations).build(methods.uses)
    client = attributes(context, resources)
    modules = type_modules(context, by_schema.values())
    over_sockets = sessions(context)
    context.errors.check()
    package = ir.Package(
        title=document.data["info"]["title"],
        version=document.data["info"]["version"],
        base_url=context.backends[0].hosts[""],
        api_version=context.backends[0].version,
        models=tuple(sorted((*by_class.values(), *sdk, *configs), key=lambda model: model.name)),
        enums=tuple(sorted(enums.values(), key=lambda enum: enum.name)),
        type_aliases=type_aliases,
        operations=tuple(sorted(operations.values(), key=lambda operation: (operation.resource, operation.name))),
        resources=tuple(resources),
        document=document.data,
        attributes=client,
        imports=dict(surface.section("imports")),
        backends=context.backends,
        sessions=over_sockets,
        unions=tuple(sorted(by_schema.values(), key=lambda union: union.name)),
        type_modules=modules,
    )
    check_complete(document, parsed, package)
    check_unions(package)
    return package


def _check_listed(context: Context, key: str, known: set[str], otherwise: str) -> None:
    """Check that each name in the list ``key`` of surface.yaml is among ``known``."""
    for index, name in enumerate(context.surface.data.get(key) or ()):
        if name not in known:
            place = context.surface.where(key, index)
            context.errors.add(InvalidSurface(f"`{key}` lists {name}, which is {otherwise}", place))


def _type_aliases(context: Context) -> tuple[ir.TypeAlias, ...]:
    found = []
    for name, said in context.surface.section("unions").items():
        context.classes.take(name, f"the union {name}", context.surface.where("unions", name))
        context.type_expression(said["type"], "unions", name, "type")
        found.append(ir.TypeAlias(name, said["type"], said["description"]))
    return tuple(found)
