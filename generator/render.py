"""Render the IR: every file of the package as text, before it is formatted.

Templates have the contents of the files; this module decides which files there are, and what each template gets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from generator import ir, spelling
from generator.codecs import Codecs
from generator.errors import NameCollision
from generator.imports import RESERVED, Imports, member_order, words
from generator.views.docs import PythonNames, enum_doc
from generator.views.endpoints import EndpointView
from generator.views.methods import MethodView
from generator.views.models import ModelView
from generator.views.responses import ResponsesView, one_request
from generator.views.unions import UnionView

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
NOTICE = '# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.\n'


def render(package: ir.Package, templates: Path = TEMPLATES) -> dict[str, str]:
    """Render every file of ``gemini_api``, by its path in the package.

    Raises:
        NameCollision: a class has a name that the rendered code itself uses.
    """
    _check_names(package)
    return dict(sorted(_Renderer(package, templates).files().items()))


class _Compiled(BytecodeCache):
    """What the templates were compiled to, for the next package that this process renders."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()
# Modules of types that only annotations need: `import *` leaves them out.
_TYPING = ("_dicts", "_literals")


class _Renderer:
    def __init__(self, package: ir.Package, templates: Path) -> None:
        self.package = package
        self.empty = frozenset(model.name for model in package.models if model.bare or not model.fields)
        self.models = {model.name: model for model in package.models}
        self.codecs = Codecs(package)
        self.titles = {each.name: each.title for each in package.backends}
        self.names = PythonNames(package)
        self.imports = Imports(package)
        self.environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            bytecode_cache=_COMPILED,
        )
        self.environment.filters.update(
            docstring=self._docstring, class_name=_class_name, literal=spelling.literal, hinted=self.imports.hinted
        )
        self.environment.globals.update(
            header=_header,
            notice=NOTICE,
            literal=spelling.literal,
            shape=spelling.shape,
            python_type=spelling.python_type,
            accepted_type=self._accepted_type,
            in_namespace=spelling.in_namespace,
            unshadowed=spelling.unshadowed,
            titles=self._titles,
            constant_base=spelling.constant_base,
        )

    def files(self) -> dict[str, str]:
        package = self.package
        return {
            "__init__.py": self._fill("__init__.py.jinja", package=package),
            "backends.py": self._fill("backends.py.jinja", package=package),
            "py.typed": "",
            "openapi.json": json.dumps(package.document, indent=1, ensure_ascii=False, sort_keys=False) + "\n",
            **self._models(),
            **self._api(),
            **self._resources(),
            **self._client(),
            **self._type_modules(),
            **self._sessions(),
        }

    def _fill(self, template: str, **context: Any) -> str:
        return self.environment.get_template(template).render(**context)

    def _sessions(self) -> dict[str, str]:
        if not self.package.sessions:
            return {}
        return {"sessions.py": self._fill("sessions.py.jinja", package=self.package)}

    # ---- models

    def _models(self) -> dict[str, str]:
        package = self.package
        views = [ModelView(model, self.empty, self.titles, self.codecs) for model in package.models]
        files = {f"models/{view.model.module}.py": self._model(view) for view in views}
        for enum in package.enums:
            files[f"models/{enum.module}.py"] = self._fill(
                "models/enum.py.jinja", enum=enum, doc=enum_doc(enum, self.titles)
            )
        if any(view.shares_options for view in views):
            files["models/_config.py"] = self._fill(
                "models/_config.py.jinja", module=self.models["HttpOptions"].module, imports=self.imports.of_shared
            )
        by_name = {union.name: union for union in package.unions}
        unions = [UnionView(union, by_name, self.empty) for union in package.unions]
        for view in unions:
            files[f"models/{view.union.module}.py"] = self._fill(
                "models/union.py.jinja",
                u=view,
                imports=self.imports.of_union,
                late_imports=partial(self.imports.late, union=view.union),
            )
        exports = self._exports(unions)
        hidden = {view.codec for view in unions}
        public = sorted(
            name for module, names in exports if module not in _TYPING for name, _ in names if name not in hidden
        )
        files["models/__init__.py"] = self._fill("models/__init__.py.jinja", exports=exports, public=public)
        files["models/_exports.py"] = self._fill("_exports.py.jinja", exports=exports)
        files["models/_unions.py"] = self._fill(
            "models/_unions.py.jinja", aliases=self._ordered_aliases(), imports=self.imports.of_type_aliases
        )
        if literals := self._literals():
            files["models/_literals.py"] = self._fill("models/_literals.py.jinja", literals=literals)
        files["models/_dicts.py"] = self._fill(
            "models/_dicts.py.jinja",
            views=views,
            unions=unions,
            aliases=sorted((alias, model.name) for model in package.models for alias in model.aliases),
            imports=self.imports.of_dicts,
        )
        return files

    def _model(self, view: ModelView) -> str:
        model = view.model
        return self._fill(
            "models/model.py.jinja",
            model=model,
            m=view,
            imports=lambda body: self.imports.of_model(body, model),
        )

    def _exports(self, unions: list[UnionView]) -> list[tuple[str, list[tuple[str, str]]]]:
        """The public names of each module, as pairs of the public name and the name in the module."""
        exports: dict[str, list[tuple[str, str]]] = {}
        classes: tuple[ir.Model | ir.Enum, ...] = (*self.package.models, *self.package.enums)
        for each in classes:
            exports[each.module] = [(name, each.name) for name in (each.name, *each.aliases)]
        if self.package.type_aliases:
            exports["_unions"] = [(alias.name, alias.name) for alias in self.package.type_aliases]
        stems = [name for model in self.package.models for name in (model.name, *model.aliases)]
        exports["_dicts"] = [(stem + end, stem + end) for stem in stems for end in ("Dict", "OrDict")]
        for view in unions:
            union = view.union
            names = [(name, union.name) for name in (union.name, *union.aliases)]
            own = [view.codec, *([union.unknown] if union.unknown else [])]
            exports[union.module] = [*names, *((name, name) for name in own)]
            twins = [f"{union.name}OrDict", *([f"{union.name}Dict"] if view.dict else [])]
            exports["_dicts"] += [(name, name) for name in twins]
        if literals := self._literals():
            exports["_literals"] = [(name, name) for name, _ in literals]
        return sorted((module, sorted(names, key=_by_name)) for module, names in exports.items())

    def _literals(self) -> list[tuple[str, list[str]]]:
        """The strings that each enum takes, by the name of their type."""
        enums = [each for each in self.package.enums if each.kind == "string"]
        return sorted((spelling.literal_name(each.name), spelling.literal_values(each)) for each in enums)

    def _ordered_aliases(self) -> list[ir.TypeAlias]:
        """Sort the type aliases so that each comes after those that it uses."""
        left = {alias.name: alias for alias in self.package.type_aliases}
        ordered: list[ir.TypeAlias] = []
        while left:
            ready = [alias for alias in left.values() if not words(alias.expression) & (left.keys() - {alias.name})]
            if not ready:
                raise ValueError(f"the unions {', '.join(left)} are made of each other")
            ordered += ready
            left = {name: alias for name, alias in left.items() if alias not in ready}
        return ordered

    # ---- endpoints

    def _api(self) -> dict[str, str]:
        files: dict[str, str] = {}
        others = {operation.id: operation for operation in self.package.operations}
        for operation in self.package.operations:
            view = EndpointView(operation, self.models, others)
            files[f"api/{operation.resource}/{view.module}.py"] = self._fill(
                "api/endpoint.py.jinja",
                op=operation,
                view=view,
                codecs=self.codecs,
                imports=partial(self.imports.of_endpoint, view=view),
            )
        folders = sorted({operation.resource for operation in self.package.operations})
        files["api/__init__.py"] = _header(
            "One module for each endpoint: the request as a value, the answer as a model, and a call of both kinds."
        )
        for folder in folders:
            files[f"api/{folder}/__init__.py"] = _header(f"The endpoints of ``{folder}``.")
        return files

    # ---- resources

    def _resources(self) -> dict[str, str]:
        files: dict[str, str] = {}
        for resource in self.package.resources:
            children = [each for each in self.package.resources if each.parent == resource.name]
            names = [method.name for method in resource.methods] + [child.attribute or child.name for child in children]
            views = [MethodView(each, names, self.models, self.package, self.codecs) for each in resource.methods]
            files[f"resources/{resource.name}.py"] = self._fill(
                "resources/resource.py.jinja",
                resource=resource,
                views=[view for view in views if view.method.overlay != "all"],
                hand_written=[view for view in views if view.method.overlay == "all" and view.backends],
                children=children,
                one_request=one_request(resource.methods),
                imports=partial(self.imports.of_resource, resource=resource, package=self.package),
            )
        exports = [
            (each.name, sorted([(name, name) for name in (each.class_name, f"Async{each.class_name}")], key=_by_name))
            for each in sorted(self.package.resources, key=lambda each: each.name)
        ]
        if not exports:
            return files
        responses = [ResponsesView(each, self.package) for each in self.package.resources]
        files["with_responses.py"] = self._fill(
            "with_responses.py.jinja", resources=responses, imports=self.imports.of_responses(responses)
        )
        files["resources/__init__.py"] = self._fill(
            "resources/__init__.py.jinja", exports=exports, public=sorted(n for _, names in exports for n, _ in names)
        )
        files["resources/_exports.py"] = self._fill("_exports.py.jinja", exports=exports)
        return files

    def _client(self) -> dict[str, str]:
        if not self.package.attributes:
            return {}
        imports = partial(self.imports.of_client, attributes=self.package.attributes)
        return {"client.py": self._fill("client.py.jinja", attributes=self.package.attributes, imports=imports)}

    # ---- modules of types

    def _type_modules(self) -> dict[str, str]:
        if not self.package.type_modules:
            return {}
        files = {"type_modules/__init__.py": _header("Modules of classes under other names than ``models`` has them.")}
        for module in self.package.type_modules:
            files[f"type_modules/{module.name}.py"] = self._fill(
                "type_module.py.jinja",
                module=module,
                public=sorted((*(name for name, _ in module.names), *(name for name, _ in module.dicts))),
                imports=partial(self.imports.of_type_module, module=module),
            )
        return files

    def _docstring(self, text: str, indent: int = 0) -> str:
        return spelling.docstring(self.names.in_prose(text), indent)

    def _titles(self, names: Iterable[str]) -> str:
        """The titles of backends, for people, as a literal."""
        return spelling.literal(" or ".join(self.titles[name] for name in names))

    def _accepted_type(self, type_: ir.Type) -> str:
        return spelling.accepted_type(type_, self.empty)


def _check_names(package: ir.Package) -> None:
    """Refuse classes with the name of something that rendered code imports."""
    classes: tuple[ir.Model | ir.Enum | ir.Union, ...] = (*package.models, *package.enums, *package.unions)
    names = [name for each in classes for name in (each.name, *each.aliases)]
    for name in (*names, *(union.name for union in package.type_aliases)):
        if name in RESERVED:
            raise NameCollision(f"rendered code needs the name {name} for itself; give that class another, in `models`")
    for model in package.models:
        if any(field.name in ("self", "_others", "wire_field") for field in model.fields):
            raise NameCollision(
                f"a field of {model.name} has a name that rendered code needs for itself; give it another"
            )


def _by_name(pair: tuple[str, str]) -> tuple[Any, ...]:
    return member_order(pair[1]), member_order(pair[0])


def _class_name(place: str) -> str:
    """The class of ``module:Class``."""
    return place.partition(":")[2]


def _header(text: str) -> str:
    return f"{spelling.docstring(text)}\n{NOTICE}"
