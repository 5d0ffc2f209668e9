"""Images with true or taught alphas, from which training and evaluation make their samples."""
