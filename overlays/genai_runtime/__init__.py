"""What the rendered code stands on: the base of the models, the errors, and the transport.

It is hand-written and imports nothing of ``gemini_api`` or ``genai``. Its parts are loaded when they are imported:
``genai_runtime.models``, ``genai_runtime.errors``, ``genai_runtime.transport``, ``genai_runtime.resource``.
"""
