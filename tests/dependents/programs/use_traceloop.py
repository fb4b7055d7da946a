from instrumented import MODEL, run
from opentelemetry.instrumentation.google_generativeai import GoogleGenerativeAiInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

spans = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
GoogleGenerativeAiInstrumentor().instrument(tracer_provider=provider)
run()
found = spans.get_finished_spans()
names = [span.name for span in found]
assert len(found) == 7, names
for span in found:
    assert span.attributes["gen_ai.request.model"] == MODEL, dict(span.attributes)
    assert span.attributes["gen_ai.usage.output_tokens"] > 0, dict(span.attributes)
print("call stream tool chat")
