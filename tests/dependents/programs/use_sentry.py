import sentry_sdk
from instrumented import run
from sentry_sdk.integrations.google_genai import GoogleGenAIIntegration
from sentry_sdk.transport import Transport

events = []


class Kept(Transport):
    """Keeps what Sentry would send."""

    def capture_envelope(self, envelope):
        events.extend(item.payload.json for item in envelope.items if item.payload.json)


sentry_sdk.init(
    dsn="http://key@127.0.0.1:9/1",
    transport=Kept,
    traces_sample_rate=1.0,
    send_default_pii=True,
    integrations=[GoogleGenAIIntegration(include_prompts=True)],
)
with sentry_sdk.start_transaction(name="program"):
    run()
sentry_sdk.flush()
spans = [span for event in events for span in event.get("items", ())]
values = [{name: value["value"] for name, value in span["attributes"].items()} for span in spans]
ops = [each["sentry.op"] for each in values]
assert ops.count("gen_ai.chat") >= 7, ops
assert ops.count("gen_ai.execute_tool") == 2, ops
assert "gen_ai.embeddings" in ops, ops
for each in values:
    if each["sentry.op"] == "gen_ai.chat":
        assert each["gen_ai.usage.total_tokens"] > 0, each
print("call stream tool embed chat")
