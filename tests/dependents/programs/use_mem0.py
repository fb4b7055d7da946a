from mem0.configs.llms.base import BaseLlmConfig
from mem0.embeddings.gemini import GoogleGenAIEmbedding
from mem0.llms.gemini import GeminiLLM

TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tell the weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
llm = GeminiLLM(BaseLlmConfig(model="gemini-2.5-flash", api_key="a-key-of-the-emulator"))
assert llm.generate_response([{"role": "user", "content": "Why is the sky blue?"}])
asked = [{"role": "user", "content": "What is the weather in Paris?"}]
assert llm.generate_response(asked, tools=[TOOL], tool_choice="any")["tool_calls"]
from mem0.configs.embeddings.base import BaseEmbedderConfig  # noqa: E402

assert GoogleGenAIEmbedding(BaseEmbedderConfig(model="models/gemini-embedding-001")).embed("text")
print("call tool embed")
