"""Generation: automatic function calling, MCP, continuation, streams."""
