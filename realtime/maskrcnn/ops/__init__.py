"""The terms of the Mask R-CNN paper, one module each, in TensorFlow."""
