#!/usr/bin/env python3
"""Asks for all comments thirty times, as the documented load script does: get_comments.py [BASE_URL]

Prints each answer's status and the number.
"""
import http.client
import sys
from urllib.parse import urlsplit

base = urlsplit(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080")
for i in range(30):
    connection = http.client.HTTPConnection(base.netloc)
    connection.request("GET", "/api/fooGet")
    print(connection.getresponse().status, i)
    connection.close()
