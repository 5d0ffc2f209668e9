"""Mask R-CNN models. Entry point: ``segmenter``. TensorFlow is imported in this package and nowhere else."""
