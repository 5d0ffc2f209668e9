"""Keeps people sharp and turns the room behind them into something better, in real time, on an ordinary computer."""

__version__ = "0.1.0"
