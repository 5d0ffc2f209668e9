"""Requests to a filter that runs, over a local socket that only its user can open.

protocol.py  requests and replies as lines, and where the sockets are
server.py    answers the requests, in a thread of the filter
client.py    sends one
"""
