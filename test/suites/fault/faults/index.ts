import type { Fault } from "../fault.ts";
import { clientFaults } from "./clients.ts";
import { clockFaults } from "./clock.ts";
import { diskFaults } from "./disk.ts";
import { lockFaults } from "./lock.ts";
import { processFaults } from "./process.ts";
import { tracedFaults } from "./traced.ts";

/** Every fault that befalls a running imhook, in the order of the report. */
export const faults: readonly Fault[] = [...diskFaults, ...tracedFaults, ...lockFaults, ...processFaults, ...clockFaults, ...clientFaults];
