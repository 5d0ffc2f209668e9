"""The net ``portrait``: the project's own, for people in webcam framing."""
