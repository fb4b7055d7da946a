"""The base of the rendered code: models, errors and the transport.

It is hand-written and imports nothing from ``gemini_api`` or ``genai``. Import its parts separately:
``genai_runtime.models``, ``genai_runtime.errors``, ``genai_runtime.transport``, ``genai_runtime.resource``.
"""
