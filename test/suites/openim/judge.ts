import { isDeepStrictEqual } from "node:util";
import type { Entry } from "../../../generated/operator.ts";
import type { OpenImCall } from "./call-imhook.ts";
import { type ExpectedEvent, expectedEvents } from "./expected-events.ts";
import { expectedRelations } from "./expected-relations.ts";
import type { Recorded } from "./recorded.ts";

/** What was compared, and what was not as it must be. */
export interface Judgement {
  entries: number;
  events: number;
  relations: number;
  /** One line each. */
  failures: string[];
}

/** Returns what keeps OpenIM from going on after a call; null if nothing does. */
export function faultOfAnswer({ command, variant, error, response }: OpenImCall): string | null {
  const what = `${command}, ${variant}`;
  if (error !== "") return `${what}: OpenIM got an error: ${error}`;
  const { actionCode, nextCode } = response ?? { actionCode: 0, nextCode: 0 };
  return actionCode === 0 && nextCode === 0 ? null : `${what}: actionCode ${actionCode}, nextCode ${nextCode}`;
}

/** Holds what imhook recorded against what was sent, in the order of the calls. Everything else in the journal is a failure too. */
export function judgeRecorded(calls: readonly OpenImCall[], { entries, events, relations }: Recorded): Judgement {
  const judged = calls.map((call) => judgeCall(call, entries.get(call.operationID) ?? [], events));
  const happened = judged.flatMap(({ expected }) => expected);
  const expected = expectedRelations(happened);
  const kept = relations.map(({ kind, owner, target }) => `${kind} ${owner}>${target}`);
  return {
    entries: calls.length,
    events: happened.length,
    relations: expected.length,
    failures: [
      ...judged.flatMap(({ failures }) => failures),
      ...(entries.size > calls.length ? [`${entries.size - calls.length} entries of calls that must not be recorded`] : []),
      ...expected.filter((relation) => !kept.includes(relation)).map((relation) => `no relation ${relation}`),
      ...kept.filter((relation) => !expected.includes(relation)).map((relation) => `a relation ${relation} that nothing caused`),
    ],
  };
}

function judgeCall(call: OpenImCall, [entry, ...others]: readonly Entry[], events: Recorded["events"]) {
  const toFailure = (fault: string) => `${call.command}, ${call.variant}: ${fault}`;
  if (entry === undefined) return { expected: [], failures: [toFailure("not recorded")] };
  const expected: ExpectedEvent[] = entry.status === "accepted" ? expectedEvents(call.command, JSON.parse(call.sent)) : [];
  const told = (events.get(entry.id) ?? []).map(({ type, actor, target, group, message }) => ({ type, actor, target, group, message }));
  const faults = [
    ...(others.length === 0 ? [] : [`recorded ${others.length + 1} times`]),
    ...faultsOfEntry(call, entry),
    ...(isDeepStrictEqual(told, expected) ? [] : [`events ${JSON.stringify(told)}, not ${JSON.stringify(expected)}`]),
  ];
  return { expected, failures: faults.map(toFailure) };
}

function faultsOfEntry({ command, variant, sent }: OpenImCall, { command: recorded, status, reason, body }: Entry): string[] {
  return [
    ...(recorded === command ? [] : [`recorded as ${recorded}`]),
    ...(body === sent ? [] : [`its text was recorded as ${body}, and sent as ${sent}`]),
    // Without ids nobody knows whom a callback is about, so it may be in quarantine.
    ...(status === "accepted" || (status === "quarantined" && variant === "empty") ? [] : [`${status}: ${reason}`]),
  ];
}
