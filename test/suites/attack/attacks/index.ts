import type { Attack } from "../attack.ts";
import { bodyAttacks } from "./bodies.ts";
import { connectionAttacks } from "./connections.ts";
import { noiseAttacks } from "./noise.ts";

export const attacks: readonly Attack[] = [...bodyAttacks, ...connectionAttacks, ...noiseAttacks];
