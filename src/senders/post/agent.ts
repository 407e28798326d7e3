import { Agent, type AgentOptions } from "node:http";
import { Agent as SecureAgent } from "node:https";

/** Creates an agent for an address, http or https, that keeps connections between callbacks, as both senders do. Destroy it at the end. */
export function createAgent(address: string, options: AgentOptions & { rejectUnauthorized?: boolean } = {}): Agent {
  const settings = { keepAlive: true, ...options };
  return address.startsWith("https:") ? new SecureAgent(settings) : new Agent(settings);
}
