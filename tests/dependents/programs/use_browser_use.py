import asyncio

from browser_use.llm.google.chat import ChatGoogle
from browser_use.llm.messages import SystemMessage, UserMessage
from pydantic import BaseModel


class City(BaseModel):
    name: str
    inhabitants: int


async def main() -> None:
    chat = ChatGoogle(model="gemini-2.5-flash", api_key="a-key-of-the-emulator")
    messages = [SystemMessage(content="Be short."), UserMessage(content="Why is the sky blue?")]
    assert (await chat.ainvoke(messages)).completion
    assert isinstance((await chat.ainvoke(messages, output_format=City)).completion, City)


asyncio.run(main())
print("call structured")
