"""``python -m tests.recordings``: how many exchanges the tests replay, by kind and backend, and what waits for what.

*Replayed* is answered over a socket and called, in each mode.
"""

from __future__ import annotations

from collections import Counter

from tests.recordings.exchanges import SPOILED, WAITING, Exchange, exchanges, replayable, waits
from tests.recordings.test_replay import ARRAYS, CALLED, OPENAI
from tests.recordings.test_requests import RECORDED, REFUSED, SINGLE


def fate(each: Exchange) -> str:
    if each.id in REPLAYED:
        return "replayed"
    return "spoiled" if each.id in SPOILED else "waiting"


REPLAYED = {each.id for each in (*replayable(), *OPENAI)}


FATES = ("replayed", "spoiled", "waiting")


def main() -> None:
    found = Counter((each.backend, each.kind, fate(each)) for each in exchanges())
    print("| backend | operation | exchanges | replayed | spoiled | waiting |\n|---|---|---|---|---|---|")
    for backend, kind in sorted({(backend, kind) for backend, kind, _ in found}):
        counts = [found[backend, kind, each] for each in FATES]
        print(f"| {backend} | {kind} | {sum(counts)} | {' | '.join(str(count or '') for count in counts)} |")
    counts = [sum(found[key] for key in found if key[2] == each) for each in FATES]
    print(f"| all | | {sum(counts)} | {' | '.join(map(str, counts))} |\n")
    errors = sum(each.status != 200 for each in CALLED)
    print(f"Of the replayed ones {errors} are errors; {len(ARRAYS)} streams had come as an array and go out as events.")
    for kind, reason in WAITING.items():
        number = sum(waits(each) == kind for each in exchanges())
        print(f"- {kind} ({number}): waits for {reason}")
    for name, reason in SPOILED.items():
        print(f"- {name}: {reason}")
    made = len(RECORDED) - len(SINGLE) - len(REFUSED)
    print(f"\nOf {len(RECORDED)} requests of generateContent and its stream {made} are made by the public API,")
    print(f"as recorded; {len(SINGLE)} have one object for a list of one, {len(REFUSED)} the API refused as we do.")


if __name__ == "__main__":
    main()
