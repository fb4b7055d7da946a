"""A spoken answer, written to a WAV file. It needs a key in the environment and nothing else.

    GEMINI_API_KEY=... python examples/live_audio.py answer.wav [question.wav]

The question is written, or spoken in a WAV file; one of another rate than 16000 Hz needs the extra `audio`. With
GOOGLE_GEMINI_BASE_URL it goes to an emulator or a gateway instead.
"""

from __future__ import annotations

import asyncio
import sys

from genai import Client, audio, types

MODEL = "gemini-2.5-flash-native-audio-latest"
QUESTION = "What is 5 times 3?"
CONFIG = types.LiveConnectConfig(
    response_modalities=["AUDIO"], input_audio_transcription={}, output_audio_transcription={}
)


async def main(target: str, source: str | None = None) -> None:
    async with Client().aio as client, client.live.connect(model=MODEL, config=CONFIG) as session:
        if source is None:
            await session.send_client_content(turns={"role": "user", "parts": [{"text": QUESTION}]})
        else:
            question = audio.PCM.from_wav(source).mono().resampled(16_000)
            for piece in question.chunks(100):
                await session.send_realtime_input(audio={"data": piece, "mime_type": question.mime_type})
            await session.send_realtime_input(audio_stream_end=True)
        pieces = []
        async for message in session.receive():
            content = message.server_content
            if content is None:
                continue
            if content.input_transcription and content.input_transcription.text:
                print(f"> {content.input_transcription.text}")
            if content.output_transcription and content.output_transcription.text:
                print(content.output_transcription.text, end="", flush=True)
            parts = content.model_turn.parts if content.model_turn else None
            pieces += [part.inline_data for part in parts or () if part.inline_data]
    answer = audio.PCM.from_blobs(pieces)
    answer.to_wav(target)
    print(f"\n{answer.seconds:.1f} seconds in {target}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    asyncio.run(main(*sys.argv[1:]))
