import { headers, type MsgHdrs } from "@nats-io/transport-node";
import { toAttributes, toData } from "../../events/encode.ts";
import type { Outgoing } from "../../outgoing.ts";
import { toSubject } from "./subject.ts";

export interface NatsMessage {
  subject: string;
  headers: MsgHdrs;
  data: string;
}

/** A CloudEvent in the binary mode of the binding for NATS. */
export function toMessage({ type, app, toCloudEvent }: Outgoing, template: string): NatsMessage {
  const event = toCloudEvent();
  const { datacontenttype = "", ...attributes } = toAttributes(event);
  const named = headers();
  for (const [name, value] of Object.entries(attributes)) named.set(`ce-${name}`, percentEncode(value));
  named.set("content-type", datacontenttype);
  return { subject: toSubject(template, { type, app }), headers: named, data: toData(event) };
}

/** A text in the characters that headers may have. */
function percentEncode(text: string): string {
  return text.toWellFormed().replaceAll(/[^!#$&-~]/gu, encodeURIComponent);
}
