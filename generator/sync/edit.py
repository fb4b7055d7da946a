"""Edit a YAML file and leave every byte that need not change as it is.

ruamel.yaml composes the file once to locate its nodes. Edits are collected against those positions and applied
together, so comments, order, quotes and line breaks are preserved.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.sync import emit

Path = tuple[str | int, ...]


@frozen
class _Edit:
    start: int
    end: int
    text: str
    # How deep the node lies that grows: where several end at one place, the innermost comes first.
    depth: int = 0


@define
class Editor:
    """The edits of one file. Paths are keys and indices from the root: ``("components", "schemas", "Part")``."""

    text: str
    root: Node = field(init=False)
    _edits: list[_Edit] = field(factory=list, init=False)
    # What goes into mappings and lists that are empty: all that goes into one is one edit.
    _fillings: dict[Path, list[Any]] = field(factory=dict, init=False)
    _marked: set[int] = field(factory=set, init=False)

    def __attrs_post_init__(self) -> None:
        self.root = YAML(typ="rt").compose(self.text)

    def find(self, path: Path) -> Node | None:
        node: Node | None = self.root
        for part in path:
            node = _child(node, part)
            if node is None:
                return None
        return node

    def node(self, path: Path) -> Node:
        found = self.find(path)
        if found is None:
            raise KeyError("/".join(map(str, path)))
        return found

    def keys(self, path: Path) -> list[str]:
        return [str(key.value) for key, _ in _pairs(self.node(path))]

    def source(self, path: Path) -> str:
        """Return what is written at ``path``."""
        return self._source(self.node(path))

    def add(self, path: Path, key: str, value: Any, *, before: str = "", after: str = "") -> None:
        """Add ``key`` to the mapping at ``path``: next to a given key, in sort order, or last."""
        node = self.node(path)
        pairs = _pairs(node)
        if not pairs:
            self._fillings.setdefault(path, []).append((key, value))
        elif _in_flow(node):
            at = self._end(pairs[-1][1])
            self._put(at, f", {emit.scalar(key, True)}: {emit.flow(value)}")
            if emit.has_new(value):
                self._mark(at)
        else:
            names = [name.value for name, _ in pairs]
            position = _position(names, key, before, after)
            lines = emit.entry(key, value, pairs[0][0].start_mark.column)
            apart = "\n" if len(pairs) > 1 and self._are_separated(pairs[0], pairs[1]) else ""
            if position == 0 and not self._shares_its_line(pairs[0][0]):
                self._put(self._before(pairs[0][0]), "\n".join(lines) + "\n" + apart)
            else:
                self._put_line_after(self._entry_end(*pairs[max(position - 1, 0)]), apart + "\n".join(lines), path)

    def fill(self, path: Path, values: Mapping[str, Any]) -> None:
        """Add ``values`` to the mapping at ``path``; create it if missing."""
        if self.find(path) is not None:
            for key, each in values.items():
                self.add(path, key, each)
            return
        depth = next(n for n in range(len(path), -1, -1) if self.find(path[:n]) is not None)
        value: Any = values
        for step in reversed(path[depth + 1 :]):
            value = {step: value}
        self.add(path[:depth], str(path[depth]), value)

    def extend(self, path: Path, values: Sequence[str | int]) -> None:
        """Append scalars to the list at ``path``."""
        node = self.node(path)
        if not node.value:
            self._fillings.setdefault(path, []).extend(values)
        elif _in_flow(node):
            at = self._end(node.value[-1])
            self._put(at, self._extend_flow(at, node.value[0].start_mark.column, values))
        else:
            dash = " " * self._dash(node.value[-1])
            lines = [f"{dash}- {emit.scalar(value)}" for value in values]
            self._put_line_after(self._end(node.value[-1]), "\n".join(lines), path)

    def append(self, path: Path, value: Mapping[str, Any]) -> None:
        """Append a mapping to the list of mappings at ``path``."""
        node = self.node(path)
        if not node.value:
            self._fillings.setdefault(path, []).append(value)
            return
        last = node.value[-1]
        if _in_flow(node):
            self._put(self._end(last), f", {emit.flow(value)}")
            if emit.has_new(value):
                self._mark(self._end(last))
        else:
            dash = self._dash(last)
            self._put_line_after(self._end(last), "\n".join(emit.item(value, dash)), path)

    def replace(self, path: Path, value: Any) -> None:
        """Replace the node at ``path`` by a scalar, a list of scalars or a :class:`~generator.sync.emit.Flow`."""
        flow = _in_flow(self.node(path[:-1]))
        self._replace(self.node(path), emit.flow(value) if flow else emit.inline(value))

    def exchange(self, path: Path, old: Collection[str], new: Mapping[str, Any]) -> None:
        """Remove the keys ``old`` from the mapping at ``path`` and put ``new`` where the first of them was."""
        node = self.node(path)
        pairs = _pairs(node)
        if _in_flow(node):
            pieces = [f"{emit.scalar(key, True)}: {emit.flow(value)}" for key, value in new.items()]
            pieces += [self._source(pair) for pair in pairs if pair[0].value not in old]
            self._replace(node, "{" + ", ".join(pieces) + "}")
            return
        if not any(key.value in old for key, _ in pairs):
            for name, value in new.items():
                self.add(path, name, value, before=str(pairs[0][0].value))
            return
        text = "".join(line + "\n" for line in emit.block(new, pairs[0][0].start_mark.column))
        for index, (key, _) in enumerate(pairs):
            if key.value in old:
                self._remove_entry(pairs, index, text)
                text = ""

    def discard(self, path: Path, gone: Collection[str | int]) -> None:
        """Remove keys from the mapping, or items (by value or index) from the list, at ``path``."""
        node = self.node(path)
        dropped = [index for index, item in enumerate(node.value) if _names(index, item) & set(gone)]
        if _in_flow(node):
            left = [item for index, item in enumerate(node.value) if index not in dropped]
            self._replace(node, self._rewrap_flow(node, left))
        elif len(dropped) == len(node.value) and path:
            self._empty(path)
        else:
            for index in dropped:
                self._remove_entry(node.value, index, "")

    def render(self) -> str:
        """Return the text with all edits applied; edits at one position keep the order in which they were made."""
        parts, at = [], 0
        filled = [self._fill_empty(path, items) for path, items in self._fillings.items()]
        for edit in sorted([*self._edits, *filled], key=lambda edit: (edit.start, edit.end, -edit.depth)):
            if edit.start < at:
                raise ValueError(f"two edits of the same lines: {self.text[edit.start : at]!r}")
            parts += [self.text[at : edit.start], edit.text]
            at = edit.end
        return "".join([*parts, self.text[at:]])

    # How an edit is put

    def _put(self, at: int, text: str, depth: int = 0) -> None:
        self._edits.append(_Edit(at, at, text, depth))

    def _put_line_after(self, index: int, text: str, path: Path) -> None:
        """Put lines behind the one at ``index``, as the new end of the node at ``path``."""
        end = self._line_end(index)
        if end == len(self.text):
            self._put(end, "\n" + text, len(path))
        else:
            self._put(end + 1, text + "\n", len(path))

    def _replace(self, node: Node, text: str) -> None:
        self._edits.append(_Edit(node.start_mark.index, self._end(node), text))

    def _remove_entry(self, items: Sequence[Any], index: int, instead: str) -> None:
        """Remove one entry of a block and insert the lines ``instead`` in its place."""
        first, last = items[index] if isinstance(items[index], tuple) else (items[index], items[index])
        start: int = first.start_mark.index
        if isinstance(items[index], tuple) and self._shares_its_line(first):
            # It shares its line with the dash of a list: what follows moves up to the dash.
            rest = [key.start_mark.index for key, _ in items[index + 1 : index + 2]]
            text = instead.strip() + (f"\n{' ' * first.start_mark.column}" if instead and rest else "")
            self._edits.append(_Edit(start, rest[0] if rest else self._end(last), text))
        else:
            self._edits.append(_Edit(*self._lines(first, last), instead))

    def _empty(self, path: Path) -> None:
        """Reduce a whole block to ``{}`` or ``[]``; comments inside it stay."""
        node = self.node(path)
        text = "{}" if isinstance(node, MappingNode) else "[]"
        parent = self.node(path[:-1])
        if isinstance(parent, SequenceNode):
            self._replace(node, text)
            return
        self._put(self._after_colon(path), f" {text}")
        for index in range(len(node.value)):
            self._remove_entry(node.value, index, "")

    def _mark(self, at: int) -> None:
        """Mark a line whose text needs a person's words, once."""
        end = self._line_end(at)
        if end not in self._marked and emit.MARK not in self.text[self._line_start(at) : end]:
            self._marked.add(end)
            self._put(end, f"  {emit.MARK}", len(self.text))

    def _fill_empty(self, path: Path, items: list[Any]) -> _Edit:
        """Return the edit that puts ``items`` into an empty mapping or list: ``{}``, ``[]`` or null."""
        node = self.node(path)
        if all(isinstance(item, str | int) for item in items):
            pieces = [emit.scalar(item, True) for item in items]
            text = "\n".join(emit.wrap(" " * node.start_mark.column, pieces)).lstrip(" ")
            if _is_nothing(node):
                return _Edit(self._after_colon(path), self._after_colon(path), f" {text}", len(path))
            return _Edit(node.start_mark.index, self._end(node), text)
        if path and _in_flow(self.node(path[:-1])):
            entries = [item for item in items if isinstance(item, tuple)]
            if emit.has_new(items):
                self._mark(self._end(node))
            return _Edit(node.start_mark.index, self._end(node), emit.flow(dict(entries) if entries else items))
        column = self._indent(path)
        lines = [
            line
            for item in items
            for line in (emit.entry(item[0], item[1], column) if isinstance(item, tuple) else emit.item(item, column))
        ]
        if _is_nothing(node):
            start = end = self._after_colon(path) if path else node.start_mark.index
        else:
            start, end = len(self.text[: node.start_mark.index].rstrip(" ")), self._end(node)
        return _Edit(start, end, "".join(f"\n{line}" for line in lines), len(path))

    def _after_colon(self, path: Path) -> int:
        """Return the position after the colon of the last key of ``path``."""
        key = next(key for key, _ in _pairs(self.node(path[:-1])) if key.value == path[-1])
        return self.text.index(":", key.end_mark.index) + 1

    def _extend_flow(self, at: int, indent: int, values: Sequence[str | int]) -> str:
        text, used = "", at - self._line_start(at)
        for value in values:
            piece = emit.scalar(value, True)
            if used + len(piece) + 3 > emit.WIDTH:
                text += f",\n{' ' * indent}{piece}"
                used = indent + len(piece)
            else:
                text += f", {piece}"
                used += len(piece) + 2
        return text

    def _rewrap_flow(self, node: Node, left: Sequence[Any]) -> str:
        pieces = [self._source(item) for item in left]
        if isinstance(node, MappingNode):
            return "{" + ", ".join(pieces) + "}"
        return "\n".join(emit.wrap(" " * node.start_mark.column, pieces)).lstrip(" ")

    def _source(self, item: Node | tuple[Node, Node]) -> str:
        first, last = item if isinstance(item, tuple) else (item, item)
        return self.text[first.start_mark.index : self._end(last)]

    # Where things are

    def _end(self, node: Node) -> int:
        """Return the position after a node's last character; the composer would include blank lines behind a block."""
        if isinstance(node, ScalarNode):
            start: int = node.start_mark.index
            return start + len(self.text[start : node.end_mark.index].rstrip())
        if _in_flow(node):
            return int(node.end_mark.index)
        last = node.value[-1]
        if not isinstance(last, tuple):
            return self._end(last)
        return self._entry_end(*last)

    def _entry_end(self, key: Node, value: Node) -> int:
        """Return the position after an entry; the composer places a value that is not there anywhere behind its key."""
        return self.text.index(":", key.end_mark.index) + 1 if _is_nothing(value) else self._end(value)

    def _indent(self, path: Path) -> int:
        parent = self.node(path[:-1]) if path else None
        return _pairs(parent)[0][0].start_mark.column + 2 if parent is not None else 0

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _shares_its_line(self, key: Node) -> bool:
        """Return whether the dash of a list stands before the key."""
        start: int = key.start_mark.index
        return bool(self.text[self._line_start(start) : start].strip())

    def _before(self, key: Node) -> int:
        """Return the start of the comment lines that stand directly above a key, or of its own line."""
        at = self._line_start(key.start_mark.index)
        margin = " " * key.start_mark.column + "#"
        while at and self.text.startswith(margin, above := self._line_start(at - 1)):
            at = above
        return at

    def _line_end(self, index: int) -> int:
        found = self.text.find("\n", index)
        return len(self.text) if found < 0 else found

    def _lines(self, first: Node, last: Node) -> tuple[int, int]:
        """Return the range of whole lines of an entry, with one of the blank lines around it."""
        start = self._line_start(first.start_mark.index)
        end = min(self._line_end(first.end_mark.index if _is_nothing(last) else self._end(last)) + 1, len(self.text))
        if self.text[:start].endswith("\n\n") and self.text[end : end + 1] in ("\n", ""):
            start -= 1
        return start, end

    def _dash(self, item: Node) -> int:
        start = self._line_start(item.start_mark.index)
        return self.text.index("-", start) - start

    def _are_separated(self, first: tuple[Node, Node], second: tuple[Node, Node]) -> bool:
        return "\n\n" in self.text[self._entry_end(*first) : second[0].start_mark.index]


def _position(names: list[str], key: str, before: str, after: str) -> int:
    if before in names or after in names:
        return names.index(before) if before in names else names.index(after) + 1
    in_order = len(names) > 2 and names == sorted(names)
    return sum(name < key for name in names) if in_order else len(names)


def _names(index: int, item: Any) -> set[str | int]:
    node = item[0] if isinstance(item, tuple) else item
    return {index, node.value} if isinstance(node, ScalarNode) and isinstance(node.value, str) else {index}


def _pairs(node: Node) -> list[tuple[Node, Node]]:
    if _is_nothing(node):
        return []
    if not isinstance(node, MappingNode):
        raise TypeError(f"a mapping is wanted{node.start_mark}")
    pairs: list[tuple[Node, Node]] = node.value
    return pairs


def _child(node: Node | None, part: str | int) -> Node | None:
    if isinstance(node, SequenceNode) and isinstance(part, int):
        items: list[Node] = node.value
        return items[part] if part < len(items) else None
    if isinstance(node, MappingNode):
        return next((value for key, value in _pairs(node) if key.value == str(part)), None)
    return None


def _in_flow(node: Node) -> bool:
    return bool(isinstance(node, MappingNode | SequenceNode) and node.flow_style)


def _is_nothing(node: Node) -> bool:
    return isinstance(node, ScalarNode) and bool(node.start_mark.index == node.end_mark.index)
