import type { Attack } from "../attack.ts";
import { bodyAttacks } from "./bodies.ts";
import { connectionAttacks } from "./connections.ts";
import { formAttacks } from "./forms/index.ts";
import { noiseAttacks } from "./noise.ts";

export const attacks: readonly Attack[] = [...formAttacks, ...bodyAttacks, ...connectionAttacks, ...noiseAttacks];
