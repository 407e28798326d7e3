import { relation } from "./relation.ts";
import type { OpenImHandlers } from "./types.ts";

/** Every command of OpenIM has a handler here; the type sees to it. */
export const handlers: OpenImHandlers = { ...relation };
