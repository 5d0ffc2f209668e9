"""``realtime detect``: find people and things in images."""
