import base64, hashlib, hmac, json, os, sqlite3, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def handle(event):
    """Your work. If it throws, imhook sends the event again."""
    data = event["data"]
    print(event["type"], data.get("actor"), data.get("target"), flush=True)


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # Connections stay open.
    disable_nagle_algorithm = True  # An answer leaves at once.

    log_request = lambda *_: None

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not is_signed(self.headers, body):
            return self.answer(401, "not signed")
        received = json.loads(body)
        handle_once(received if isinstance(received, list) else [received])
        self.answer(200, "ok")

    def answer(self, status, text):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())


def handle_once(events):
    """An event can come twice. What is done and that it was done are one transaction."""
    with LOCK, DATABASE:
        for event in events:
            if DATABASE.execute("INSERT OR IGNORE INTO handled VALUES (?)", (event["id"],)).rowcount:
                handle(event)


def is_signed(headers, body):
    """Whether a holder of one of the secrets has sent the body in the last five minutes."""
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


with open(os.environ["SECRET_FILE"]) as file:  # One a line, and several while they are replaced.
    SECRETS = [base64.b64decode(line.removeprefix("whsec_")) for line in file.read().split()]
LOCK = threading.Lock()
DATABASE = sqlite3.connect("received.sqlite", check_same_thread=False)
DATABASE.execute("CREATE TABLE IF NOT EXISTS handled (id TEXT PRIMARY KEY)")
ThreadingHTTPServer.request_queue_size = 128  # Connections can come in bursts.
server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "9100"))), Receiver)
print(f"Listening at http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
