import type { CountedValue } from "../../callbacks/lookups.ts";
import type { RuledCallback, RuleTrace } from "../../callbacks/rules.ts";
import type { CommandTypes, Item } from "../compile/command-types.ts";
import { CONTEXT, type Context, type SeenCallback } from "../compile/context.ts";
import { MAX_ITEMS } from "../compile/view.ts";
import type { RuleData } from "../data.ts";
import type { UserTexts } from "../texts.ts";

/** A callback while rules are evaluated: the variables of conditions under their names, and what functions found out. */
export class Evaluation<Callback extends SeenCallback = RuledCallback> implements Context {
  readonly callback: Callback;
  readonly data: RuleData;
  readonly observed: unknown[] = [];
  readonly counts: RuleTrace["counts"] = [];
  /** One of the users, while a rule decides each on their own. */
  item: unknown;
  readonly #types: CommandTypes;
  readonly #texts: Pick<UserTexts, "read">;
  readonly #answers = new Map<string, unknown>();
  readonly #items = new Map<Item, unknown>();
  #request: unknown;
  #allTexts: string[] | undefined;
  #text: string | undefined;

  constructor(callback: Callback, types: CommandTypes, data: RuleData, texts: Pick<UserTexts, "read">) {
    this.callback = callback;
    this.data = data;
    this.#types = types;
    this.#texts = texts;
  }

  get [CONTEXT](): this {
    return this;
  }

  get request(): unknown {
    this.#request ??= this.#types.request.read(this.callback.request);
    return this.#request;
  }

  get actor(): string {
    return this.callback.summary.actor ?? "";
  }

  get targets(): readonly string[] {
    const { targets } = this.callback.summary;
    if (targets.length > MAX_ITEMS) throw new RangeError(`there are ${targets.length} targets; conditions look at ${MAX_ITEMS} at most`);
    return targets;
  }

  get group(): string {
    return this.callback.summary.group ?? "";
  }

  get message(): string {
    return this.callback.summary.message ?? "";
  }

  /** What users have written, in the order of the request. */
  get texts(): string[] {
    const { sender, command, request } = this.callback;
    this.#allTexts ??= this.#texts.read({ sender, command: command.name, request });
    return this.#allTexts;
  }

  /** The texts, one a line. */
  get text(): string {
    this.#text ??= this.texts.join("\n");
    return this.#text;
  }

  get event(): string {
    return this.callback.command.intent ?? "";
  }

  get app(): string {
    return this.callback.app;
  }

  get sender(): string {
    return this.callback.sender;
  }

  get platform(): string {
    return this.callback.platform ?? "";
  }

  get clientAddress(): string {
    return this.callback.clientAddress ?? "";
  }

  get now(): Date {
    return new Date(this.callback.receivedAt);
  }

  setItem(item: Item): void {
    // What a condition saw of another user says nothing about this one.
    this.observed.length = 0;
    this.item = this.#items.get(item) ?? this.#readItem(item);
  }

  #readItem(item: Item): unknown {
    const view = this.#types.item.read({ ...item.raw, user: item.user });
    this.#items.set(item, view);
    return view;
  }

  once(key: string, ask: () => unknown): unknown {
    if (this.#answers.has(key)) return this.#answers.get(key);
    const answer = ask();
    this.#answers.set(key, answer);
    return answer;
  }

  counted(counted: CountedValue): void {
    this.counts.push(counted);
  }
}
