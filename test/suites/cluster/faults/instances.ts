import type { Begun, Fault, Scene } from "../fault.ts";
import type { Instance } from "../instances.ts";

/** Longer than a lease lasts. */
const STOP_MS = 8000;

/** What can happen to instances. The first of a scene leads the most followers. */
export const instanceFaults: readonly Fault[] = [
  {
    name: "instance killed",
    how: "SIGKILL of the one that leads most followers, and a start",
    begin: (scene) => endFirst(scene, 1, "SIGKILL"),
  },
  { name: "two instances killed", how: "SIGKILL of two of three, and a start", begin: (scene) => endFirst(scene, 2, "SIGKILL") },
  { name: "any instance killed", how: "SIGKILL of one that is drawn, and a start", begin: killAny },
  {
    name: "instance shut down",
    how: "SIGTERM of the one that leads most followers, and a start",
    begin: (scene) => endFirst(scene, 1, "SIGTERM"),
  },
  {
    name: "instance stalled",
    how: `SIGSTOP of the one that leads most followers, ${STOP_MS / 1000} s, SIGCONT`,
    lasts: STOP_MS,
    begin: async ({ instances: [first] }) => {
      first?.imhook().kill("SIGSTOP");
      return { absent: numbersOf(first), end: async () => first?.imhook().kill("SIGCONT") };
    },
  },
];

async function endFirst({ instances }: Scene, count: number, signal: "SIGKILL" | "SIGTERM"): Promise<Begun> {
  return endThese(instances.slice(0, count), signal);
}

async function killAny({ instances }: Scene, random: () => number): Promise<Begun> {
  const drawn = instances[Math.floor(random() * instances.length)];
  return endThese(drawn === undefined ? [] : [drawn], "SIGKILL");
}

async function endThese(ended: readonly Instance[], signal: "SIGKILL" | "SIGTERM"): Promise<Begun> {
  await Promise.all(ended.map((instance) => instance.end(signal)));
  return {
    absent: numbersOf(...ended),
    end: async () => {
      await Promise.all(ended.map((instance) => instance.start()));
    },
  };
}

function numbersOf(...instances: Array<Instance | undefined>): number[] {
  return instances.flatMap((instance) => (instance === undefined ? [] : [instance.number]));
}
