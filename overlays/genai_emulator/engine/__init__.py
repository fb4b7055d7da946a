"""The model: answers that follow from the prompt alone, and are worth testing a program with."""
