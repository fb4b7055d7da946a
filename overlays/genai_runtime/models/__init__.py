"""The base of the rendered models and enums: checks, codecs, dumps, validation and schemas.

``base`` has the base class, ``checks`` the checks of arguments, ``codecs`` those of JSON values. ``dump``,
``validate``, ``schema`` and ``pydantic_hook`` use a model's table of fields and are loaded on first use.
"""
