"""What the rendered models can do beside holding values.

Each mixin is named in ``spec/surface.yaml`` and rendered as a base of its model. It has no fields of its own
(``__slots__ = ()``); those that it uses it declares for type checkers only, and it makes other models through the
rendered class that it is part of, so that nothing here imports the rendered package.
"""
