import { end, startImhook } from "../../support/imhook.ts";
import { withFolder } from "../suite.ts";
import { callImhook, type OpenImCall, type Order, VARIANTS } from "./call-imhook.ts";
import { type Judgement, judgeRecorded } from "./judge.ts";
import { readRecorded } from "./recorded.ts";

/** Calls to an imhook without handlers, and what it made of them. */
export interface RecordedCalls {
  calls: OpenImCall[];
  /** Calls with a wrong secret. */
  unauthenticated: OpenImCall[];
  judgement: Judgement;
}

const APP = { name: "north", secret: "openim-suite-secret" };

/** What is sent in a round: every address that a release of OpenIM can be configured with, every variant, and OpenIM's queue. */
const ORDERS: ReadonlyArray<(base: string) => Omit<Order, "run">> = [
  (base) => ({ url: `${withCredentials(base)}/openim`, variants: VARIANTS }),
  (base) => ({ url: `${withCredentials(base)}/openim`, shared: true }),
  (base) => ({ url: `${withCredentials(base)}/openim`, async: true }),
  (base) => ({ url: `${withCredentials(base)}/openim/` }),
  (base) => ({ url: `${withCredentials(base)}/openim/${APP.name}` }),
  (base) => ({ url: `${base}/openim/${APP.name}:${APP.secret}` }),
  (base) => ({ url: `${base}/openim/${APP.name}:${APP.secret}`, form: "query" }),
  (base) => ({ url: `${withCredentials(base)}/openim`, form: "query" }),
  (base) => ({ url: `${withCredentials(base)}/openim`, form: "documented" }),
  (base) => ({ url: `${withCredentials(base)}/openim`, form: "bare" }),
];

/** Sends everything to an imhook in a process of its own, and reads what it has recorded. */
export function callRecording(program: string, rounds: number, say: (line: string) => void): Promise<RecordedCalls> {
  return withFolder("openim", async (folder) => {
    const imhook = await startImhook(folder, { environment: { IMHOOK_OPENIM_APPS: `${APP.name}:${APP.secret}` } });
    try {
      const calls: OpenImCall[] = [];
      for (let round = 0; round < rounds; round += 1) {
        say(`round ${round + 1} of ${rounds}, ${calls.length} calls`);
        for (const [index, order] of ORDERS.entries())
          calls.push(...(await callImhook(program, { ...order(imhook.url), run: `${round}-${index}` })));
      }
      const unauthenticated = await callImhook(program, { url: `${imhook.url}/openim/${APP.name}:wrong`, run: "wrong" });
      say("reading journal, events and relations");
      return { calls, unauthenticated, judgement: judgeRecorded(calls, await readRecorded(imhook.operatorUrl)) };
    } finally {
      await end(imhook, "SIGTERM");
    }
  });
}

function withCredentials(base: string): string {
  return base.replace("://", `://${APP.name}:${APP.secret}@`);
}
