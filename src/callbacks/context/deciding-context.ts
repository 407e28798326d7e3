import type { CountedValue, CounterLookup, HandlerLookups } from "../lookups.ts";
import type { CallbackContext } from "./context.ts";
import { type Counting, createCounting, type HandlerCounters } from "./counters.ts";
import { type ContextSource, type ContextTools, LazyContext } from "./lazy-context.ts";

/** What the contexts of before-handlers are made with. */
export interface DecidingTools extends ContextTools {
  lookups: HandlerLookups;
}

const NOTHING: readonly CountedValue[] = [];

/** The context of a before-handler. */
export class DecidingContext extends LazyContext implements CallbackContext {
  readonly #lookup: CounterLookup;
  #counting: Counting | undefined;
  #isDecided = false;

  constructor(source: ContextSource, tools: DecidingTools) {
    super(source, tools);
    this.#lookup = tools.lookups.counters;
  }

  get counters(): HandlerCounters {
    this.#counting ??= createCounting(this.#lookup, this.receivedAt);
    if (this.#isDecided) this.#counting.end();
    return this.#counting.counters;
  }

  /** Ends the time in which something is counted: the callback is decided. Returns what was counted. */
  endCounting(): readonly CountedValue[] {
    this.#isDecided = true;
    return this.#counting?.end() ?? NOTHING;
  }
}
