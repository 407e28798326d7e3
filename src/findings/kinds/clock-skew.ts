import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

const CODE = "expired-signature";

/** As the alert: fewer may be somebody's tool. */
const MANY = 5;

export const clockSkew = defineKind({
  kind: "clock-skew",
  when: "callbacks were refused within the last ten minutes because their RequestTime is too old or in the future; it is a warning if there are more than 5",
  cause: "The clock of this machine is wrong, or that of the sender's.",
  remedy: "Synchronize the clock of this machine with NTP. A tool that signs calls itself must send RequestTime in seconds since 1970.",
  needs: ["counted", "refusals"],
  find: ({ counted: { failures }, refusals }) => {
    const calls = failures[CODE] ?? 0;
    if (calls === 0) return [];
    const newest = refusals.find(({ code }) => code === CODE);
    return [
      {
        severity: calls > MANY ? "warning" : "info",
        since: null,
        sender: "tencent-chat",
        subjects: newest === undefined ? [] : [newest.message],
        figures: { calls },
        text: `${describeCount(calls, "callback")} refused in ten minutes, because their time is wrong: ${newest?.message ?? CODE}`,
      },
    ];
  },
});
