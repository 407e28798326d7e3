import type { Sender } from "../../../generated/operator.ts";
import { ERRORS, type ErrorCode, ImhookError, isRefusal } from "../../errors.ts";
import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";
import { RECENT_MS } from "../recent-counts.ts";

/** As the alert: 0.1 per second for ten minutes. */
const MANY = 60;

/** Strangers try a path now and then. */
const LEAST_CALLS = 3;

/** It has a kind of its own. */
const EXPIRED: ErrorCode = "expired-signature";

const REASONS = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => code !== EXPIRED && isRefusal(new ImhookError(code)));

export const callsRefused = defineKind({
  kind: "calls-refused",
  when: "three calls or more were refused for one reason within the last ten minutes; it is a warning if there are 60 or more, or if no callback of their sender was recorded in this time",
  cause: "A token, a secret, an app or an address does not fit, or somebody tries to get in.",
  remedy: "If it was the sender, make its settings and imhook's match. GET /api/statistics has a sample by address.",
  needs: ["counted", "refusals", "recent"],
  find: ({ at, counted: { failures }, refusals, recent }) =>
    REASONS.flatMap((code) => {
      const calls = failures[code] ?? 0;
      if (calls < LEAST_CALLS) return [];
      const sample = refusals.filter((refusal) => refusal.code === code && refusal.lastAt > at - RECENT_MS);
      const sender = onlyOne(sample.map((refusal) => refusal.sender));
      const isAll = sender !== null && !recent.some((line) => line.sender === sender);
      return [
        {
          severity: calls >= MANY || isAll ? "warning" : "info",
          since: sample.length === 0 ? null : Math.min(...sample.map(({ firstAt }) => firstAt)),
          ...(sender !== null && { sender }),
          subjects: [code],
          figures: { calls, addresses: new Set(sample.map(({ remoteAddress }) => remoteAddress)).size },
          text: `${describeCount(calls, "call")} refused in ten minutes: ${code}. ${ERRORS[code].title}`,
        },
      ];
    }),
});

function onlyOne(senders: ReadonlyArray<Sender | null>): Sender | null {
  const [first = null, ...others] = new Set(senders);
  return others.length === 0 ? first : null;
}
