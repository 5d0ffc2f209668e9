"""The Keras net of the model ``portrait``: the reference that the package's ``.tflite`` file is exported from."""
