"""The report as JSON: the one model that all formats are made from. ``report.schema.json`` describes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import asdict

from generator.diff.acceptance import Acceptance, Applied
from generator.diff.change import SEVERITIES, plain
from generator.diff.gates import Gate
from generator.diff.report import Entry, Report, Spot
from generator.diff.rules import RULES
from generator.diff.source import Side
from generator.errors import Location
from generator.witness import Witness

FORMAT = 1
SCHEMA = Path(__file__).with_name("report.schema.json")
Json = dict[str, Any]


def to_json(report: Report, gates: list[Gate], applied: Applied | None) -> Json:
    """The model; sets and dates are lists and strings in it."""
    return {
        "format": FORMAT,
        "profile": report.profile,
        "old": _side(report.old),
        "new": _side(report.new),
        "python": {"status": report.python_status, "reason": report.python_reason or None},
        "summary": {
            "changes": len(report.entries),
            "wire": report.counts("wire"),
            "python": report.counts("python") if report.python_status != "not compared" else None,
            "bump": report.bump,
            "worst": min((entry.worst for entry in report.entries), key=SEVERITIES.index, default="none"),
        },
        "gates": [asdict(gate) for gate in gates],
        "acceptances": applied
        and {
            kind: [_acceptance(each) for each in getattr(applied, kind)]
            for kind in ("used", "expired", "unused", "merged")
        },
        "changes": [_entry(entry, report) for entry in report.entries],
    }


def _side(side: Side) -> Json:
    return {"name": side.label, "version": side.version, "files": side.files}


def _entry(entry: Entry, report: Report) -> Json:
    rule = RULES[entry.id]
    return {
        "id": entry.id,
        "title": rule.title,
        "subject": entry.subject,
        "sentence": entry.sentence,
        "why": rule.why,
        "axis": rule.axis,
        "severity": entry.worst,
        "wire": {
            "severity": entry.wire,
            "request": entry.by_place.get("request"),
            "response": entry.by_place.get("response"),
        },
        "python": None
        if entry.python is None
        else {
            "severity": entry.python,
            "symbols": entry.symbols,
            "changes": [
                {
                    "id": change.id,
                    "symbol": change.symbol,
                    "severity": RULES[change.id].verdict(report.profile, "request"),
                    "before": plain(change.before),
                    "after": plain(change.after),
                    "code": change.code,
                }
                for change in entry.python_changes
            ],
        },
        "bump": entry.bump,
        "old": _spot(entry.old),
        "new": _spot(entry.new),
        "before": plain(entry.before),
        "after": plain(entry.after),
        "reach": [{"operation": each.operation, "in": list(each.places)} for each in entry.reach],
        "witness": {"wire": _witness(entry.witness), "python": entry.code},
        "fingerprint": entry.fingerprint,
        "accepted": sorted(entry.accepted),
    }


def _spot(spot: Spot | None) -> Json | None:
    return None if spot is None else {"pointer": spot.pointer, **_location(spot.location)}


def _location(location: Location | None) -> Json:
    return asdict(location) if location else dict.fromkeys(("file", "line", "column"))


def _witness(witness: Witness | None) -> Json | None:
    if witness is None:
        return None
    said = {"kind": witness.kind, "in": witness.place, "text": witness.text}
    if witness.kind == "exchange":
        return said
    return said | {
        "payload": witness.payload,
        "accepted_by": witness.accepted_by,
        "refused_by": "new" if witness.accepted_by == "old" else "old",
        "old": list(witness.old),
        "new": list(witness.new),
        "closed": witness.closed,
    }


def _acceptance(each: Acceptance) -> Json:
    return {
        "fingerprint": each.fingerprint,
        "axis": sorted(each.axes),
        "reason": each.reason,
        "owner": each.owner,
        "expires": each.expires.isoformat(),
        **_location(each.location),
    }
