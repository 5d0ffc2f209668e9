"""Privacy: everything that decides what may be shown."""
