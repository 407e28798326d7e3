import type { EntryRow } from "../journal-file.ts";

/** An event as a destination has got it. */
export interface Arrived {
  id: string;
  /** null: in no order. */
  key: string | null;
  /** All of it that is the same each time. */
  content: string;
}

/** What a destination has got and what it should have got. */
export interface Account {
  destination: string;
  expected: number;
  arrived: number;
  /** Beyond the first of each. */
  duplicates: number;
  missing: string[];
  unexpected: string[];
  /** Of a key, after one that comes after it in the journal. */
  outOfOrder: string[];
  /** Repeats with another content. */
  different: string[];
}

export interface Expectation {
  /** Entries of the journal that it should get. */
  rows: readonly EntryRow[];
  /** Numbers of the deliveries that follow from each: 0 the callback itself, 1 its event. */
  numbers: readonly number[];
}

/** Holds what has arrived, in its order, against the journal. */
export function accountFor(destination: string, arrived: readonly Arrived[], { rows, numbers }: Expectation): Account {
  const places = new Map(rows.flatMap(({ id, position }) => numbers.map((number) => [`${id}-${number}`, [position, number] as const])));
  const first = new Map<string, Arrived>();
  const lastOfKey = new Map<string, readonly [number, number]>();
  const account: Account = {
    ...{ destination, expected: places.size, arrived: arrived.length, duplicates: 0 },
    ...{ missing: [], unexpected: [], outOfOrder: [], different: [] },
  };
  for (const one of arrived) {
    const earlier = first.get(one.id);
    if (earlier !== undefined) {
      account.duplicates += 1;
      if (earlier.content !== one.content || earlier.key !== one.key) account.different.push(one.id);
      continue;
    }
    first.set(one.id, one);
    const place = places.get(one.id);
    if (place === undefined) account.unexpected.push(one.id);
    else if (one.key !== null) {
      if (isBefore(place, lastOfKey.get(one.key))) account.outOfOrder.push(`${one.key}: ${one.id}`);
      else lastOfKey.set(one.key, place);
    }
  }
  account.missing = [...places.keys()].filter((id) => !first.has(id));
  return account;
}

function isBefore([position, number]: readonly [number, number], last: readonly [number, number] | undefined): boolean {
  return last !== undefined && (position < last[0] || (position === last[0] && number < last[1]));
}

/** An event in structured mode, or a batch of them. */
export function ofStructured(text: string): Arrived[] {
  const parsed: unknown = JSON.parse(text);
  const events = Array.isArray(parsed) ? parsed : [parsed];
  return events.map((event) => ({ id: event.id, key: event.partitionkey ?? null, content: JSON.stringify(event) }));
}
