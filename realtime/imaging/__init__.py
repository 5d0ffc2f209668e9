"""Pixel operations that know no frame, net or person."""
