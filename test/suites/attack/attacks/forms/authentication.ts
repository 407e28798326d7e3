import { createHash } from "node:crypto";
import { signatureOf } from "../../../../../src/senders/tencent-chat/authenticate.ts";
import { SECRETS } from "../../attack.ts";
import { headOf } from "../../strangers.ts";
import { FORGED_BODY, FORGED_COMMAND, FORGED_OPENIM_COMMAND, type Form } from "./send-forms.ts";

const APP = "1400000000";

/** Calls of Tencent Chat by somebody who knows no token but has captured a signature whose time is over. */
export function tencentChatForms(): Form[] {
  const now = Math.floor(Date.now() / 1000);
  const old = String(now - 3600);
  const captured = signatureOf(SECRETS.token, old);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const queries: Record<string, string> = {
    "no signature": "",
    "empty signature": `&Sign=&RequestTime=${now}`,
    "signature without a time": `&Sign=${captured}`,
    "time without a signature": `&RequestTime=${now}`,
    "empty time": `&Sign=${captured}&RequestTime=`,
    "captured signature, its own time": `&Sign=${captured}&RequestTime=${old}`,
    "captured signature, another time": `&Sign=${captured}&RequestTime=${now}`,
    "captured signature, both times": `&Sign=${captured}&RequestTime=${old}&RequestTime=${now}`,
    "captured signature, both times, reversed": `&Sign=${captured}&RequestTime=${now}&RequestTime=${old}`,
    "captured signature, the time in another letter case": `&Sign=${captured}&RequestTime=${old}&requesttime=${now}`,
    "captured signature, the time as a list": `&Sign=${captured}&RequestTime[]=${old}&RequestTime[]=${now}`,
    "captured signature, the time as an object": `&Sign=${captured}&RequestTime[a]=${now}`,
    "captured signature, a fraction": `&Sign=${captured}&RequestTime=${old}.0`,
    "captured signature, an exponent": `&Sign=${captured}&RequestTime=${now}e0`,
    "captured signature, hexadecimal": `&Sign=${captured}&RequestTime=0x${now.toString(16)}`,
    "captured signature, leading zeros": `&Sign=${captured}&RequestTime=000${now}`,
    "captured signature, a plus": `&Sign=${captured}&RequestTime=%2B${now}`,
    "captured signature, a space": `&Sign=${captured}&RequestTime=%20${now}`,
    "captured signature, a NUL": `&Sign=${captured}&RequestTime=${old}%00${now}`,
    "captured signature, a line end": `&Sign=${captured}&RequestTime=${now}%0a`,
    "captured signature, full-width digits": `&Sign=${captured}&RequestTime=%EF%BC%91%EF%BC%97`,
    "captured signature, no number": `&Sign=${captured}&RequestTime=NaN`,
    "captured signature, infinity": `&Sign=${captured}&RequestTime=Infinity`,
    "captured signature, negative": `&Sign=${captured}&RequestTime=-${now}`,
    "captured signature, milliseconds": `&Sign=${captured}&RequestTime=${old}000`,
    "hash of the time alone": `&Sign=${sha256(String(now))}&RequestTime=${now}`,
    "hash of an empty token": `&Sign=${sha256(`${now}`)}&RequestTime=${now}`,
    "hash of the word undefined": `&Sign=${sha256(`undefined${now}`)}&RequestTime=${now}`,
    "hash of the word null": `&Sign=${sha256(`null${now}`)}&RequestTime=${now}`,
    "hash of the app": `&Sign=${sha256(`${APP}${now}`)}&RequestTime=${now}`,
    "two signatures": `&Sign=${captured}&Sign=${sha256(String(now))}&RequestTime=${now}`,
    "signature cut off": `&Sign=${captured.slice(0, 32)}&RequestTime=${old}`,
    "signature and more": `&Sign=${captured}00&RequestTime=${old}`,
    "signature true": `&Sign=true&RequestTime=${now}`,
    "app under a prototype's name": `&SdkAppid=__proto__&Sign=${captured}&RequestTime=${now}`,
    "app twice": `&SdkAppid=1400000001&Sign=${captured}&RequestTime=${now}`,
  };
  const forms = Object.entries(queries).map(([name, query]) =>
    tencentChatForm(name, `SdkAppid=${APP}&CallbackCommand=${FORGED_COMMAND}${query}`),
  );
  return [
    ...forms,
    tencentChatForm("no app", `CallbackCommand=${FORGED_COMMAND}&Sign=${captured}&RequestTime=${now}`),
    tencentChatForm("another app", `SdkAppid=1400000001&CallbackCommand=${FORGED_COMMAND}&Sign=${captured}&RequestTime=${now}`),
    tencentChatForm("app in another form", `SdkAppid=${APP}.0&CallbackCommand=${FORGED_COMMAND}&Sign=${captured}&RequestTime=${now}`),
  ];
}

function tencentChatForm(name: string, query: string): Form {
  return { name: `Tencent Chat, ${name}`, bytes: callTo(`/tencent-chat?${query}`) };
}

/** Calls of OpenIM by somebody who knows the app's name and no secret. */
export function openImForms(): Form[] {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
  const { openIm: secret } = SECRETS;
  const credentials: Record<string, string> = {
    "empty credentials": "",
    "Basic alone": "Basic",
    "no base64": "Basic !!!",
    "name alone": basic("north"),
    "empty secret": basic("north:"),
    "another secret": basic("north:guess"),
    "secret cut off": basic(`north:${secret.slice(0, -1)}`),
    "secret and more": basic(`north:${secret}x`),
    "secret and a NUL": basic(`north:${secret}\u0000`),
    "secret in capitals": basic(`north:${secret.toUpperCase()}`),
    "another name": basic(`south:${secret}`),
    "no name": basic(`:${secret}`),
    "a prototype's name": basic("__proto__:x"),
    undefined: basic("undefined:undefined"),
    Bearer: `Bearer ${secret}`,
    "plain text": `Basic north:${secret}`,
  };
  const paths = [
    "north:guess",
    "north:",
    "north",
    "south",
    "__proto__",
    "constructor:x",
    "north%3Aguess",
    "%6eorth:guess",
    "north:%00",
    "north:guess/..",
    "./north:guess",
  ];
  return [
    ...Object.entries(credentials).map(([name, value]) => openImForm(name, `/openim/${FORGED_OPENIM_COMMAND}`, { Authorization: value })),
    ...paths.map((path) => openImForm(`path ${path}`, `/openim/${path}/${FORGED_OPENIM_COMMAND}`)),
    openImForm("two credentials", `/openim/${FORGED_OPENIM_COMMAND}`, {
      Authorization: `${basic("north:guess")}\r\nAuthorization: ${basic("north:x")}`,
    }),
    openImForm("secret in the query", `/openim/${FORGED_OPENIM_COMMAND}?secret=${secret}`),
  ];
}

function openImForm(name: string, path: string, headers: Record<string, string> = {}): Form {
  return { name: `OpenIM, ${name}`, bytes: callTo(path, headers) };
}

function callTo(path: string, headers: Record<string, string> = {}): string {
  return headOf(path, { "Content-Type": "application/json", ...headers, "Content-Length": FORGED_BODY.length }) + FORGED_BODY;
}
