"""Proof that a change breaks: the smallest payload that one side accepts and the other does not."""

from generator.witness.build import Witness, Witnesses

__all__ = ["Witness", "Witnesses"]
