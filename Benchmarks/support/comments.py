"""Comments over HTTP, for setting up and for comparing what two servers have kept."""
import http.client
import json


def post(server, content):
    """Posts one comment; the answer's status and object."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.request(
            "POST", "/api/v1/comments", json.dumps({"content": content}), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def kept(server):
    """The texts of all comments, page after page."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    texts, cursor = [], ""
    try:
        while True:
            connection.request("GET", f"/api/v1/comments?limit=1000{cursor}")
            page = json.loads(connection.getresponse().read())
            texts += [item["content"] for item in page["items"]]
            if page.get("next") is None:
                return texts
            cursor = f"&after={page['next']}"
    finally:
        connection.close()
