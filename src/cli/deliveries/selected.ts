import { UsageError } from "../../errors.ts";
import type { OperatorOptions } from "../operator/with-operator.ts";

/** Options that choose one delivery, or all dead letters of a destination. */
export interface SelectionOptions extends OperatorOptions {
  all?: true;
  to?: string;
}

/** Throws a UsageError if the choice is not one of the two. */
export function selectedOf(id: string | undefined, { all, to }: SelectionOptions): { id: string } | { destination: string } {
  if (id !== undefined && all === undefined && to === undefined) return { id };
  if (id === undefined && all !== undefined && to !== undefined) return { destination: to };
  throw new UsageError("name one delivery by its id, or all dead letters of a destination: --all --to NAME");
}

export function deadLetters(count: number): string {
  return `${count} ${count === 1 ? "dead letter" : "dead letters"}`;
}
