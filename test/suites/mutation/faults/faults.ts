import { ADMISSION } from "./admission.ts";
import type { Fault } from "./fault.ts";
import { KEEPING } from "./keeping.ts";
import { MEANING } from "./meaning.ts";
import { RELATIONS } from "./relations.ts";

/** Mistakes that no operator of a mutation tool makes. */
export const FAULTS: readonly Fault[] = [...MEANING, ...RELATIONS, ...ADMISSION, ...KEEPING];
