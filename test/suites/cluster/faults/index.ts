import type { Fault } from "../fault.ts";
import { databaseFaults } from "./database.ts";
import { instanceFaults } from "./instances.ts";
import { networkFaults } from "./network.ts";

/** All of them, in no order that matters. */
export const faults: readonly Fault[] = [...instanceFaults, ...databaseFaults, ...networkFaults];
