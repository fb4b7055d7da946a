"""Compose YAML 1.2 into nodes: by libyaml, which takes a tenth of the time, or by ruamel.yaml."""

from __future__ import annotations

from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.nodes import Node, ScalarNode, SequenceNode
from ruamel.yaml.resolver import implicit_resolvers

__all__ = ["Node", "compose", "is_scalar", "is_sequence"]

# What libyaml, whose scanner knows YAML 1.1, reads otherwise: tabs, other ends of lines, a mark that it skips.
_READ_OTHERWISE = ("\t", "\x85", "\u2028", "\u2029", "\ufeff")


def compose(text: str) -> Node | None:
    """Return the root node of a text, None if it is empty.

    Raises:
        YAMLError: of ruamel.yaml; it is no YAML.
        RecursionError: it is nested too deeply.
    """
    if _Loader is not None and not any(each in text for each in _READ_OTHERWISE):
        try:
            found: Node | None = _Loader(text).get_single_node()
        except (yaml.YAMLError, ValueError):
            # The other parser says what is wrong, and where.
            pass
        else:
            return found
    root: Node | None = YAML(typ="safe", pure=True).compose(text)
    return root


def is_scalar(node: Node) -> bool:
    return isinstance(node, ScalarNode | yaml.ScalarNode)


def is_sequence(node: Node) -> bool:
    return isinstance(node, SequenceNode | yaml.SequenceNode)


def _tags() -> dict[str, list[tuple[str, Any]]]:
    """Return the tags that a plain scalar may have in YAML 1.2, by its first character."""
    found: dict[str, list[tuple[str, Any]]] = {}
    for versions, tag, pattern, starts in implicit_resolvers:
        if (1, 2) in versions:
            for start in starts:
                found.setdefault(start, []).append((str(tag), pattern))
    return found


def _loader() -> Any:
    if not yaml.__with_libyaml__:
        return None
    tags = _tags()

    class Loader(yaml.CBaseLoader):
        def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
            if kind is yaml.SequenceNode:
                return self.DEFAULT_SEQUENCE_TAG
            if kind is yaml.MappingNode:
                return self.DEFAULT_MAPPING_TAG
            if implicit[0]:
                for tag, pattern in tags.get(value[:1], ()):
                    if pattern.match(value):
                        return tag
            return self.DEFAULT_SCALAR_TAG

    return Loader


_Loader = _loader()
