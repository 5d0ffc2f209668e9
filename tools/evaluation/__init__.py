"""What ``python -m tools.evaluation`` is made of."""
