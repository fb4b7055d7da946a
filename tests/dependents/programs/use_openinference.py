from google import genai
from instrumented import MODEL, run
from openinference.instrumentation.google_genai import GoogleGenAIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

spans = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
GoogleGenAIInstrumentor().instrument(tracer_provider=provider)
run()
found = spans.get_finished_spans()
names = [span.name for span in found]
for name, count in {"GenerateContent": 3, "GenerateContentStream": 1, "EmbedContent": 1}.items():
    assert names.count(name) == count, (name, names)
assert names.count("AsyncGenerateContent") == 2, names
assert names.count("AsyncGenerateContentStream") == 1, names
for span in found:
    assert not span.status.description, span.status.description
    if "Embed" not in span.name:
        assert span.attributes["llm.model_name"] == MODEL, dict(span.attributes)
        assert span.attributes["llm.token_count.total"] > 0, dict(span.attributes)
        assert span.attributes["output.value"]
told = [span for span in found if "weather" in str(span.attributes.get("llm.tools.0.tool.json_schema"))]
assert len(told) == 2, [dict(span.attributes) for span in found]
# Classes of interactions are private names, which it looks for in the places of several releases.
spans.clear()
client = genai.Client()
assert client.interactions.create(model=MODEL, input="Why is the sky blue?").output_text
assert list(client.interactions.create(model=MODEL, input="Tell me a story.", stream=True))
found = spans.get_finished_spans()
assert len(found) == 2, [span.name for span in found]
for span in found:
    assert span.attributes["llm.model_name"] == MODEL, dict(span.attributes)
    assert span.attributes["output.value"], dict(span.attributes)
print("call stream tool embed chat interactions")
