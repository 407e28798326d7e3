import { ConfigError } from "../../errors.ts";
import type { Resolved } from "../definition/resolved.ts";
import type { Transport, TransportEnvironment, TransportNews } from "./transport.ts";

/**
 * Opens the transport of a destination, and loads only the code that its kind needs. Rejects with an ImhookError or ConfigError if no retry can mend what
 * is wrong. Handlers have a transport of their own, which is opened where they run.
 */
export async function openTransport(
  { definition, name, origin, parallel, timeout }: Resolved,
  environment: TransportEnvironment,
  news: TransportNews = {},
): Promise<Transport> {
  const options = { ...environment, ...news, name, origin, parallel, timeout };
  switch (definition.kind) {
    case "http":
      return (await import("./http/open.ts")).openHttp(definition, options);
    case "kafka":
      return (await import("./kafka/open-kafka.ts")).openKafka(definition, options);
    case "nats":
      return (await import("./nats/open-nats.ts")).openNats(definition, options);
    case "file":
      return (await import("./file/open.ts")).openFile(definition, options);
    case "handler":
      throw new ConfigError(`The destination ${name} is one of handlers, which are called where they run.`);
  }
}
