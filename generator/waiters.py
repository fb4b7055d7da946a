"""Build waiters from ``surface.yaml``, and check their fields against the model that is polled."""

from __future__ import annotations

from generator import ir
from generator.context import Context
from generator.walk import Json


def waiter(context: Context, name: str, model: ir.Model | None, *here: str | int) -> ir.Waiter | None:
    """Build the waiter that a method names; its fields are those of ``model``."""
    known = context.surface.section("waiters")
    if name not in known:
        context.unknown(f"there is no waiter {name!r}", name, known, *here, "waiter")
        return None
    said: Json = known[name]
    fields = {field.wire: field for field in model.fields if field.wire} if model else {}
    place = ("waiters", name)

    def python(wire: str, *steps: str | int) -> str:
        if wire not in fields:
            words = f"{model.name if model else 'the answer'} has no field {wire!r}"
            context.unknown(words, wire, fields, *place, *steps)
            return wire
        return fields[wire].name

    def checks(key: str) -> tuple[ir.Check, ...]:
        return tuple(
            ir.Check(
                python(each["field"], key, index, "field"), tuple(each.get("values", ())), tuple(each.get("unless", ()))
            )
            for index, each in enumerate(said[key])
        )

    first, *rest = said["reason"].split(".") if "reason" in said else [""]
    return ir.Waiter(
        name=name,
        what=said["what"],
        done=checks("done"),
        failed=checks("failed"),
        failure=said["failure"],
        reason=(python(first, "reason"), *rest) if first else (),
        begins={python(wire, "begins", wire): value for wire, value in said.get("begins", {}).items()},
        sets=python(said["sets"], "sets") if "sets" in said else None,
        key=python(said["key"], "key") if "key" in said else "name",
        error=said.get("error", "OperationFailed"),
    )
