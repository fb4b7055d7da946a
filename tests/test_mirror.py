"""The tests mirror the source tree: a module has a test of its name, or ``COVERED`` names the test that covers it.

``genai/chats.py`` is tested by ``tests/genai/test_chats.py``, or by ``test_chats_*.py`` beside it, or by a folder
``tests/genai/chats``. Twins below ``_sync`` and ``_async`` have one test. A folder of modules may have one for all of
them, ``tests/genai_runtime/test_errors.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.shared import ROOT

SOURCES = {
    "genai": ROOT / "overlays" / "genai",
    "genai_runtime": ROOT / "overlays" / "genai_runtime",
    "genai_emulator": ROOT / "overlays" / "genai_emulator",
    "generator": ROOT / "generator",
    "scripts": ROOT / "scripts",
}
#: What is no longer than this is seen through by whatever uses it.
SMALL = 40

#: Modules, and folders of them, that are tested through others: where.
COVERED: dict[str, str] = {
    # genai
    "genai/__main__.py": "genai/test_alias.py",
    "genai/audio/samples.py": "genai/audio/test_pcm.py",
    "genai/jobs/batch_files.py": "genai/test_batches.py",
    "genai/prediction/embedding.py": "genai/test_vertex.py",
    "genai/_gaos/": "genai/test_alias.py",
    "genai/bulk/": "genai/bulk/test_bulk.py genai/bulk/test_engines.py genai/bulk/test_batch_engine.py",
    "genai/migrate/command.py": "genai/migrate/test_files.py",
    "genai/migrate/layout.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/legacy_calls.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/legacy_models.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/legacy_module.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/legacy_uses.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/names.py": "genai/migrate/test_from_generativeai.py",
    "genai/migrate/notebooks.py": "genai/migrate/test_files.py",
    "genai/migrate/report.py": "genai/migrate/test_files.py",
    "genai/migrate/requirements.py": "genai/migrate/test_files.py",
    "genai/migrate/run.py": "genai/migrate/test_files.py",
    "genai/migrate/trees.py": "genai/migrate/test_from_google_genai.py",
    "genai/environments.py": "genai/test_interactions.py",
    "genai/prediction/raw.py": "genai/test_vertex.py",
    "genai/_chat_lists.py": "genai/test_chats.py",
    "genai/_common.py": "genai/test_alias.py",
    "genai/_content_roles.py": "genai/test_contents.py genai/calling/test_generation_parts.py",
    "genai/_convert.py": "genai/test_contents.py genai/schemas/test_tidy.py",
    "genai/_core.py": "genai/test_api_client.py",
    "genai/calling/live_tools.py": "genai/calling/test_live_calls.py",
    "genai/calling/live_runner.py": "genai/calling/test_live_calls.py",
    "genai/_transformers.py": "genai/test_alias.py",
    "genai/jobs/tuning.py": "genai/test_tunings.py google_genai/test_requests.py",
    "genai/calling/interaction_turn.py": "genai/calling/test_interaction_chat.py",
    "genai/calling/joining.py": "genai/test_chats.py",
    "genai/calling/merging.py": "genai/calling/test_continuation.py",
    "genai/calling/whole.py": "genai/calling/test_function_calls.py genai/test_models.py",
    "genai/calling/tools.py": "genai/calling/test_mcp.py genai/calling/test_function_calls.py genai/test_chats.py",
    "genai/content/files.py": "genai/test_vertex.py genai/test_contents.py",
    "genai/prediction/models.py": "genai/test_generated_media.py genai/test_vertex_media.py genai/test_models.py",
    "genai/prices.py": "genai/test_usage.py",
    "genai/schemas/annotations.py": "genai/test_schema.py genai/test_functions.py",
    "genai/schemas/api_schema.py": "genai/test_schema.py genai/schemas/test_roundtrip.py",
    "genai/schemas/merge.py": "genai/schemas/test_tidy.py",
    "genai/schemas/references.py": "genai/schemas/test_tidy.py",
    "genai/transfers/pause.py": "genai/test_logging.py genai/transfers/test_upload_rules.py",
    # genai_runtime: what is rendered on top of it is rendered small in tests/templates
    "genai_runtime/batch_requests.py": "genai/test_batches.py",
    "genai_runtime/api_core_compat.py": "genai_runtime/test_errors.py",
    "genai_runtime/hinted.py": "genai/test_live_use.py",
    "genai_runtime/observing.py": "genai/test_tracing.py",
    "genai_runtime/joined_text.py": "genai/test_memory.py",
    "genai_runtime/models/newer.py": "genai/test_interactions.py",
    "genai_runtime/arguments.py": "templates/test_resources.py",
    "genai_runtime/converters.py": "templates/test_config.py",
    "genai_runtime/google_auth/": "genai_runtime/google_auth/test_credentials.py faults/test_tokens.py",
    "genai_runtime/google_auth/mtls.py": "genai/setup/test_vertex_mtls.py",
    "genai_runtime/call_settings.py": "genai/test_interactions.py google_genai/test_interaction_requests.py",
    "genai_runtime/interactions.py": "genai/test_interactions.py google_genai/test_interaction_requests.py",
    "genai_runtime/http_options.py": "templates/test_config.py genai/setup/test_settings_http_options.py",
    "genai_runtime/logger.py": "genai/test_logging.py",
    "genai_runtime/session/session_log.py": "genai/test_logging.py",
    "genai_runtime/transport/call_log.py": "genai/test_logging.py",
    "genai_runtime/stream_answer.py": "genai/test_streamed_answers.py",
    "genai_runtime/ledger.py": "genai/test_usage.py",
    "genai_runtime/models/base.py": "templates/test_protocols.py templates/test_constructor.py",
    "genai_runtime/models/checks.py": "templates/test_constructor.py",
    "genai_runtime/interaction_continuation.py": "genai/test_interaction_streams.py",
    "genai_runtime/interaction_snapshot.py": "genai/test_interaction_streams.py",
    "genai_runtime/interaction_stream.py": "genai/test_interaction_streams.py",
    "genai_runtime/models/constructor.py": "templates/test_constructor.py",
    "genai_runtime/models/decode.py": "templates/test_decode.py",
    "genai_runtime/models/dump.py": "templates/test_dump.py",
    "genai_runtime/models/elsewhere.py": "templates/test_constructor.py genai/test_types_backends.py",
    "genai_runtime/models/instance.py": "templates/test_protocols.py",
    "genai_runtime/models/mime.py": "genai_runtime/models/test_mixins.py",
    "genai_runtime/models/names.py": "templates/test_constructor.py genai/test_messages.py",
    "genai_runtime/models/protocols.py": "templates/test_protocols.py",
    "genai_runtime/models/pydantic_hook.py": "templates/test_pydantic.py",
    "genai_runtime/models/schema.py": "templates/test_dump.py",
    "genai_runtime/models/typed_dicts.py": "genai/test_types_pydantic.py",
    "genai_runtime/models/union_tables.py": "templates/test_unions.py",
    "genai_runtime/models/unions.py": "templates/test_unions.py",
    "genai_runtime/models/validate.py": "templates/test_dump.py",
    "genai_runtime/pydantic_compat.py": "genai/test_same_behaviour.py",
    "genai_runtime/raw_responses.py": "genai/test_raw_responses.py",
    "genai_runtime/resource.py": "templates/test_resources.py",
    "genai_runtime/session/": "genai_runtime/session/test_core.py",
    "genai_runtime/session/background.py": "genai/test_live_transport.py",
    "genai_runtime/session/receiving.py": "genai/test_live_receiving.py",
    "genai_runtime/session/sole_receiver.py": "genai/test_live_receiving.py",
    "genai_runtime/session/driver.py": "genai/test_live_resumption.py genai/test_live_transport.py",
    "genai_runtime/session/websocket.py": "genai/test_live_transport.py",
    "genai_runtime/uploads.py": "genai/test_rendered_resources.py genai/test_files.py",
    "genai_runtime/waiting.py": "generator/test_waiters.py genai/test_operations.py",
    "genai_runtime/secret.py": "genai_runtime/transport/test_prepare.py faults/test_secrets.py",
    "genai_runtime/webhooks.py": "genai/test_webhooks.py",
    "genai_runtime/webhook_keys.py": "genai/test_webhook_keys.py",
    "genai_runtime/transport/_async/": "genai_runtime/transport/test_drivers.py",
    "genai_runtime/transport/_async/raw_response.py": "genai/test_raw_responses.py",
    "genai_runtime/transport/_async/recording.py": "genai/test_raw_responses.py",
    "genai_runtime/transport/_sync/": "genai_runtime/transport/test_drivers.py",
    "genai_runtime/transport/authorize.py": "genai_runtime/google_auth/test_credentials.py faults/test_tokens.py",
    "genai_runtime/transport/base.py": "genai_runtime/transport/test_drivers.py",
    "genai_runtime/transport/exchanges.py": "genai/test_raw_responses.py",
    "genai_runtime/transport/watched_body.py": "genai/test_tracing_raw_responses.py",
    "genai_runtime/transport/limits.py": "genai_runtime/transport/test_config.py",
    "genai_runtime/transport/pages.py": "genai_runtime/transport/test_pager.py",
    "genai_runtime/transport/request.py": "genai_runtime/transport/test_prepare.py",
    "genai/cli/": "genai/cli/test_commands.py genai/cli/test_terminal.py",
    "genai/cli/failures.py": "genai/cli/test_doctor.py genai/cli/test_commands.py",
    "genai_runtime/transport/metering.py": "genai/test_rate_limits.py",
    "genai_runtime/transport/tally.py": "genai/test_usage.py",
    "genai_runtime/transport/stream_rules.py": "genai_runtime/transport/test_events.py",
    "genai_runtime/transport/stream_state.py": "genai_runtime/transport/test_drivers.py",
    "genai_runtime/transport/adapters/": "genai_runtime/transport/adapters/test_adapters.py",
    "genai_runtime/transport/adapters/aiohttp_protocol.py": (
        "genai_runtime/transport/adapters/test_aiohttp_adapter.py genai_runtime/transport/test_excess.py"
    ),
    "genai_runtime/transport/adapters/httpx_compat.py": (
        "genai_runtime/transport/adapters/test_choose.py genai_runtime/transport/adapters/test_client_adapter.py"
    ),
    "genai_runtime/transport/adapters/per_loop.py": "genai_runtime/transport/adapters/test_connection_pool.py",
    # genai_emulator: over sockets, by what a client sees
    "genai_emulator/agenda.py": "genai_emulator/test_webhooks.py genai_emulator/test_triggers.py",
    "genai_emulator/environments.py": "genai_emulator/handlers/test_environments.py",
    "genai_emulator/handlers/agents.py": "genai_emulator/handlers/test_environments.py",
    "genai_emulator/handlers/decisions.py": "genai_emulator/handlers/test_credentials.py",
    "genai_emulator/handlers/environment_files.py": "genai_emulator/handlers/test_environments.py",
    "genai_emulator/handlers/named.py": "genai_emulator/handlers/test_credentials.py",
    "genai_emulator/handlers/triggers.py": "genai_emulator/test_triggers.py",
    "genai_emulator/handlers/voices.py": "genai_emulator/handlers/test_credentials.py",
    "genai_emulator/handlers/webhooks.py": "genai_emulator/test_webhooks.py",
    "genai_emulator/": "genai_emulator/test_emulator.py",
    "genai_emulator/auth.py": "genai_emulator/test_requests.py",
    "genai_emulator/call.py": "genai_emulator/test_requests.py",
    "genai_emulator/errors.py": "genai_emulator/test_requests.py",
    "genai_emulator/paging.py": "genai_emulator/handlers/test_files.py genai_emulator/handlers/test_models.py",
    "genai_emulator/fake_model/": "genai_emulator/fake_model/test_answers.py",
    "genai_emulator/fake_model/checks.py": "genai_emulator/test_requests.py genai_emulator/test_recordings.py",
    "genai_emulator/fake_model/filters.py": "genai_emulator/handlers/test_stores.py",
    "genai_emulator/fake_model/functions.py": "genai_emulator/fake_model/test_structured.py",
    "genai_emulator/fake_model/grounding.py": "genai_emulator/handlers/test_stores.py",
    "genai_emulator/fake_model/hints.py": "genai_emulator/fake_model/test_structured.py",
    "genai_emulator/fake_model/patterns.py": "genai_emulator/fake_model/test_structured.py",
    "genai_emulator/fake_model/text.py": "genai_emulator/fake_model/test_documents.py",
    "genai_emulator/fake_model/tokens.py": "genai_emulator/handlers/test_models.py",
    "genai_emulator/faults/": "genai_emulator/faults/test_connections.py",
    "genai_emulator/faults/fault.py": "genai_emulator/faults/test_plan.py genai_emulator/faults/test_catalogue.py",
    "genai_emulator/handlers/embed.py": "genai_emulator/handlers/test_models.py",
    "genai_emulator/handlers/generate.py": "genai_emulator/fake_model/test_answers.py",
    "genai_emulator/handlers/media.py": "genai_emulator/handlers/test_files.py",
    "genai_emulator/handlers/operations.py": "genai_emulator/handlers/test_stores.py",
    "genai_emulator/handlers/uploads.py": "genai_emulator/handlers/test_files.py",
    "genai_emulator/identity.py": "genai_emulator/vertex/test_auth.py",
    "genai_emulator/spec/": "genai_emulator/test_requests.py",
    "genai_emulator/vertex/": "genai_emulator/vertex/test_generate.py",
    # generator: its steps are tested by what comes out of them
    "generator/arguments.py": "generator/test_methods.py",
    "generator/backends.py": "generator/test_schemas.py",
    "generator/build.py": "generator/test_schemas.py generator/test_methods.py",
    "generator/codecs.py": "templates/test_backends.py",
    "generator/configs.py": "generator/test_methods.py",
    "generator/context.py": "generator/test_schemas.py",
    "generator/document.py": "generator/test_load.py",
    "generator/endpoints.py": "generator/test_methods.py",
    "generator/errors.py": "generator/test_cli.py generator/test_surface.py",
    "generator/format.py": "generator/test_render.py",
    "generator/hoist.py": "generator/test_normalise.py",
    "generator/imports.py": "generator/test_render.py templates/test_golden.py",
    "generator/ir.py": "generator/test_snapshots.py",
    "generator/paths.py": "generator/test_normalise.py",
    "generator/spelling.py": "generator/test_render.py",
    "generator/streams.py": "generator/test_methods.py",
    "generator/views/": "generator/test_render.py templates/test_golden.py",
    "generator/vocabulary.py": "generator/test_traps.py generator/test_complete.py",
    "generator/walk.py": "generator/test_normalise.py",
    # A comparison is one question, asked of pairs of documents.
    "generator/diff/": "generator/diff/test_mutations.py generator/diff/test_truth.py",
    "generator/graph/": "generator/diff/test_laws.py generator/diff/test_mutations.py",
    "generator/witness/": "generator/diff/test_truth.py generator/diff/test_witnesses.py",
    "generator/discovery.py": "generator/diff/test_source.py generator/diff/test_foreign.py",
    "generator/shapes.py": "generator/diff/test_foreign.py",
    "generator/diff/gates.py": "generator/diff/test_formats.py generator/diff/test_review.py",
    "generator/diff/model.py": "generator/diff/test_formats.py",
    "generator/diff/render.py": "generator/diff/test_formats.py",
    "generator/diff/report.py": "generator/diff/test_review.py",
    "generator/diff/similar.py": "generator/diff/test_review.py",
    "generator/diff/text.py": "generator/diff/test_formats.py",
    "generator/sync/": "generator/sync/test_merge.py",
    "generator/sync/discovery.py": "generator/sync/test_merge.py generator/sync/test_revisions.py",
    "generator/sync/source.py": "generator/sync/test_command.py",
    "generator/sync/report.py": "generator/sync/test_command.py",
    "generator/sync/emit.py": "generator/sync/test_edit.py",
    # scripts
    "scripts/cassettes.py": "recordings/test_cassettes.py",
    "scripts/google_genai_tests.py": "google_genai/test_public_tests.py",
    "scripts/run_tour.py": "examples/test_tour.py",
    "scripts/conda_recipe.py": "scripts/test_release.py",
    "scripts/dependencies.py": "scripts/test_release.py",
    "scripts/licences.py": "scripts/test_release.py",
    "scripts/project_urls.py": "scripts/test_release.py",
    "scripts/release_notes.py": "scripts/test_release.py",
    "scripts/reproducible.py": "scripts/test_release.py",
    "scripts/sbom.py": "scripts/test_release.py",
    "scripts/wheel_test.py": "docs/test_pages.py",
}


def modules() -> Iterator[str]:
    for package, home in SOURCES.items():
        for path in sorted(home.rglob("*.py")):
            if len(path.read_text(encoding="utf-8").splitlines()) > SMALL:
                yield f"{package}/{path.relative_to(home).as_posix()}"


def own_tests(module: str) -> list[Path]:
    """The tests that have the name of a module."""
    *folders, name = module.removesuffix(".py").split("/")
    if name == "__init__":
        name = folders.pop()
    parts = [folder.lstrip("_") for folder in folders if folder not in ("_sync", "_async")]
    home = ROOT.joinpath("tests", *parts)
    stem = name.strip("_")
    found = [*home.glob(f"test_{stem}.py"), *home.glob(f"test_{stem}_*.py")]
    if len(parts) > 1:
        found += home.parent.glob(f"test_{parts[-1]}.py")
    return found + [path for path in (home / stem).glob("test_*.py") if name != "__init__"]


def covering(module: str) -> str | None:
    """The longest entry of ``COVERED`` that is the module, or a folder above it."""
    known = [entry for entry in COVERED if module == entry or (entry.endswith("/") and module.startswith(entry))]
    return max(known, key=len, default=None)


def test_a_module_has_its_test() -> None:
    for module in modules():
        name = f"tests/{module.rpartition('/')[0]}/test_{Path(module).stem.strip('_')}.py"
        assert own_tests(module) or covering(module), f"write {name}, or say in COVERED where the module is tested"


def test_what_is_covered_elsewhere_is_there_and_needs_to_be_said() -> None:
    needing = {covering(module) for module in modules() if not own_tests(module)}
    for entry, tests in COVERED.items():
        for name in tests.split():
            assert (ROOT / "tests" / name).exists(), f"{name} is not there"
        assert entry in needing, f"{entry} is gone, or has tests of its own name"
