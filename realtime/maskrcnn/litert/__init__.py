"""LiteRT: reads and checks untrusted ``.tflite`` files, and runs them."""
