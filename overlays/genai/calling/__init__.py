"""Generation with what happens inside it: functions, MCP, continuation, streams of answers."""
