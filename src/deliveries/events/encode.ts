import type { CloudEvent } from "./cloud-event.ts";

/** A CloudEvent in structured mode, as JSON on one line. */
export function toStructured(event: CloudEvent): string {
  return JSON.stringify(event);
}

/** The attributes of a CloudEvent, for binary mode. The transport adds its prefix to their names, and its own header for the type of the data. */
export function toAttributes({ data: _data, ...attributes }: CloudEvent): Record<string, string> {
  return { ...attributes };
}

/** The data of a CloudEvent as JSON, for binary mode. */
export function toData({ data }: CloudEvent): string {
  return JSON.stringify(data);
}
