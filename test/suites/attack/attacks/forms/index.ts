import { type Attack, GENUINE_ADDRESS } from "../../attack.ts";
import { openImForms, tencentChatForms } from "./authentication.ts";
import { ALLOWED, ALLOWED_ADDRESSES, forwardedForForms, TRUSTED_PROXY } from "./forwarded-for.ts";
import { nameHostileUsers } from "./identifiers.ts";
import { sendForms } from "./send-forms.ts";
import { signedCall } from "./signed-call.ts";
import { smugglingForms } from "./smuggling.ts";

/** Ways past a check, one request each. They cost nothing; what counts is that none of them gets through. */
export const formAttacks: readonly Attack[] = [
  {
    name: "forged proofs",
    how: "calls without a credential, with a captured signature whose time is over, and with what may be mistaken for a secret",
    run: (target) => sendForms(target, [...tencentChatForms(), ...openImForms()], signedCall()),
  },
  {
    name: "forged addresses",
    how: "calls with a fresh captured signature from an address that may not call, which name one that may",
    environment: {
      IMHOOK_TENCENT_CHAT_ADDRESSES: `${ALLOWED_ADDRESSES},${GENUINE_ADDRESS}`,
      IMHOOK_OPENIM_ADDRESSES: GENUINE_ADDRESS,
      IMHOOK_TRUSTED_PROXIES: TRUSTED_PROXY,
    },
    run: (target) => sendForms(target, forwardedForForms(), signedCall(`X-Forwarded-For: ${ALLOWED}`, TRUSTED_PROXY)),
  },
  {
    name: "smuggled calls",
    how: "requests that end in two places, each with a second call behind it that would be accepted by itself",
    run: (target) => sendForms(target, smugglingForms(), signedCall()),
  },
  {
    name: "hostile user ids",
    how: "genuine calls about users whose ids mean something to SQL, JavaScript, a path or a page",
    run: nameHostileUsers,
  },
];
