"""Methods and properties of rendered models.

``spec/surface.yaml`` assigns each mixin to a model, as a base class. Mixins have no fields (``__slots__ = ()``) and
declare those they use for type checkers only. They create other models through the rendered class, so that nothing
here imports the rendered package.
"""
