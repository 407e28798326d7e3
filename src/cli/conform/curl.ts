import type { Delivery } from "./exchange.ts";
import type { Target } from "./target.ts";
import type { WireRequest } from "./wire.ts";

/** A longer body is named and not printed. */
const LONGEST_PRINTED_BODY = 4000;

/** What of the delivery the line has to repeat. */
export interface Repetition extends Pick<Delivery, "chunked"> {
  /** With the signature that was sent, for one that is wrong on purpose. */
  asSent?: boolean;
}

/**
 * A shell line that sends the request again. It holds no secret: right credentials of the target are read from `$TOKEN` or `$SECRET`, and a
 * right signature is made anew.
 */
export function curlOf(target: Target, request: WireRequest, { chunked = false, asSent = false }: Repetition = {}): string {
  const { prelude, url } = asSent ? { prelude: "", url: quote(request.url) } : signAgain(target, request.url);
  const headers = Object.entries(request.headers).map(([name, value]) => headerOf(target, name, value));
  // curl adds a content type of its own unless told not to.
  if (request.headers["content-type"] === undefined) headers.push("-H 'content-type:'");
  if (chunked) headers.push("-H 'transfer-encoding: chunked'");
  return `${prelude}curl -sS -i -X POST ${url} ${[...headers, bodyOf(request.body)].join(" ")}`;
}

function signAgain({ credential }: Target, url: string): { prelude: string; url: string } {
  const signed = /^(.*)&Sign=[0-9a-f]{64}&RequestTime=[0-9]+$/.exec(url);
  if (credential === null || signed === null || signed[1] === undefined) return { prelude: "", url: quote(url) };
  const prelude = `TIME=$(date +%s); SIGN=$(printf %s "$TOKEN$TIME" | sha256sum | cut -c1-64); `;
  return { prelude, url: `${quote(`${signed[1]}&Sign=`)}"$SIGN&RequestTime=$TIME"` };
}

function headerOf({ app, credential }: Target, name: string, value: string): string {
  const isOwn = name === "authorization" && credential !== null && value === `Basic ${btoa(`${app}:${credential}`)}`;
  return isOwn ? `-u ${quote(`${app}:`)}"$SECRET"` : `-H ${quote(`${name}: ${value}`)}`;
}

function bodyOf(body: string): string {
  if (body.length <= LONGEST_PRINTED_BODY) return `--data-raw ${quote(body.trimEnd())}`;
  return `--data-binary @BODY # ${Buffer.byteLength(body)} bytes, beginning with ${JSON.stringify(body.slice(0, 60))}`;
}

/** A shell line that runs another many times at once. */
export function inParallel(line: string, count: number): string {
  return `seq ${count} | xargs -P ${count} -n 1 sh -c ${quote(line)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
