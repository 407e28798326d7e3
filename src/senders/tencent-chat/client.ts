import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../generated/tencent-chat.ts";
import { signatureParameters } from "./request.ts";

export type TencentChatClient = Client<paths>;

/** Where the callbacks of one app go. */
export interface TencentChatClientOptions {
  /** Where imhook listens, without a path. */
  baseUrl: string;
  /** Signs every call where given. */
  token?: string;
}

/**
 * Client that posts callbacks of Tencent Chat by the paths of their document, `/tencent-chat/{command}`. It is made for tests and for programs
 * that stand in for the sender; the address that Tencent Chat itself writes is that of `tencentChatRequest`.
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
