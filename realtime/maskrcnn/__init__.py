"""Mask R-CNN; TensorFlow lives here and nowhere else."""
