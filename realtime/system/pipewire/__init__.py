"""PipeWire, which passes video between programs without a kernel module; through ctypes on its own library."""
