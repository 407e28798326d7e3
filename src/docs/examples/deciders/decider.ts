import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

const FORBIDDEN = /casino|lottery/i;

interface Question {
  decisions: string[];
  texts: string[];
}

function decide({ decisions, texts }: Question): object {
  if (decisions.includes("refuse") && texts.some((text) => FORBIDDEN.test(text)))
    return { decision: "refuse", message: "No advertising, please." };
  return { decision: "pass" };
}

async function answer(request: IncomingMessage): Promise<{ status: number; value: object }> {
  const body = await buffer(request);
  if (secrets.length > 0 && !isSigned(request.headers, body))
    return { status: 401, value: { error: "not signed" } };
  return { status: 200, value: decide(JSON.parse(body.toString())) };
}

const { PORT = "9000", SECRET_FILE } = process.env;
const secrets = SECRET_FILE === undefined ? [] : readSecrets(SECRET_FILE);

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, value }) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(value));
    },
    // No JSON, or imhook has hung up.
    () => request.destroy(),
  );
});
server.listen(Number(PORT), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening at http://127.0.0.1:${port}/decide`);
});

/** One a line, and several while they are replaced. */
function readSecrets(path: string): Buffer[] {
  const lines = readFileSync(path, "utf8").trim().split(/\s+/);
  return lines.map((line) => Buffer.from(line.replace("whsec_", ""), "base64"));
}

/** Whether a holder of one of the secrets has sent the question in the last five minutes. */
function isSigned(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const sentAt = String(headers["webhook-timestamp"]);
  if (!(Math.abs(Date.now() / 1000 - Number(sentAt)) <= 300)) return false;
  const received = String(headers["webhook-signature"]).split(" ");
  return secrets.some((secret) => {
    const hmac = createHmac("sha256", secret).update(`${headers["webhook-id"]}.${sentAt}.`);
    const expected = Buffer.from(`v1,${hmac.update(body).digest("base64")}`);
    return received.some((text) => {
      const one = Buffer.from(text);
      return one.length === expected.length && timingSafeEqual(one, expected);
    });
  });
}
