import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";

/** Connections that are kept between callbacks, as both senders do, to an address of either scheme. To be destroyed at the end. */
export function createAgent(address: string, maxSockets = Number.POSITIVE_INFINITY): Agent {
  const settings = { keepAlive: true, maxSockets };
  return address.startsWith("https:") ? new SecureAgent(settings) : new Agent(settings);
}
