from instrumented import MODEL, run
from opentelemetry.instrumentation.google_genai import GoogleGenAiSdkInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import genai

spans = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
# It refuses releases from 3.0 on.
genai.install_as_google_genai(version="2.34.0")
GoogleGenAiSdkInstrumentor().instrument(tracer_provider=provider)
run()
found = spans.get_finished_spans()
names = [span.name for span in found]
assert len([name for name in names if name.startswith("generate_content") or name.startswith("chat")]) >= 7, names
assert len([name for name in names if name.startswith("execute_tool weather")]) == 2, names
for span in found:
    if "gen_ai.usage.input_tokens" in span.attributes:
        assert span.attributes["gen_ai.usage.input_tokens"] > 0
        assert span.attributes["gen_ai.request.model"] == MODEL
        assert span.attributes["gen_ai.response.finish_reasons"]
        assert span.attributes["server.address"] == "127.0.0.1"
assert len([span for span in found if "gen_ai.usage.input_tokens" in span.attributes]) >= 7, names
print("call stream tool embed chat")
