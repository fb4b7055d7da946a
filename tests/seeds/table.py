"""Every Python code block of the five seed documents: where it stands and how the tests hold it.

``program`` runs against the emulator, ``signature`` is compared with ``inspect.signature``, ``fields`` with a class's
attributes, each under both names of the package. ``waits`` names the feature that a block needs and that is not built
yet. ``needs`` names the stand-ins of ``standins.py`` that the block takes for granted; a block that prints must print
what ``says``, a regular expression, tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["program", "signature", "fields"]


@dataclass(frozen=True)
class Block:
    seed: str
    first: int
    last: int
    how: How = "program"
    needs: tuple[str, ...] = ()
    waits: str = ""
    says: str = ""

    @property
    def id(self) -> str:
        return f"{self.seed}-{self.first}"


def _block(seed: str, first: int, last: int, how: How = "program", needs: str = "", **more: str) -> Block:
    return Block(seed, first, last, how, tuple(needs.split()), **more)


BLOCKS: tuple[Block, ...] = (
    # 000: the client
    _block("000", 34, 36),
    _block("000", 40, 46),
    _block("000", 50, 60),
    _block("000", 64, 72, says=r"\w"),
    _block("000", 81, 84, needs="client"),
    _block("000", 91, 95, needs="client"),
    _block("000", 102, 103, needs="client"),
    _block("000", 110, 111, needs="client files", says=r"^files/\w+$"),
    _block("000", 118, 121, needs="client"),
    _block("000", 165, 168, needs="client", says="^Using Gemini Developer API$"),
    _block("000", 176, 195, needs="cloud"),
    _block("000", 208, 214, needs="genai"),
    _block("000", 279, 291),
    # 001: the asynchronous client
    _block("001", 7, 10),
    _block("001", 16, 28, says=r"\w"),
    _block("001", 33, 47, says=r"\w"),
    _block("001", 52, 77, says=r"^Response 1: .*\nResponse 2: .*\nResponse 3: "),
    _block("001", 81, 97, needs="cloud", says=r"\w"),
    _block("001", 108, 111, needs="client"),
    _block("001", 118, 119, needs="client"),
    _block("001", 126, 127, needs="client files", says=r"^files/\w+$"),
    _block("001", 134, 137, needs="client"),
    _block("001", 188, 213, needs="cloud"),
    _block("001", 226, 239, needs="genai asyncio", says=r"\w"),
    _block("001", 245, 262, says=r"^(?!Error)\w"),
    _block("001", 266, 280, says=r"\w"),
    _block("001", 285, 317, says=r"^Sync: .*\nAsync: "),
    _block("001", 332, 345),
    # 002: HTTP options
    _block("002", 9, 16),
    _block("002", 18, 23),
    _block("002", 26, 35),
    _block("002", 37, 47),
    _block("002", 50, 56),
    _block("002", 59, 71),
    _block("002", 76, 92, needs="certificate"),
    _block("002", 102, 117),
    _block("002", 120, 132),
    _block("002", 134, 155),
    _block("002", 158, 168),
    # 003: the reference
    _block("003", 26, 32),
    _block("003", 52, 56, "signature"),
    _block("003", 68, 72, needs="client", says=r"\w"),
    _block("003", 78, 96, needs="client"),
    _block("003", 106, 110, "signature"),
    _block("003", 116, 122, needs="client", says=r"\w"),
    _block("003", 132, 135, "signature"),
    _block("003", 141, 145, needs="client", says=r"^Total tokens: \d+$"),
    _block("003", 155, 157, "signature"),
    _block("003", 163, 165, needs="client", says=r"^Input token limit: \d+\nOutput token limit: \d+$"),
    _block("003", 175, 175, "signature"),
    _block("003", 181, 182, needs="client", says=r"models/gemini-2.5-flash: Gemini 2.5 Flash\n"),
    _block("003", 196, 199, "signature"),
    _block("003", 210, 211, needs="client files", says=r"^Uploaded file: files/\w+$"),
    _block("003", 217, 224, needs="client files"),
    _block("003", 234, 236, "signature"),
    _block("003", 242, 244, needs="client abc123", says=r"^File size: 6\nMIME type: text/plain$"),
    _block("003", 254, 254, "signature"),
    _block("003", 260, 261, needs="client abc123", says="^files/abc123: "),
    _block("003", 271, 273, "signature"),
    _block("003", 279, 279, needs="client abc123"),
    _block("003", 289, 292, "signature"),
    _block("003", 298, 300, needs="client myfile"),
    _block("003", 314, 317, "signature"),
    _block("003", 323, 334, needs="client files"),
    _block("003", 344, 346, "signature"),
    _block("003", 352, 353, needs="client xyz789", says=r"^Expires at: 20\d\d-"),
    _block("003", 363, 363, "signature"),
    _block("003", 369, 370, needs="client xyz789", says="^cachedContents/xyz789:"),
    _block("003", 380, 383, "signature"),
    _block("003", 389, 396, needs="client xyz789"),
    _block("003", 406, 408, "signature"),
    _block("003", 414, 414, needs="client xyz789"),
    _block("003", 428, 430, "signature"),
    _block("003", 436, 438, needs="client"),
    _block("003", 448, 452, "signature"),
    _block("003", 458, 468, needs="client store files"),
    _block("003", 478, 482, "signature"),
    _block("003", 488, 495, needs="client store abc123"),
    _block("003", 505, 505, "signature"),
    _block("003", 511, 512, needs="client store", says=r"^fileSearchStores/\S+: Knowledge Base$"),
    _block("003", 522, 524, "signature"),
    _block("003", 530, 530, needs="client store"),
    _block("003", 544, 548, "signature"),
    _block("003", 560, 564, needs="client", says=r"^\[ContentEmbedding\(values=\["),
    _block("003", 570, 586, needs="client", says="Embedding 2: 768 dimensions"),
    _block("003", 611, 615, "signature", waits="images"),
    _block("003", 627, 642, waits="images"),
    _block("003", 664, 668, "signature", waits="videos"),
    _block("003", 674, 692, waits="videos"),
    _block("003", 714, 717, "signature"),
    _block("003", 723, 731, needs="client"),
    _block("003", 741, 743, "signature"),
    _block("003", 749, 755, needs="client chat", says=r"\w+.*\n\w"),
    _block("003", 765, 766, needs="client chat", says=r"^user: Hello\nmodel: \w"),
    _block("003", 784, 794, needs="session"),
    _block("003", 808, 819, "fields"),
    _block("003", 825, 833),
    _block("003", 843, 846, "fields"),
    _block("003", 852, 863),
    _block("003", 873, 875, "fields"),
    _block("003", 896, 907),
    _block("003", 917, 943, needs="types store function_declaration"),
    _block("003", 953, 968, needs="client files"),
    _block("003", 982, 988, "fields"),
    _block("003", 994, 1001, needs="client", says=r"\nTotal tokens: \d+\nModel version: gemini-2.5-flash$"),
    _block("003", 1011, 1016, "fields"),
    _block("003", 1030, 1037, needs="client", says=r"^Finish reason: STOP\nContent: \w"),
    _block("003", 1047, 1052, "fields"),
    _block("003", 1058, 1066, needs="client", says=r"^Prompt tokens: \d+\nResponse tokens: \d+\nTotal tokens: \d+$"),
    _block("003", 1076, 1080, "fields"),
    _block("003", 1086, 1103, needs="client", says=r"  - \S+.*: https://"),
    _block("003", 1113, 1124, "fields"),
    _block(
        "003",
        1136,
        1142,
        needs="client files",
        says=r"Size: \d+ bytes\nMIME type: application/pdf\nExpires: .*\nState: ACTIVE$",
    ),
    _block("003", 1152, 1161, "fields"),
    _block("003", 1167, 1172, needs="client", says=r"Input limit: \d+ tokens"),
    _block("003", 1182, 1183, "fields"),
    _block("003", 1189, 1190, "fields"),
    _block("003", 1196, 1203, needs="client", says=r"^Embedding dimensions: 3072\nFirst few values: \["),
    _block("003", 1213, 1214, "fields", waits="images"),
    _block("003", 1220, 1221, "fields", waits="images"),
    _block("003", 1227, 1237, waits="images"),
    _block("003", 1249, 1258, needs="client limited", says=r"^Rate limit exceeded\. Please retry later\.\nError: 429 "),
    _block(
        "003",
        1264,
        1272,
        needs="client unsafe",
        says=r"^Response blocked by safety filters\n  HARM_CATEGORY_HATE_SPEECH: HIGH$",
    ),
    _block("003", 1278, 1286, needs="genai exceptions", says=r"^Invalid API key\nError: 400 "),
    _block("003", 1292, 1295, needs="client", says="^File not found: "),
    _block("003", 1301, 1307, needs="client exceptions", says="^Model not found: 404 "),
    _block("003", 1313, 1350, needs="client limited-once", says=r"^Rate limited\. Retrying in 1s\.\.\.$"),
    _block("003", 1514, 1528, needs="openai", says=r"\w"),
    _block("003", 1546, 1555, needs="openai-client"),
    _block("003", 1642, 1643),
    _block("003", 1649, 1650, says=r"^\d+\.\d+\.\d+$"),
    # 004: the guides
    _block("004", 8, 17, says=r"\w"),
    _block("004", 39, 59, needs="web", says="flight plan"),
    _block("004", 86, 108, needs="web", says="flight plan"),
    _block("004", 119, 143, needs="web", says="flight plan"),
    _block("004", 146, 169, needs="web", says="flight plan"),
    _block("004", 173, 184, says=r'\n    "mime_type": "text/plain",'),
    _block("004", 189, 216, needs="web", says="flight plan"),
    _block("004", 254, 268, needs="media", says=r"^myfile=File\(\s*name='files/[^)]*\)[\s\S]*\)\nresult.text='"),
    _block("004", 307, 315, needs="media", says=r"^files/\w+\nFile\("),
    _block("004", 344, 349, says="^My files:"),
    _block("004", 395, 408, needs="media"),
    _block(
        "004",
        606,
        672,
        needs="web",
        says=r"^(Waiting for video.*\n)*Video processing complete: http.*\n"
        r"[\s\S]*cached_content_token_count=\d+[\s\S]*\n\w",
    ),
    _block("004", 679, 680, needs="client xyz789", says=r"^CachedContent\(\s*name='cachedContents/xyz789'"),
    _block("004", 684, 684, needs="client xyz789"),
    _block("004", 691, 699, needs="client xyz789"),
    _block("004", 703, 715, needs="client xyz789"),
    _block("004", 720, 720, needs="client xyz789"),
    _block("004", 766, 791, needs="cloud place openai", says=r"ChatCompletionChunk\("),
)
