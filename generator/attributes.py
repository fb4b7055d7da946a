"""The attributes of the client: its resources, and what ``surface.yaml`` adds or replaces."""

from __future__ import annotations

from generator import ir
from generator.context import Context
from generator.errors import InvalidSurface


def attributes(context: Context, resources: list[ir.Resource]) -> tuple[ir.Attribute, ...]:
    """Return every attribute in the order of the resources; one that needs another follows it."""
    said = context.surface.section("client")
    own = {resource.name: resource for resource in resources if resource.parent is None}
    found: list[ir.Attribute] = []
    for resource in own.values():
        entry = said.get(resource.name, {})
        module, _, class_name = entry.get("class", f".resources.{resource.name}:{resource.class_name}").partition(":")
        doc = entry.get("description", resource.doc)
        found.append(ir.Attribute(resource.name, class_name, module, doc, entry.get("over")))
    for name, entry in said.items():
        if name in own:
            continue
        if "description" not in entry:
            words = f"{name!r} is no resource of the client, whose description it could have; give it one"
            context.error(InvalidSurface, words, "client", name)
        module, _, class_name = entry["class"].partition(":")
        found.append(ir.Attribute(name, class_name, module, entry.get("description", ""), entry.get("over")))
    names = [each.name for each in found]
    for each in found:
        if each.on is not None and each.on not in names:
            context.unknown(f"the client has no {each.on!r}", each.on, names, "client", each.name, "over")
    return tuple(found)
