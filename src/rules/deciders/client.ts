import createClient, { type Client } from "openapi-fetch";
import type { paths, Question } from "../../../generated/decider.ts";
import { isWebhookSecret, signWebhook } from "../../http/standard-webhooks.ts";

/** A client of a decider, typed by the paths of its document: `POST("/decide", { body })`. */
export type DeciderClient = Client<paths>;

export interface DeciderClientOptions {
  /** URL of the decider as in the rules file, such as `http://127.0.0.1:9000/decide`. Its path need not be that of the document. */
  url: string;
  /** Secrets that sign every question, each `whsec_` and 24 to 64 bytes in Base64. By default questions are not signed. */
  secrets?: readonly string[];
}

const MILLISECONDS_PER_SECOND = 1000;

/**
 * Creates a client that asks a decider in place of imhook, for tests. Throws a TypeError for a secret that is none.
 *
 * @example
 * const { data } = await createDeciderClient({ url, secrets }).POST("/decide", { body: question });
 */
export function createDeciderClient({ url, secrets = [] }: DeciderClientOptions): DeciderClient {
  if (!secrets.every(isWebhookSecret)) throw new TypeError("a secret must be whsec_ and 24 to 64 bytes in Base64");
  const client = createClient<paths>({ baseUrl: new URL(url).origin });
  client.use({
    onRequest: async ({ request }) => {
      const body = await request.text();
      const { entry }: Pick<Question, "entry"> = JSON.parse(body);
      const timestamp = Math.floor(Date.now() / MILLISECONDS_PER_SECOND);
      const headers = new Headers(request.headers);
      for (const [name, value] of Object.entries(signWebhook({ id: entry, timestamp, body, secrets }))) headers.set(name, value);
      const { method, signal } = request;
      return new Request(url, { method, signal, headers, body, redirect: "manual" });
    },
  });
  return client;
}
