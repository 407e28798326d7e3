import { ask, type DeciderCheck, STANDARD_WEBHOOKS } from "../check.ts";
import { messageWith } from "../messages.ts";
import type { Signing } from "../signing.ts";

interface Variant {
  name: string;
  title: string;
  /** Whether the question must be answered; otherwise it must be rejected. */
  isValid: boolean;
  signing: Signing;
}

/** Twice what libraries of Standard Webhooks accept. */
const EXPIRED_SECONDS = 600;

/** Clocks differ, and a question can wait. */
const RECENT_SECONDS = 60;

const VARIANTS: readonly Variant[] = [
  { name: "unsigned", title: "a question without a signature", isValid: false, signing: { by: [] } },
  { name: "wrong-signature", title: "a signature with another secret", isValid: false, signing: { by: ["other"] } },
  { name: "other-body", title: "the signature of another body", isValid: false, signing: { by: ["holder"], isTampered: true } },
  {
    name: "expired-signature",
    title: "a correct signature that is ten minutes old",
    isValid: false,
    signing: { by: ["holder"], age: EXPIRED_SECONDS },
  },
  { name: "later-version", title: "a signature of an unknown version alone", isValid: false, signing: { by: ["later-version"] } },
  {
    name: "recent-signature",
    title: "a correct signature that is a minute old",
    isValid: true,
    signing: { by: ["holder"], age: RECENT_SECONDS },
  },
  {
    name: "second-secret",
    title: "a correct signature after one with another secret",
    isValid: true,
    signing: { by: ["other", "holder"] },
  },
  {
    name: "first-secret",
    title: "a correct signature before one with another secret",
    isValid: true,
    signing: { by: ["holder", "other"] },
  },
  {
    name: "beside-later-version",
    title: "a correct signature after one of an unknown version",
    isValid: true,
    signing: { by: ["later-version", "holder"] },
  },
];

/** Returns the checks of whose questions are answered. They need the secret of the decider. */
export function authenticationChecks(): DeciderCheck[] {
  return VARIANTS.map(({ name, title, isValid, signing }) => ({
    id: `decider/authentication/${name}`,
    family: "authentication",
    document: "decider",
    title: `${title} is ${isValid ? "accepted" : "rejected"}`,
    source: STANDARD_WEBHOOKS,
    run: async (tools) => {
      if (tools.target.secret === null) return { status: "skipped", reason: "needs --secret" };
      const asked = { callback: messageWith("Hello!"), signing };
      return isValid ? ask(tools, asked) : ask(tools, asked, tools.judge.rejected);
    },
  }));
}
