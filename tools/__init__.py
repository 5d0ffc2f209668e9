"""What the project is measured, trained and stressed with; not installed."""
