import type { Delivery, WireRequest } from "../../senders/post/post.ts";
import type { Target } from "./target.ts";

/** A longer body is described instead of printed. */
export const LONGEST_PRINTED_BODY = 4000;

/** How a signature of Tencent Chat differs from a correct one. */
export interface Signing {
  /** Signs with this instead of the app's token. */
  token?: string;
  /** Age of the signature in seconds. */
  age?: number;
  upperCase?: boolean;
}

/** How the request was sent. */
export interface Repetition extends Pick<Delivery, "chunked"> {
  signing?: Signing | undefined;
}

/** Returns a shell line that sends the request again. It reads the target's credential from `$TOKEN` or `$SECRET`, and signs again. */
export function curlOf(target: Target, request: WireRequest, { chunked = false, signing = {} }: Repetition = {}): string {
  const { prelude, url } = signAgain(target, request.url, signing);
  const headers = Object.entries(request.headers).map(([name, value]) => headerOf(target, name, value));
  // curl adds its own content type otherwise.
  if (request.headers["content-type"] === undefined) headers.push("-H 'content-type:'");
  if (chunked) headers.push("-H 'transfer-encoding: chunked'");
  return `${prelude}curl -sS -i -X POST ${url} ${[...headers, bodyOf(request.body)].join(" ")}`;
}

function signAgain({ credential }: Target, url: string, { token, age = 0, upperCase = false }: Signing): { prelude: string; url: string } {
  const signed = /^(.*)&Sign=[0-9a-f]{64}&RequestTime=[0-9]+$/i.exec(url);
  if (credential === null || signed === null || signed[1] === undefined) return { prelude: "", url: quote(url) };
  const time = age === 0 ? "$(date +%s)" : `$(($(date +%s) - ${age}))`;
  const signedText = token === undefined ? '"$TOKEN$TIME"' : `${quote(token)}"$TIME"`;
  const prelude = `TIME=${time}; SIGN=$(printf %s ${signedText} | sha256sum | cut -c1-64${upperCase ? " | tr a-f A-F" : ""}); `;
  return { prelude, url: `${quote(`${signed[1]}&Sign=`)}"$SIGN&RequestTime=$TIME"` };
}

function headerOf({ credential }: Target, name: string, value: string): string {
  const app = credential === null || name !== "authorization" ? null : appShowing(credential, value);
  return app === null ? `-H ${quote(`${name}: ${value}`)}` : `-u ${quote(`${app}:`)}"$SECRET"`;
}

/** Returns the app whose Basic credentials show the secret, or null. */
function appShowing(secret: string, header: string): string | null {
  const user = Buffer.from(header.replace(/^Basic /, ""), "base64").toString();
  return user.endsWith(`:${secret}`) ? user.slice(0, -secret.length - 1) : null;
}

function bodyOf(body: string): string {
  if (body.length <= LONGEST_PRINTED_BODY) return `--data-raw ${quote(body.trimEnd())}`;
  return `--data-binary @BODY # ${describeBody(body)}`;
}

/** Describes a body that is too long to be printed. */
export function describeBody(body: string): string {
  return `${Buffer.byteLength(body)} bytes, beginning with ${JSON.stringify(body.slice(0, 60))}`;
}

/** Returns a shell line that runs another one many times at once. */
export function inParallel(line: string, count: number): string {
  return `seq ${count} | xargs -P ${count} -n 1 sh -c ${quote(line)}`;
}

/** Returns a text as one word of the shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
