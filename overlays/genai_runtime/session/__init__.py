"""Sessions over a websocket: a sans-IO core, an adapter for ``websockets``, and a driver for asyncio.

What is not imported from here, such as the driver, is loaded when a session is opened.
"""
