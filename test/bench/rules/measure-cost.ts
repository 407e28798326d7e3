import { pino } from "pino";
import { createDispatch, type Dispatch } from "../../../src/callbacks/dispatch.ts";
import { createHandlerTools } from "../../../src/callbacks/handler-tools.ts";
import { boundLog } from "../../../src/log/bounded-log.ts";
import { sampleRequest } from "../sample-request.ts";
import { percentile, type Spread, spreadOf } from "../statistics.ts";
import { createSenders } from "../without-journal.ts";
import type { Variant } from "./variants.ts";

/** What a callback costs with some rules, from routing to the reply. */
export interface Cost {
  name: string;
  /** CPU time of the process per callback, in µs. */
  cpu: Spread;
  /** The same less that without rules in the same round. */
  added: Spread;
  /** To that without rules in the same round. */
  ratio: Spread;
  /** Time from the call to its result, in µs; median of the rounds. */
  p99: number;
}

interface Round {
  cpu: number;
  p99: number;
}

/** Different callbacks, so that counters have many keys. */
const CALLBACKS = 1000;

const TEXT = "Shall we meet at the station at half past seven tonight? I bring the tickets, you bring the umbrella.";

/** Measures the same callbacks with each of the variants in each round. The first variant is what the others are compared with. */
export async function measureCost(
  variants: readonly Variant[],
  { rounds, calls }: { rounds: number; calls: number },
  say: (line: string) => void,
): Promise<Cost[]> {
  const { tencentChat } = createSenders();
  const logger = pino({ level: "silent" });
  const options = { tools: createHandlerTools(logger), log: boundLog(logger) };
  const requests = Array.from({ length: CALLBACKS }, (_, index) =>
    sampleRequest(tencentChat, "C2C.CallbackBeforeSendMsg", {
      From_Account: `member_${index}`,
      To_Account: `member_${(index * 7) % CALLBACKS}`,
      MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: TEXT } }],
    }),
  );
  const measured = variants.map(({ name, rules }) => ({
    name,
    dispatch: createDispatch(tencentChat, { rules, ...options }),
    rounds: [] as Round[],
  }));
  let receivedAt = 0;
  for (let round = 0; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const { dispatch, rounds: own } of measured) {
      const figures = await measure(dispatch);
      // The first round warms up.
      if (round > 0) own.push(figures);
    }
  }
  const baseline = measured[0]?.rounds ?? [];
  return measured.map(({ name, rounds: own }) => toCost(name, own, baseline));

  async function measure(dispatch: Dispatch): Promise<Round> {
    const times = new Float64Array(calls);
    const before = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) {
      receivedAt += 1;
      const request = { ...requests[call % CALLBACKS], receivedAt } as (typeof requests)[number];
      const start = performance.now();
      await dispatch(request);
      times[call] = performance.now() - start;
    }
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / calls, p99: percentile([...times], 0.99) * 1000 };
  }
}

function toCost(name: string, rounds: readonly Round[], baseline: readonly Round[]): Cost {
  const baselineOf = (round: number) => baseline[round]?.cpu ?? Number.NaN;
  return {
    name,
    cpu: spreadOf(rounds.map(({ cpu }) => cpu)),
    added: spreadOf(rounds.map(({ cpu }, round) => cpu - baselineOf(round))),
    ratio: spreadOf(rounds.map(({ cpu }, round) => cpu / baselineOf(round))),
    p99: spreadOf(rounds.map(({ p99 }) => p99)).median,
  };
}
