"""From detections to the alpha of the frame on show."""
