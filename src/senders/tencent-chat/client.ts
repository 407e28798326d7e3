import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../generated/tencent-chat.ts";
import { signatureParameters } from "./request.ts";

/** A client with a method for each HTTP method, typed by the paths of Tencent Chat's document: `POST("/tencent-chat/{command}", { body })`. */
export type TencentChatClient = Client<paths>;

export interface TencentChatClientOptions {
  /** URL of the callback listener without a path, such as `http://127.0.0.1:8080`. */
  baseUrl: string;
  /** Token that signs every callback. By default callbacks are not signed. */
  token?: string;
}

/**
 * Creates a client that sends callbacks in place of Tencent Chat, for tests and simulations. It calls the paths of the document, with the
 * command in the path; Tencent Chat itself sends the command in the query.
 */
export function createTencentChatClient({ baseUrl, token }: TencentChatClientOptions): TencentChatClient {
  const client = createClient<paths>({ baseUrl });
  if (token !== undefined) client.use({ onRequest: ({ request }) => sign(request, token) });
  return client;
}

function sign(request: Request, token: string): Request {
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(signatureParameters(token, Date.now()))) url.searchParams.set(name, value);
  return new Request(url, request);
}
