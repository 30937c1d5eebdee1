#!/usr/bin/env python3
"""Posts "hello0" to "hello29", one after another, as the documented load script does: post_comments.py [BASE_URL] [PAUSE]

No Content-Type is sent. Prints each answer's status and the number. PAUSE in seconds between posts is 0 unless given.
"""
import http.client
import json
import sys
import time
from urllib.parse import urlsplit

base = urlsplit(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080")
pause = float(sys.argv[2]) if len(sys.argv) > 2 else 0
for i in range(30):
    connection = http.client.HTTPConnection(base.netloc)
    connection.request("POST", "/api/foo", json.dumps({"content": "hello" + str(i)}))
    print(connection.getresponse().status, i)
    connection.close()
    time.sleep(pause)
