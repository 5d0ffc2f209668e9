"""Everything that decides what may be shown."""
