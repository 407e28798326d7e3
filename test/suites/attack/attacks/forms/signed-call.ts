import { signatureOf } from "../../../../../src/senders/tencent-chat/authenticate.ts";
import { SECRETS } from "../../attack.ts";
import { headOf } from "../../strangers.ts";
import { FORGED_BODY, FORGED_COMMAND, type Form } from "./send-forms.ts";

/** A call with a signature that was captured a moment ago, and one header line more. */
export function signedCall(header?: string, from?: string): Form {
  const time = String(Math.floor(Date.now() / 1000));
  const path = `/tencent-chat?SdkAppid=1400000000&CallbackCommand=${FORGED_COMMAND}&RequestTime=${time}&Sign=${signatureOf(SECRETS.token, time)}`;
  const head = headOf(path, { "Content-Type": "application/json", "Content-Length": FORGED_BODY.length });
  const bytes = (header === undefined ? head : head.replace("\r\n", `\r\n${header}\r\n`)) + FORGED_BODY;
  return {
    name: `${from === undefined ? "" : "through the proxy, "}${header ?? "signed"}`,
    bytes,
    ...(from === undefined ? {} : { from }),
  };
}
