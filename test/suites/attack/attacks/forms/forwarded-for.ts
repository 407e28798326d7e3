import type { Form } from "./send-forms.ts";
import { signedCall } from "./signed-call.ts";

/** An address that may call. */
export const ALLOWED = "203.0.113.7";
const STRANGER = "198.51.100.1";

/** The proxy that imhook trusts in this attack. */
export const TRUSTED_PROXY = "127.0.0.9";

/** Addresses that may call, besides that of the genuine calls. */
export const ALLOWED_ADDRESSES = "203.0.113.0/24";

/** Calls with a signature that was captured a moment ago, from an address that may not call: directly, and through the trusted proxy. */
export function forwardedForForms(): Form[] {
  return [...DIRECT.map((header) => signedCall(header)), ...PROXIED.map((value) => signedCall(`X-Forwarded-For: ${value}`, TRUSTED_PROXY))];
}

/** Headers that an untrusted client sends. */
const DIRECT = [
  `X-Forwarded-For: ${ALLOWED}`,
  `X-Forwarded-For: ${ALLOWED}, ${TRUSTED_PROXY}`,
  `X-Forwarded-For: ${TRUSTED_PROXY}`,
  `x-forwarded-for: ${ALLOWED}\r\nX-Forwarded-For: ${ALLOWED}`,
  `X-Forwarded-For:${ALLOWED}`,
  `X-Forwarded-For: ::ffff:${ALLOWED}`,
  `X-Real-IP: ${ALLOWED}`,
  `X-Client-IP: ${ALLOWED}`,
  `True-Client-IP: ${ALLOWED}`,
  `CF-Connecting-IP: ${ALLOWED}`,
  `X-Cluster-Client-IP: ${ALLOWED}`,
  `X-Originating-IP: ${ALLOWED}`,
  `Client-IP: ${ALLOWED}`,
  `Forwarded: for=${ALLOWED}`,
  `Forwarded: for=${ALLOWED};by=${TRUSTED_PROXY}`,
  `Via: 1.1 ${ALLOWED}`,
  `X-Remote-Addr: ${ALLOWED}`,
];

/** What the trusted proxy passes on: it appends the address of its own client at the right. */
const PROXIED = [
  STRANGER,
  `${ALLOWED}, ${STRANGER}`,
  `${ALLOWED},${STRANGER}`,
  `${ALLOWED}, ${STRANGER}, ${TRUSTED_PROXY}`,
  `${TRUSTED_PROXY}, ${STRANGER}`,
  `${ALLOWED}\r\nX-Forwarded-For: ${STRANGER}`,
  `${ALLOWED}, ${STRANGER}:443`,
  `${ALLOWED}, [2001:db8::1]:443`,
  `${ALLOWED}, unknown`,
  `${ALLOWED}, `,
  `${ALLOWED}, "${STRANGER}"`,
  `${ALLOWED}.evil.example`,
  `${ALLOWED}x`,
  "203.0.113",
  "0313.0.0161.07",
  "0xcb007107",
  "3405803783",
  `::ffff:${STRANGER}`,
  "fe80::1%eth0",
  "",
];
