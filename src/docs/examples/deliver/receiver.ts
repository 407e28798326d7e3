import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

interface CloudEvent {
  id: string;
  type: string;
  data: { actor?: string | null; target?: string | null };
}

/** Stands for a table with a unique key: it has to survive a crash, as what you do has to. */
const handled = new Set<string>();

function handle({ type, data }: CloudEvent): void {
  console.log(type, data.actor, data.target);
}

const { PORT = "9100", SECRET_FILE = "imhook.secret" } = process.env;
// One a line, and several while they are replaced.
const webhooks = readFileSync(SECRET_FILE, "utf8")
  .trim()
  .split(/\s+/)
  .map((secret) => new Webhook(secret));

const server = createServer(async (request, response) => {
  try {
    const body = await text(request);
    if (!isSigned(request.headers, body)) return response.writeHead(401).end("not signed");
    const received: CloudEvent | CloudEvent[] = JSON.parse(body);
    for (const event of [received].flat()) {
      if (handled.has(event.id)) continue;
      handle(event);
      handled.add(event.id);
    }
    return response.writeHead(200).end("ok");
  } catch (error) {
    // imhook sends it again.
    console.error(error);
    return response.writeHead(500).end("not handled");
  }
});
server.listen(Number(PORT), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening at http://127.0.0.1:${port}/`);
});

/** Whether a holder of one of the secrets has sent the body in the last five minutes. */
function isSigned(headers: IncomingHttpHeaders, body: string): boolean {
  return webhooks.some((webhook) => {
    try {
      webhook.verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  });
}
