import type { WireRequest } from "../../../senders/post/post.ts";
import { describeBody, LONGEST_PRINTED_BODY, quote } from "../curl.ts";
import { SIGNED } from "./question.ts";
import { LATER_SIGNATURE, OTHER_SECRET, type Signer, type Signing, TAMPERED } from "./signing.ts";
import type { DeciderTarget } from "./target.ts";

/** Shell function that signs `$BODY` with a secret. */
const SIGN =
  `sign() { printf %s "$ID.$TIME.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$(printf %s "\${1#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n')"` +
  " -binary | base64 | tr -d '\\n'; }";

const SIGNATURES: Readonly<Record<Signer, string>> = {
  holder: 'v1,$(sign "$SECRET")',
  other: `v1,$(sign ${OTHER_SECRET})`,
  "later-version": LATER_SIGNATURE,
};

/** Headers that differ each time. */
const FRESH = /^webhook-/;

/** Returns a shell line that asks a question again. It reads the target's secret from `$SECRET`, and signs again. */
export function curlOf({ secret }: DeciderTarget, { url, headers, body }: WireRequest, signing: Signing = SIGNED): string {
  const { age = 0, by, isTampered = false } = signing;
  const isSigned = secret !== null && by.length > 0;
  const signed = isTampered ? body.slice(0, -TAMPERED.length) : body;
  const isLong = signed.length > LONGEST_PRINTED_BODY;
  const fixed = Object.entries(headers).filter(([name]) => !FRESH.test(name));
  const steps = [
    `BODY=${isLong ? "$(cat BODY)" : quote(signed)}`,
    `ID=${headers["webhook-id"]}`,
    `TIME=${age === 0 ? "$(date +%s)" : `$(($(date +%s) - ${age}))`}`,
    ...(isSigned ? [SIGN] : []),
    [
      `printf ${isTampered ? quote(`%s${TAMPERED}`) : "%s"} "$BODY" | curl -sS -i -X POST ${quote(url)}`,
      ...fixed.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
      '-H "webhook-id: $ID" -H "webhook-timestamp: $TIME"',
      ...(isSigned ? [`-H "webhook-signature: ${by.map((signer) => SIGNATURES[signer]).join(" ")}"`] : []),
      "--data-binary @-",
    ].join(" "),
  ];
  return `${steps.join("; ")}${isLong ? ` # BODY: ${describeBody(signed)}` : ""}`;
}
