import { isIPv6 } from "node:net";
import type { Clock } from "../../clock.ts";

/** Slows down clients that guess the token, by their address. */
export interface AttemptLimit {
  /** Reserves the next attempt. Returns how long to wait before it is made, in milliseconds; null if too many attempts already wait. */
  reserve(address: string): number | null;
  /** An attempt failed. */
  fail(address: string): void;
  /**
   * An attempt succeeded, so earlier failures were probably mistakes. They are forgiven once a minute: whoever has a token must not guess another one any
   * faster.
   */
  succeed(address: string): void;
}

interface Failures {
  count: number;
  latestAt: number;
  /** When the next attempt may be made. */
  nextAt: number;
  forgivenAt: number;
}

/** Failures that cost nothing: a person mistypes, a script is configured with the previous token. */
const FREE_FAILURES = 5;

/** Time between further attempts. */
const INTERVAL_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Failures are forgotten after this long without another one. */
const FORGET_MS = 60_000;

/** Time between two successes that forgive failures. */
const FORGIVE_MS = 60_000;
const MAX_NETWORKS = 1000;

export function createAttemptLimit(clock: Clock): AttemptLimit {
  // A Map keeps insertion order, so the network that failed least recently comes first.
  const failuresOf = new Map<string, Failures>();
  return {
    reserve: (address) => {
      const failures = find(networkOf(address));
      if (failures === undefined || failures.count < FREE_FAILURES) return 0;
      const at = Math.max(clock.now(), failures.nextAt);
      const wait = at - clock.now();
      if (wait > LONGEST_WAIT_MS) return null;
      failures.nextAt = at + INTERVAL_MS;
      return wait;
    },
    fail: (address) => {
      const network = networkOf(address);
      const { count, nextAt, forgivenAt } = find(network) ?? { count: 0, nextAt: 0, forgivenAt: -Infinity };
      failuresOf.delete(network);
      failuresOf.set(network, { count: count + 1, nextAt, latestAt: clock.now(), forgivenAt });
      const [oldest] = failuresOf.keys();
      if (failuresOf.size > MAX_NETWORKS && oldest !== undefined) failuresOf.delete(oldest);
    },
    succeed: (address) => {
      const failures = find(networkOf(address));
      if (failures === undefined || clock.now() - failures.forgivenAt < FORGIVE_MS) return;
      Object.assign(failures, { count: 0, nextAt: 0, forgivenAt: clock.now() });
    },
  };

  function find(network: string): Failures | undefined {
    const failures = failuresOf.get(network);
    return failures !== undefined && clock.now() - failures.latestAt < FORGET_MS ? failures : undefined;
  }
}

/** A client of IPv6 usually has a whole /64 of addresses, so these count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  return [...groups, ...Array(Math.max(0, missing)).fill("0"), ...(tail ?? "").split(":")].slice(0, 4).join(":");
}
