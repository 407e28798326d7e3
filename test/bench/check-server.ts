import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";
import { INVALID_CALLBACK } from "./invalid-callback.ts";

const PATIENCE_MS = 30_000;

interface WireCallback {
  target: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Rejects unless the server answers the callback with status 200 and the expected text. */
export async function assertAnswer(url: string): Promise<void> {
  const { status, text } = await send(url, CALLBACK);
  if (status !== 200 || text !== ANSWER) throw new Error(`${url} answers a callback with ${status} ${text}`);
}

/** Rejects unless the server refuses a callback that does not match the document. */
export async function assertRefusal(url: string): Promise<void> {
  const { status, text } = await send(url, INVALID_CALLBACK);
  if (status !== 400) throw new Error(`${url} answers an invalid callback with ${status} ${text}`);
}

async function send(url: string, { target, method, headers, body }: WireCallback): Promise<{ status: number; text: string }> {
  const response = await fetch(url + target, { method, headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
  return { status: response.status, text: await response.text() };
}
