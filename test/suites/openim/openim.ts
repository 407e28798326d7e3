import { documentedCommands } from "../../support/operations.ts";
import type { Verdict } from "../suite.ts";
import { buildClient } from "./build-client.ts";
import { CHANGE_SETS, changeAs, refuseAll } from "./decide.ts";
import { callDeciding, faultOfChange, faultOfRefusal } from "./decided-calls.ts";
import { faultOfAnswer } from "./judge.ts";
import { callRecording } from "./recorded-calls.ts";

/** How the OpenIM suite is run. */
export interface OpenImOptions {
  /** Times that everything is sent, each time about other users. */
  rounds: number;
}

/** What was sent and compared. */
export interface Figures {
  /** Commands that OpenIM's client has. */
  commands: number;
  /** Commands that it does not have. */
  withoutClient: string[];
  /** Calls whose answer OpenIM decoded. */
  answers: number;
  /** Calls through OpenIM's queue, which does not look at answers. */
  queued: number;
  /** Entries, events and relations that were held against what was sent. */
  entries: number;
  events: number;
  relations: number;
  /** Before-callbacks that OpenIM stopped because a handler refused. */
  refused: number;
  /** Before-callbacks for which OpenIM took over a handler's values. */
  modified: number;
  /** Calls with a wrong secret, which OpenIM must not take for refusals and which must not be recorded. */
  unauthenticated: number;
  seconds: number;
}

/** What it finds out. */
export interface OpenImReport extends Verdict {
  /** Why nothing was sent; null if it was. */
  skipped: string | null;
  /** null if nothing was sent. */
  figures: Figures | null;
}

/** Posts every callback with OpenIM's own client, and holds answers, journal, events and relations against what was sent. */
export async function openim({ rounds }: OpenImOptions, say: (line: string) => void): Promise<OpenImReport> {
  const client = await buildClient(say);
  if ("skipped" in client) return { skipped: client.skipped, figures: null, failures: [] };
  const startedAt = performance.now();
  const { calls, unauthenticated, judgement } = await callRecording(client.program, rounds, say);
  say("refusing and changing");
  const refused = await callDeciding(client.program, refuseAll, faultOfRefusal);
  const modified = [];
  for (let set = 0; set < CHANGE_SETS; set += 1)
    modified.push(await callDeciding(client.program, changeAs(set), (call) => faultOfChange(call, set)));
  const commands = new Set(calls.map(({ command }) => command));
  const documented = documentedCommands.filter(({ sender }) => sender === "openim").map(({ command }) => command);
  const { failures, ...compared } = judgement;
  const figures: Figures = {
    commands: commands.size,
    withoutClient: documented.filter((command) => !commands.has(command)),
    answers: calls.filter(({ response }) => response !== null).length,
    queued: calls.filter(({ response }) => response === null).length,
    ...compared,
    refused: refused.decided,
    modified: modified.reduce((sum, { decided }) => sum + decided, 0),
    unauthenticated: unauthenticated.length,
    seconds: (performance.now() - startedAt) / 1000,
  };
  const ofAnswers = calls.map(faultOfAnswer).filter((fault) => fault !== null);
  const ofStrangers = unauthenticated.filter(({ error }) => error !== "").map(({ command, error }) => `${command}, wrong secret: ${error}`);
  const ofDecisions = [refused, ...modified].flatMap((result) => result.failures);
  return { skipped: null, figures, failures: [...ofAnswers, ...ofStrangers, ...failures, ...ofDecisions] };
}
