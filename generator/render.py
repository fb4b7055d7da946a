"""From the IR to Python: every file of the rendered package, as text, before it is formatted.

What a file says stands in its template; here stands which files there are, and what each template is given.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import ir, spelling
from generator.codecs import Codecs
from generator.errors import NameCollision
from generator.imports import RESERVED, Imports, member_order, words
from generator.views.docs import enum_doc
from generator.views.endpoints import EndpointView
from generator.views.methods import MethodView
from generator.views.models import ModelView
from generator.views.unions import ChoiceView

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
NOTICE = '# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.\n'


def render(package: ir.Package, templates: Path = TEMPLATES) -> dict[str, str]:
    """Every file of ``gemini_api``, by its path below the package.

    Raises:
        NameCollision: a class has a name that the rendered code itself uses.
    """
    _check_names(package)
    return dict(sorted(_Renderer(package, templates).files().items()))


class _Renderer:
    def __init__(self, package: ir.Package, templates: Path) -> None:
        self.package = package
        self.empty = frozenset(model.name for model in package.models if model.bare or not model.fields)
        self.models = {model.name: model for model in package.models}
        self.codecs = Codecs(package)
        self.titles = {each.name: each.title for each in package.backends}
        self.imports = Imports(package)
        self.environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
        )
        self.environment.filters.update(docstring=spelling.docstring, class_name=_class_name)
        self.environment.globals.update(
            header=_header,
            literal=spelling.literal,
            shape=spelling.shape,
            python_type=spelling.python_type,
            accepted_type=self._accepted_type,
            within=spelling.within,
            unshadowed=spelling.unshadowed,
            titles=self._titles,
            based=spelling.based,
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
        }

    def _fill(self, template: str, **context: Any) -> str:
        return self.environment.get_template(template).render(**context)

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
        choices = {choice.name: choice for choice in package.choices}
        unions = [ChoiceView(choice, choices, self.empty) for choice in package.choices]
        for union in unions:
            files[f"models/{union.choice.module}.py"] = self._fill(
                "models/union.py.jinja",
                u=union,
                imports=self.imports.of_choice,
                late_imports=partial(self.imports.late, model=union.choice),
            )
        exports = self._exports(unions)
        hidden = {union.codec for union in unions}
        public = sorted(
            name for module, names in exports if module != "_dicts" for name, _ in names if name not in hidden
        )
        files["models/__init__.py"] = self._fill("models/__init__.py.jinja", exports=exports, public=public)
        files["models/_unions.py"] = self._fill(
            "models/_unions.py.jinja", unions=self._ordered_unions(), imports=self.imports.of_unions
        )
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
            late_imports=lambda body: self.imports.late(body, model),
        )

    def _exports(self, unions: list[ChoiceView]) -> list[tuple[str, list[tuple[str, str]]]]:
        """Which module has which public names: ``(name, its name there)``."""
        exports: dict[str, list[tuple[str, str]]] = {}
        classes: tuple[ir.Model | ir.Enum, ...] = (*self.package.models, *self.package.enums)
        for each in classes:
            exports[each.module] = [(name, each.name) for name in (each.name, *each.aliases)]
        if self.package.unions:
            exports["_unions"] = [(union.name, union.name) for union in self.package.unions]
        stems = [name for model in self.package.models for name in (model.name, *model.aliases)]
        exports["_dicts"] = [(stem + end, stem + end) for stem in stems for end in ("Dict", "OrDict")]
        for union in unions:
            choice = union.choice
            names = [(name, choice.name) for name in (choice.name, *choice.aliases)]
            own = [union.codec, *([choice.unknown] if choice.unknown else [])]
            exports[choice.module] = [*names, *((name, name) for name in own)]
            twins = [f"{choice.name}OrDict", *([f"{choice.name}Dict"] if union.dict else [])]
            exports["_dicts"] += [(name, name) for name in twins]
        return sorted((module, sorted(names, key=_by_name)) for module, names in exports.items())

    def _ordered_unions(self) -> list[ir.Union]:
        """Unions after those that they are made of."""
        left = {union.name: union for union in self.package.unions}
        ordered: list[ir.Union] = []
        while left:
            ready = [union for union in left.values() if not words(union.expression) & (left.keys() - {union.name})]
            if not ready:
                raise ValueError(f"the unions {', '.join(left)} are made of each other")
            ordered += ready
            left = {name: union for name, union in left.items() if union not in ready}
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
            rendered = [method for method in resource.methods if method.overlay != "all"]
            children = [each for each in self.package.resources if each.parent == resource.name]
            names = [method.name for method in resource.methods] + [child.name for child in children]
            files[f"resources/{resource.name}.py"] = self._fill(
                "resources/resource.py.jinja",
                resource=resource,
                views=[MethodView(method, names, self.models, self.package, self.codecs) for method in rendered],
                children=children,
                imports=partial(self.imports.of_resource, resource=resource, package=self.package),
            )
        exports = [
            (each.name, [(name, name) for name in (f"Async{each.class_name}", each.class_name)])
            for each in sorted(self.package.resources, key=lambda each: each.name)
        ]
        if not exports:
            return files
        files["resources/__init__.py"] = self._fill(
            "resources/__init__.py.jinja", exports=exports, public=sorted(n for _, names in exports for n, _ in names)
        )
        return files

    def _client(self) -> dict[str, str]:
        if not self.package.attributes:
            return {}
        imports = partial(self.imports.of_client, attributes=self.package.attributes)
        return {"client.py": self._fill("client.py.jinja", attributes=self.package.attributes, imports=imports)}

    def _titles(self, names: Iterable[str]) -> str:
        """What people call these backends, as a literal."""
        return spelling.literal(" or ".join(self.titles[name] for name in names))

    def _accepted_type(self, type_: ir.Type) -> str:
        return spelling.accepted_type(type_, self.empty)


def _check_names(package: ir.Package) -> None:
    """A class that is named like what rendered code imports would hide it there."""
    classes: tuple[ir.Model | ir.Enum | ir.Choice, ...] = (*package.models, *package.enums, *package.choices)
    names = [name for each in classes for name in (each.name, *each.aliases)]
    for name in (*names, *(union.name for union in package.unions)):
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
    """``module:Class``."""
    return place.partition(":")[2]


def _header(text: str) -> str:
    return f"{spelling.docstring(text)}\n{NOTICE}"
