"""Triggers of the emulator: run when its clock passes their times, at once, and not while they are paused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator
from genai_emulator.clock import Clock

START = datetime(2026, 1, 1, 8, 30, tzinfo=UTC)
AGENT = "antigravity-preview-09-2026"


@pytest.fixture(scope="module")
def fixed() -> Iterator[Emulator]:
    with Emulator(clock=Clock(START), check_responses=True) as emulator:
        yield emulator


@pytest.fixture
def client(fixed: Emulator) -> Iterator[genai.Client]:
    fixed.reset()
    with genai.Client(api_key="k", http_options={"base_url": fixed.url, "api_version": "v1beta"}) as client:
        yield client


def made(client: genai.Client, said: str = "hello", **more: Any) -> Any:
    interaction: Any = {"agent": AGENT, "input": said, "environment": "remote", **more.pop("interaction", {})}
    given = {"schedule": "0 * * * *", "time_zone": "UTC", **more}
    return client.triggers.create(interaction=interaction, **given)


def runs(client: genai.Client, trigger: Any) -> list[Any]:
    return list(client.triggers.list_executions(trigger.id).trigger_executions or ())


def test_it_runs_when_it_is_due(client: genai.Client, fixed: Emulator) -> None:
    trigger = made(client, display_name="d")
    assert (trigger.status, trigger.next_run_time) == ("active", datetime(2026, 1, 1, 9, tzinfo=UTC))
    assert (trigger.max_consecutive_failures, trigger.execution_timeout_seconds) == (5, 600)
    # A text comes back as the step that it stands for.
    assert trigger.interaction.to_dict()["input"] == [
        {"type": "user_input", "content": [{"type": "text", "text": "hello"}]}
    ]
    assert runs(client, trigger) == []
    fixed.clock.advance(30 * 60)
    (run,) = runs(client, trigger)
    assert (run.status, run.scheduled_time) == ("in_progress", datetime(2026, 1, 1, 9, tzinfo=UTC))
    assert client.interactions.get(run.interaction_id).status == "in_progress"
    fixed.clock.advance(2 * 3600)
    several = runs(client, trigger)
    assert [each.status for each in several] == ["completed", "completed", "in_progress"]
    assert [each.scheduled_time.hour for each in several] == [9, 10, 11]
    # All runs have one environment, and each knows the one before.
    assert len({each.environment_id for each in several}) == 1
    assert client.interactions.get(several[0].interaction_id).output_text
    found = client.triggers.get(trigger.id)
    assert found.previous_interaction_id == several[-1].interaction_id
    assert found.next_run_time == datetime(2026, 1, 1, 12, tzinfo=UTC)
    page = client.triggers.list_executions(trigger.id, page_size=2)
    assert page.next_page_token
    rest = client.triggers.list_executions(trigger.id, page_size=2, page_token=page.next_page_token)
    assert [each.id for each in rest.trigger_executions or ()] == [several[2].id]


def test_it_runs_at_once_and_rests_while_paused(client: genai.Client, fixed: Emulator) -> None:
    trigger = made(client)
    paused = client.triggers.update(trigger.id, status="paused", display_name="e")
    assert (paused.status, paused.display_name, paused.next_run_time) == ("paused", "e", None)
    fixed.clock.advance(3 * 3600)
    assert runs(client, trigger) == []
    run = client.triggers.run(trigger.id)
    assert (run.status, run.trigger_id) == ("in_progress", trigger.id)
    assert client.triggers.run(trigger.id).status == "skipped"  # the one before is still running
    fixed.clock.advance(60)
    active = client.triggers.update(trigger.id, status="active")
    assert active.next_run_time == datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert [each.status for each in runs(client, trigger)] == ["completed", "skipped"]
    assert [each.id for each in client.triggers.list(filter_="status=active").triggers or ()] == [trigger.id]
    assert not client.triggers.list(filter_='status="paused"').triggers
    client.triggers.delete(trigger.id)
    with pytest.raises(errors.NotFound):
        client.triggers.get(trigger.id)
    assert len(runs(client, trigger)) == 2  # what was is kept
    fixed.clock.advance(24 * 3600)
    assert len(runs(client, trigger)) == 2


def test_it_stops_when_it_fails_too_often(client: genai.Client, fixed: Emulator) -> None:
    fixed.when("broken").error(500)
    trigger = made(client, "broken", max_consecutive_failures=2)
    fixed.clock.advance(5 * 3600)
    several = runs(client, trigger)
    assert [each.status for each in several] == ["failed", "failed"]
    assert all(each.error for each in several)
    found = client.triggers.get(trigger.id)
    assert (found.status, found.consecutive_failure_count, found.next_run_time) == ("error", 2, None)
    again = client.triggers.update(trigger.id, status="active")
    assert (again.status, again.consecutive_failure_count) == ("active", 0)


def test_a_run_that_takes_too_long_is_told(client: genai.Client, fixed: Emulator) -> None:
    trigger = made(client, execution_timeout_seconds=1)
    fixed.clock.advance(30 * 60 + 1.5)
    (run,) = runs(client, trigger)
    assert run.status == "timed_out"


def test_what_cannot_be_is_refused(client: genai.Client) -> None:
    for more, words in (
        ({"schedule": "0 9 * *"}, "five fields"),
        ({"schedule": "0 0 30 2 *"}, "never due"),
        ({"time_zone": "Mars"}, "no time zone"),
        ({"max_consecutive_failures": 0}, "1 or more"),
        ({"interaction": {"agent": "nobody"}}, "Agent 'nobody' is invalid or not found"),
        ({"interaction": {"store": True}}, "store cannot be set"),
        ({"environment_id": "nowhere"}, "was not found"),
    ):
        with pytest.raises((errors.InvalidArgument, errors.NotFound), match=words):
            made(client, **more)
    trigger = made(client)
    with pytest.raises(errors.InvalidArgument, match="active or paused"):
        client.triggers.update(trigger.id, status="error")
    with pytest.raises(errors.InvalidArgument, match="Invalid filter"):
        client.triggers.list(filter_="colour=red")
    for call in (client.triggers.get, client.triggers.run, client.triggers.delete, client.triggers.list_executions):
        with pytest.raises(errors.NotFound, match="nothing"):
            call("nothing")


def test_a_snapshot_goes_on(client: genai.Client, fixed: Emulator, tmp_path: Path) -> None:
    trigger = made(client)
    fixed.save_state(tmp_path / "state.json")
    fixed.reset()
    fixed.load_state(tmp_path / "state.json")
    fixed.clock.advance(3600)
    assert len(runs(client, trigger)) == 1
