"""The base of the rendered models, their enums, and how values are checked, read and written.

``base`` has the class itself, ``checks`` what is done to a caller's values, ``codecs`` what is done to the wire's;
``dump``, ``validate``, ``schema`` and ``pydantic_hook`` work from a model's table and are loaded on first use.
"""
