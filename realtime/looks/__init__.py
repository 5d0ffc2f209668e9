"""What the background becomes."""
