import { request } from "node:https";
import type { Response, Sent } from "../../support/http.ts";
import type { Balancer } from "./start-balancer.ts";

const JSON_TYPE = "application/json";

/** Posts to a load balancer over TLS, with a connection of its own. */
export function callOverTls({ port, ca }: Balancer, path: string, { body = "", headers = {}, localAddress }: Sent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method: "POST", headers, localAddress, ca, agent: false };
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const { statusCode: status = 0, headers: received } = incoming;
        resolve({ status, headers: received, text, json: received["content-type"]?.startsWith(JSON_TYPE) ? JSON.parse(text) : undefined });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
