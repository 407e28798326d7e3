import type { Outgoing } from "../../outgoing.ts";

/** Deliveries that can be called for together. */
export type Run = readonly [Outgoing, ...Outgoing[]];

/** The deliveries of one entry from an index on, with numbers that follow each other; undefined if the first one has a key that has failed. */
export function runFrom(deliveries: readonly Outgoing[], index: number, failedKeys: ReadonlySet<string>): Run | undefined {
  const [first, ...others] = deliveries.slice(index);
  if (first === undefined || hasFailed(first)) return undefined;
  const run: [Outgoing, ...Outgoing[]] = [first];
  for (const delivery of others) {
    if (delivery.position !== first.position || delivery.number !== first.number + run.length || hasFailed(delivery)) break;
    run.push(delivery);
  }
  return run;

  function hasFailed({ key }: Outgoing): boolean {
    return key !== null && failedKeys.has(key);
  }
}
