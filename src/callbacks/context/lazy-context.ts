import type { Sender } from "../../../generated/operator.ts";
import type { Deadline } from "../deadline.ts";
import type { HandlerLookups } from "../lookups.ts";
import type { Query } from "../query.ts";
import type { HandlerContext } from "./context.ts";
import { createLists, type HandlerLists } from "./lists.ts";
import type { HandlerCall, HandlerLog } from "./log.ts";
import { createRelations, type HandlerRelations } from "./relations.ts";

/** A callback, as far as its context says something of it. */
export interface ContextSource extends HandlerCall {
  app: string;
  receivedAt: number;
  deadline: Pick<Deadline, "toSignal">;
  readQuery(): Query;
}

/** What contexts are made with. */
export interface ContextTools {
  lookups: Pick<HandlerLookups, "lists" | "relations">;
  logOf(call: HandlerCall): HandlerLog;
}

/** Nearly every handler decides from its request alone, so everything else is made when it is looked at. */
export class LazyContext implements HandlerContext {
  readonly sender: Sender;
  readonly app: string;
  readonly command: string;
  readonly entry: string;
  readonly receivedAt: number;
  readonly #source: ContextSource;
  readonly #tools: ContextTools;
  #signal: AbortSignal | undefined;
  #query: Query | undefined;
  #relations: HandlerRelations | undefined;
  #lists: HandlerLists | undefined;
  #log: HandlerLog | undefined;

  constructor(source: ContextSource, tools: ContextTools) {
    this.sender = source.sender;
    this.app = source.app;
    this.command = source.command;
    this.entry = source.entry;
    this.receivedAt = source.receivedAt;
    this.#source = source;
    this.#tools = tools;
  }

  get signal(): AbortSignal {
    this.#signal ??= this.#source.deadline.toSignal();
    return this.#signal;
  }

  get query(): Query {
    this.#query ??= this.#source.readQuery();
    return this.#query;
  }

  get relations(): HandlerRelations {
    this.#relations ??= createRelations(this.#tools.lookups.relations, this.#source);
    return this.#relations;
  }

  get lists(): HandlerLists {
    this.#lists ??= createLists(this.#tools.lookups.lists);
    return this.#lists;
  }

  get log(): HandlerLog {
    this.#log ??= this.#tools.logOf(this.#source);
    return this.#log;
  }
}
