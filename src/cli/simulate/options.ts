import { randomInt } from "node:crypto";
import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import type { RecipientOptions } from "../recipient.ts";
import { type FaultRates, parseFaultRates } from "./faults.ts";

/** Options of the command line. */
export interface SimulateOptions extends RecipientOptions {
  sender: Sender;
  seed?: string;
  rate: string;
  duration?: string;
  count?: string;
  users: string;
  groups: string;
  faults?: string;
  retry?: true;
  check?: string;
  operatorToken?: string;
  json?: true;
}

/** The size of a run. */
export interface Size {
  seed: string;
  /** Callbacks per second. */
  rate: number;
  count: number;
  users: number;
  groups: number;
  faults: FaultRates;
}

const DEFAULT_DURATION_S = "10";
const SEED_LIMIT = 1_000_000;
const MOST_USERS = 100_000;

/** Throws a UsageError that names the option. */
export function readSize(options: SimulateOptions): Size {
  const { seed = String(randomInt(SEED_LIMIT)), duration, count } = options;
  if (!/^[A-Za-z0-9-]{1,32}$/.test(seed)) throw new UsageError(`--seed must be 1 to 32 letters, digits and hyphens; it is ${seed}`);
  const rate = positive("--rate", options.rate);
  return {
    seed,
    rate,
    count: Math.min(
      count === undefined ? Number.POSITIVE_INFINITY : whole("--count", count, 1),
      count !== undefined && duration === undefined
        ? Number.POSITIVE_INFINITY
        : Math.ceil(rate * positive("--duration", duration ?? DEFAULT_DURATION_S)),
    ),
    users: whole("--users", options.users, 2),
    groups: whole("--groups", options.groups, 0),
    faults: parseFaultRates(options.faults ?? ""),
  };
}

function positive(name: string, text: string): number {
  const value = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : 0;
  if (value <= 0 || value > Number.MAX_SAFE_INTEGER) throw new UsageError(`${name} must be a number greater than 0; it is ${text}`);
  return value;
}

function whole(name: string, text: string, least: number): number {
  const most = name === "--count" ? Number.MAX_SAFE_INTEGER : MOST_USERS;
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new UsageError(`${name} must be a whole number from ${least} to ${most}; it is ${text}`);
  return value;
}
