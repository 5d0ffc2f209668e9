"""The only place that wires: opens sources, nets and sinks, runs them, closes them."""
