"""Every row of the fault catalogue that happens on the network or in the protocol can be switched on."""

from __future__ import annotations

import pytest

from genai_emulator.faults import parse_fault
from tests.faults.matrix import LAST

# Row, and the faults that bring it about.
ROWS: dict[str, tuple[str, ...]] = {
    "F01": ("status:429;retry-after=3",),
    "F02": (
        "status:429;retry-after=Sun, 06 Nov 1994 08:49:37 GMT",
        "status:429;retry-after=Sunday, 06-Nov-94 08:49:37 GMT",
        "status:429;retry-after=Sun Nov  6 08:49:37 1994",
    ),
    "F03": ("status:429;retry-info=3",),
    "F04": ("status:503;retry-after=-1", "status:503;retry-after=NaN", "status:503;retry-after=1e35"),
    "F05": ("status:503",),
    "F06": ("status:503", "accept:reset", "status:429"),
    "F07": ("status:400", "status:401", "status:403", "status:404"),
    "F08": ("status:503", "status:400"),
    "F09": ("delay:1.5", "status:503"),
    "F10": ("reset;execute",),
    "F11": ("status:503;x-should-retry=false", "status:503;retry-after-ms=20"),
    "F12": ("status:503;retry-after=Thu, 01 Jan 2026 00:00:03 GMT;date=Thu, 01 Jan 2026 00:00:00 GMT",),
    "F13": ("reset",),
    "F14": ("stale", "stale:reset"),
    "F15": ("reset:body",),
    "F16": ("accept:reset",),
    "F20": ("stall",),
    "F21": ("sse:stall;after=1",),
    "F22": ("drip:0.5",),
    "F23": ("sse:gap=0.5",),
    "F24": ("accept:stall", "stall:request"),
    "F25": ("truncate",),
    "F26": ("empty",),
    "F27": ("error-in-200:503",),
    "F28": ("html",),
    "F29": ("html:502;size=50000",),
    "F30": ("body:[];status=400", "body:null;status=400", "body:fffe;encoding=hex;status=400", "body:;status=400"),
    "F31": ("code:201", "code:204", "code:206"),
    "F32": ("redirect:308",),
    "F33": ("charset:bom", "charset:utf-16", "charset:latin-1"),
    "F34": ("gzip:truncated",),
    "F35": ("gzip-bomb:268435456",),
    "F36": ("endless-body",),
    "F37": ("sse:endless-line", "sse:endless-comments"),
    "F38": ("headers:500x1024",),
    "F39": ("nest:100000",),
    "F40": ("digits:5000",),
    "F41": ("number:NaN", "number:1e999"),
    "F42": ('set:candidates[0].finishReason="NEW"',),
    "F43": ('set:candidates[0].content.new={"a":1}',),
    "F44": ("set:candidates=null", "set:candidates[0].content.parts=null"),
    "F45": ("set:candidates[0]=null",),
    "F46": ('set:usageMetadata.promptTokenCount="12"', 'set:usageMetadata.promptTokenCount="abc"'),
    "F47": ("set:candidates={}", "body:[1]", 'body:"x"', "body:3"),
    "F48": ('set:sha256Hash="!"', 'set:createTime="yesterday"'),
    "F49": (r'set:candidates[0].content.parts[0].text="\ud800\u0000"', 'prefix:"candidates":[],'),
    "F50": ("sse:crlf", "sse:cr", "sse:mixed"),
    "F51": ("sse:comments",),
    "F52": ("sse:fields",),
    "F53": ("sse:no-space",),
    "F54": ("sse:bom",),
    "F55": ("sse:multiline",),
    "F56": ("sse:bytewise",),
    "F57": ("sse:invalid-utf-8",),
    "F58": ("sse:no-finish", "sse:cut"),
    "F59": ("sse:mid-event",),
    "F60": ("sse:drop", "sse:reset"),
    "F61": ("sse:error",),
    "F62": ("sse:error-late",),
    "F63": ("sse:array", "sse:html"),
    "F64": ("sse:empty-data",),
    "F65": ("reset;execute", "reset:request;bytes=1000;execute"),
    "F66": ("status:503;execute",),
    "F67": ("status:503;header=X-Goog-Upload-Status: active",),
    "F68": ("keep:half",),
    "F69": ("reset;execute",),
    "F70": ("status:503",),
    "F71": ("end-upload", "end-upload:cancelled", "status:410"),
    "F74": ('set:file.sizeBytes="1"', 'set:file.sha256Hash="AAAA"'),
    "F75": ("header:X-Goog-Upload-URL=https://elsewhere.example/u",),
    "F77": ("close:body;bytes=300000",),
    "F78": ("redirect:307;to=http://127.0.0.1:9{path}", "redirect:302;to=http://127.0.0.1:9/"),
    "F89": ("redirect:302;to=file:///etc/hosts", "redirect:302;to=self"),
    "F100": ('set:nextPageToken="again"',),
    "F101": ("status:503", "status:404", "unset:done"),
    "F109": ("stall:request;bytes=100000",),
    "F110": ("resumed:etag", "resumed:total", "resumed:start", "resumed:no-range"),
    "F111": ("sse:error-body=503", "sse:error-body=429;after=0"),
    "F112": ("status:413;early",),
    "F113": ("excess",),
    "F115": ("sse:stall;after=1",),
    "F116": ("empty", "empty:object", "empty:space;content-type=text/plain", "code:204"),
}

# Rows that the caller, the disk, or another program brings about.
ELSEWHERE = {
    "F17": "a name that does not resolve",
    "F18": "a certificate: Emulator(ssl_context=...)",
    "F19": "a proxy",
    "F72": "a file that changes on disk",
    "F73": "KeyboardInterrupt",
    "F76": "sizes and pipes: the strict upload protocol meets them",
    **{f"F{number}": "secrets: the log shows what arrived" for number in (79, 80, 81, 82, 83, 84)},
    **{f"F{number}": "names and headers: the log shows what arrived" for number in (85, 86, 87, 88)},
    **{f"F{number}": "threads, forks, loops, cancellation" for number in range(90, 100)},
    **{f"F{number}": "the Live API" for number in range(102, 109)},
    "F114": "settings of the client",
    **{f"F{number}": "Vertex AI" for number in range(117, 121)},
    "F121": "interactions",
    "F122": "batches",
}


@pytest.mark.parametrize("row", ROWS)
def test_row_can_be_switched_on(row: str) -> None:
    for fault in ROWS[row]:
        assert parse_fault(fault)


def test_no_row_is_left_out() -> None:
    assert ROWS.keys() | ELSEWHERE.keys() == {f"F{number:02}" for number in range(1, LAST + 1)}
    assert not ROWS.keys() & ELSEWHERE.keys()
