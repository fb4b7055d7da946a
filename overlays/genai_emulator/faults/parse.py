"""Parse faults: names, settings and arguments are checked against the catalogue."""

from __future__ import annotations

from .catalogue import KINDS
from .fault import Fault, FaultError, split_fault

# Settings that a fault in a request header may have too.
COMMON_SETTINGS = ("times", "id")


def parse_fault(text: str) -> Fault:
    """Parse a fault; FaultError names the mistake and the nearest known name."""
    from difflib import get_close_matches

    fault = split_fault(text)
    kind = KINDS.get(fault.name)
    if kind is None:
        near = get_close_matches(fault.name, KINDS, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(sorted(KINDS))}"
        raise FaultError(f"there is no fault {fault.name!r}{hint}")
    for key, _ in fault.settings:
        if key not in kind.settings and key not in COMMON_SETTINGS:
            allowed = [*kind.settings, *COMMON_SETTINGS]
            near = get_close_matches(key, allowed, 1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; it has: {', '.join(allowed)}"
            raise FaultError(f"the fault {fault.name!r} has no setting {key!r}{hint}")
    if kind.choices and fault.argument and fault.argument.partition("=")[0] not in kind.choices:
        near = get_close_matches(fault.argument, kind.choices, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(kind.choices)}"
        raise FaultError(f"the fault {fault.name!r} has no form {fault.argument!r}{hint}")
    if kind.needs_argument and not fault.argument:
        raise FaultError(f"the fault {fault.name!r} needs an argument: {fault.name}:{kind.argument}")
    return fault
