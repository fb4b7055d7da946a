"""What does the input and output: one small adapter for each HTTP library, loaded when it is first used.

``base`` says what an adapter is. No adapter decides anything.
"""
