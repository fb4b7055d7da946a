"""What does the input and output: one small adapter for each HTTP library, loaded when it is first used.

A wire opens requests. What it gives is read in pieces and closed; what fails in it is a ``Failure``. No wire decides.
"""
