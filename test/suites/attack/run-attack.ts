import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../../bench/statistics.ts";
import { startImhook } from "../../support/imhook.ts";
import { residentBytes } from "../process-memory.ts";
import { withFolder } from "../suite.ts";
import { type Attack, SECRETS } from "./attack.ts";
import { startGenuineCalls } from "./genuine.ts";

/** What an attack did to imhook and to genuine callers. */
export interface Observed {
  name: string;
  how: string;
  /** Calls or connections of the attacker. */
  sent: number;
  seconds: number;
  genuine: { sent: number; failed: number; p50: number; p99: number; most: number };
  peakMebibytes: number;
  failures: string[];
}

const HEAP_MEBIBYTES = 512;
const QUIET_MS = 500;
const SAMPLE_MS = 50;
const MEBIBYTE = 1 << 20;

/** Bounds that every attack is held to, in milliseconds. A genuine call is due every 25 ms, so a stall shows as the longest of them. */
const MAX_P99_MS = 200;
const MAX_STALL_MS = 1000;

/** Attacks an imhook whose heap is 512 MiB, while genuine calls go on. */
export function runAttack(attack: Attack, scale: number): Promise<Observed> {
  return withFolder("attack", async (folder) => {
    const imhook = await startImhook(folder, {
      environment: {
        NODE_OPTIONS: `--max-old-space-size=${HEAP_MEBIBYTES}`,
        IMHOOK_TENCENT_CHAT_APPS: `1400000000:${SECRETS.token}`,
        IMHOOK_OPENIM_APPS: `north:${SECRETS.openIm}`,
        IMHOOK_OPERATOR_TOKEN: SECRETS.operator,
        ...attack.environment,
      },
    });
    let peak = 0;
    const samples = setInterval(() => {
      peak = Math.max(peak, residentBytes(imhook.pid) || 0);
    }, SAMPLE_MS);
    try {
      const genuine = startGenuineCalls(imhook.url);
      await sleep(QUIET_MS);
      const startedAt = performance.now();
      const { sent, failures } = await attack.run({ imhook, scale });
      const seconds = (performance.now() - startedAt) / 1000;
      await sleep(QUIET_MS);
      const { latencies, ...counts } = await genuine.stop();
      const [p50, p99, most] = [percentile(latencies, 0.5), percentile(latencies, 0.99), Math.max(...latencies)];
      const observed = { sent, seconds, genuine: { ...counts, p50, p99, most }, peakMebibytes: peak / MEBIBYTE };
      return { name: attack.name, how: attack.how, ...observed, failures: [...failures, ...judge(imhook.hasEnded(), observed)] };
    } finally {
      clearInterval(samples);
      imhook.kill("SIGKILL");
      await imhook.ended;
    }
  });
}

function judge(hasEnded: boolean, { genuine }: Pick<Observed, "genuine">): string[] {
  return [
    ...(hasEnded ? ["imhook ended"] : []),
    ...(genuine.failed > 0 ? [`${genuine.failed} of ${genuine.sent} genuine calls failed`] : []),
    ...(genuine.p99 > MAX_P99_MS ? [`p99 of genuine calls was ${genuine.p99.toFixed(0)} ms, more than ${MAX_P99_MS}`] : []),
    ...(genuine.most > MAX_STALL_MS ? [`a genuine call took ${genuine.most.toFixed(0)} ms, more than ${MAX_STALL_MS}`] : []),
  ];
}
