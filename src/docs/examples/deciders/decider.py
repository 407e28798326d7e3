import base64, hashlib, hmac, json, os, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FORBIDDEN = ["casino", "lottery"]


def decide(question):
    written = " ".join(question["texts"]).lower()
    if "refuse" in question["decisions"] and any(word in written for word in FORBIDDEN):
        return {"decision": "refuse", "message": "No advertising, please."}
    return {"decision": "pass"}


class Decider(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # Connections stay open.
    disable_nagle_algorithm = True  # An answer leaves at once.

    log_request = lambda *_: None

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        is_proven = not SECRETS or is_signed(self.headers, body)
        answer = json.dumps(decide(json.loads(body)) if is_proven else {}).encode()
        self.send_response(200 if is_proven else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


def read_secrets(path):
    """One a line, and several while they are replaced."""
    with open(path) as file:
        return [base64.b64decode(line.removeprefix("whsec_")) for line in file.read().split()]


def is_signed(headers, body):
    """Whether a holder of one of the secrets has sent the question in the last five minutes."""
    sent_at = headers.get("webhook-timestamp", "")
    if not sent_at.isdecimal() or abs(time.time() - int(sent_at)) > 300:
        return False
    content = f"{headers.get('webhook-id')}.{sent_at}.".encode() + body
    received = headers.get("webhook-signature", "").encode().split()
    for secret in SECRETS:
        digest = hmac.new(secret, content, hashlib.sha256).digest()
        expected = b"v1," + base64.b64encode(digest)
        if any(hmac.compare_digest(signature, expected) for signature in received):
            return True
    return False


SECRETS = read_secrets(os.environ["SECRET_FILE"]) if "SECRET_FILE" in os.environ else []
ThreadingHTTPServer.request_queue_size = 128  # Questions can come in bursts.
server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "9000"))), Decider)
print(f"Listening at http://127.0.0.1:{server.server_port}/decide", flush=True)
server.serve_forever()
