"""Limits of requests and tokens that a client keeps by itself, before the service has to refuse it.

``window`` and ``book`` count, ``limiter`` decides who is next, ``stores`` share the count between processes. All of it
is sans-IO but the stores; the transport asks for a :class:`~.ticket.Ticket` where it starts an attempt.
"""
