import type { Clock } from "../../clock.ts";
import type { BoundedLog } from "../../log/bounded-log.ts";

/** What the engine of a destination is put together with. A test has its own. */
export interface EngineTools {
  clock: Clock;
  /** Milliseconds since 1970. */
  time(): number;
  /** At least 0 and less than 1. */
  random(): number;
  log: BoundedLog;
}
