"""The operating system: files, signals, processors, Video4Linux."""
