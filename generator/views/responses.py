"""What the template of responses asks about a resource: its methods, and the class that a client has of it."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir


class ResponsesView:
    """A resource whose methods can answer with the HTTP response."""

    def __init__(self, resource: ir.Resource, package: ir.Package) -> None:
        self.class_name = resource.class_name
        self.children = [
            (each.attribute or each.name, each.class_name) for each in package.resources if each.parent == resource.name
        ]
        #: The module of the class: of one with methods written by hand, that of the client's own.
        self.module = f".resources.{resource.name}"
        places = {each.name: each.module for each in package.attributes}
        if resource.parent is None:
            self.module = places.get(resource.name, self.module)
        elif any(method.overlay for method in resource.methods):
            self.module = places.get(resource.parent, self.module)
        # The rendered class has none of those that are written by hand.
        rendered = self.module == f".resources.{resource.name}"
        self.methods = [each.name for each in resource.methods if not (rendered and each.overlay)]


def one_request(methods: Sequence[ir.Method]) -> tuple[str, ...]:
    """The methods that are one request, whose answer they return as it is read."""
    return tuple(
        each.name
        for each in methods
        if each.kind in ("call", "refresh")
        and not (each.overlay or each.paging or each.continued)
        and each.operation.result not in ("sse", "bytes")
    )
