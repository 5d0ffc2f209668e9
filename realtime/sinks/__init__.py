"""Where composed images go."""
