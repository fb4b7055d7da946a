"""The names of OpenTelemetry's semantic conventions for generative AI, which are still in development.

They are written out here: the package that has them as constants moves them between its releases. A test holds the two
together. Source: https://github.com/open-telemetry/semantic-conventions-genai/tree/main/docs/gen-ai
"""

from __future__ import annotations

SCHEMA_URL = "https://opentelemetry.io/schemas/1.41.0"

OPERATION = "gen_ai.operation.name"
PROVIDER = "gen_ai.provider.name"
SERVER_ADDRESS = "server.address"
SERVER_PORT = "server.port"
ERROR_TYPE = "error.type"

AGENT_DESCRIPTION = "gen_ai.agent.description"
AGENT_ID = "gen_ai.agent.id"
AGENT_NAME = "gen_ai.agent.name"
OUTPUT_TYPE = "gen_ai.output.type"

REQUEST_MODEL = "gen_ai.request.model"
REQUEST_CHOICES = "gen_ai.request.choice.count"
REQUEST_FREQUENCY_PENALTY = "gen_ai.request.frequency_penalty"
REQUEST_MAX_TOKENS = "gen_ai.request.max_tokens"
REQUEST_PRESENCE_PENALTY = "gen_ai.request.presence_penalty"
REQUEST_SEED = "gen_ai.request.seed"
REQUEST_STOP_SEQUENCES = "gen_ai.request.stop_sequences"
REQUEST_STREAM = "gen_ai.request.stream"
REQUEST_TEMPERATURE = "gen_ai.request.temperature"
REQUEST_TOP_K = "gen_ai.request.top_k"
REQUEST_TOP_P = "gen_ai.request.top_p"
REQUEST_PREVIOUS = "gen_ai.request.previous_response.id"
REQUEST_REASONING = "gen_ai.request.reasoning.level"

CONVERSATION_ID = "gen_ai.conversation.id"
RESPONSE_FINISH_REASONS = "gen_ai.response.finish_reasons"
RESPONSE_ID = "gen_ai.response.id"
RESPONSE_MODEL = "gen_ai.response.model"
RESPONSE_FIRST_CHUNK = "gen_ai.response.time_to_first_chunk"
EMBEDDING_DIMENSIONS = "gen_ai.embeddings.dimension.count"

USAGE_INPUT = "gen_ai.usage.input_tokens"
USAGE_OUTPUT = "gen_ai.usage.output_tokens"
USAGE_CACHED = "gen_ai.usage.cache_read.input_tokens"
USAGE_REASONING = "gen_ai.usage.reasoning.output_tokens"
TOKEN_TYPE = "gen_ai.token.type"

TOOL_NAME = "gen_ai.tool.name"
TOOL_TYPE = "gen_ai.tool.type"
TOOL_DESCRIPTION = "gen_ai.tool.description"
TOOL_CALL_ID = "gen_ai.tool.call.id"

#: With content only.
INPUT_MESSAGES = "gen_ai.input.messages"
OUTPUT_MESSAGES = "gen_ai.output.messages"
SYSTEM_INSTRUCTIONS = "gen_ai.system_instructions"
TOOL_DEFINITIONS = "gen_ai.tool.definitions"
TOOL_CALL_ARGUMENTS = "gen_ai.tool.call.arguments"
TOOL_CALL_RESULT = "gen_ai.tool.call.result"

CONTENT = frozenset((INPUT_MESSAGES, OUTPUT_MESSAGES, SYSTEM_INSTRUCTIONS, TOOL_DEFINITIONS))

#: The event that has it.
DETAILS = "gen_ai.client.inference.operation.details"

GENERATE_CONTENT = "generate_content"
CHAT = "chat"
EMBEDDINGS = "embeddings"
CREATE_AGENT = "create_agent"
INVOKE_AGENT = "invoke_agent"
EXECUTE_TOOL = "execute_tool"

#: Of sessions in real time. What is published has no word for them yet; the first is that of a proposal
#: (https://github.com/open-telemetry/semantic-conventions-genai/pull/394), which has no span for the whole.
REALTIME_INFERENCE = "realtime_inference"
REALTIME_SESSION = "realtime_session"
SESSION_TURNS = "genai.session.turns"
SESSION_CONNECTIONS = "genai.session.connections"
SESSION_CLOSE_CODE = "genai.session.close.code"
SESSION_CLOSE_REASON = "genai.session.close.reason"

GEMINI = "gcp.gemini"
VERTEX_AI = "gcp.vertex_ai"

#: Name, unit, description and bucket boundaries of each histogram.
_SECONDS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
TOKEN_USAGE = (
    "gen_ai.client.token.usage",
    "{token}",
    "Number of input and output tokens used.",
    (1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864),
)
OPERATION_DURATION = ("gen_ai.client.operation.duration", "s", "GenAI operation duration.", _SECONDS)
TIME_TO_FIRST_CHUNK = (
    "gen_ai.client.operation.time_to_first_chunk",
    "s",
    "Time to receive the first chunk of a streamed answer, from when it was asked for.",
    _SECONDS,
)
