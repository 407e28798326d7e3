import { toAttributes, toData } from "../../events/encode.ts";
import type { Outgoing } from "../../outgoing.ts";

/** What a record consists of, in UTF-8. */
export interface KafkaRecord {
  /** null: it is in no order, and any partition will do. */
  key: Buffer | null;
  value: Buffer;
  headers: Map<Buffer, Buffer>;
  /** About as many as it takes in a request. */
  bytes: number;
}

/** Most of what Kafka adds to a record and to each of its headers: lengths, offsets and times. */
const RECORD_OVERHEAD = 30;
const HEADER_OVERHEAD = 6;

/** A CloudEvent in the binary mode of the binding for Kafka. */
export function toRecord({ key, toCloudEvent }: Outgoing): KafkaRecord {
  const event = toCloudEvent();
  const { datacontenttype, ...attributes } = toAttributes(event);
  const named = Object.entries(attributes).map(([name, value]) => [`ce_${name}`, value]);
  const headers = new Map(
    [...named, ["content-type", datacontenttype]].map(([name, value]) => [Buffer.from(String(name)), Buffer.from(String(value))]),
  );
  const [keyBytes, value] = [key === null ? null : Buffer.from(key), Buffer.from(toData(event))];
  let bytes = RECORD_OVERHEAD + (keyBytes?.length ?? 0) + value.length;
  for (const [name, text] of headers) bytes += HEADER_OVERHEAD + name.length + text.length;
  return { key: keyBytes, value, headers, bytes };
}
