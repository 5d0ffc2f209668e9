"""What ``python -m tools.soak`` is made of."""
