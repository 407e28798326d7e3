import type { Resolved } from "../../../deliveries/definition/resolved.ts";
import type { Transport, TransportEnvironment } from "../../../deliveries/transports/transport.ts";

/** Opens the transport of a destination, with the code that it needs. Rejects if no retry can mend what is wrong. */
export async function openTransport(destination: Resolved, environment: TransportEnvironment): Promise<Transport> {
  const { definition, name, origin, parallel, timeout } = destination;
  const options = { ...environment, name, origin, parallel, timeout };
  switch (definition.kind) {
    case "http":
      return (await import("../../../deliveries/transports/http/open.ts")).openHttp(definition, options);
    case "kafka":
      return (await import("../../../deliveries/transports/kafka/open-kafka.ts")).openKafka(definition, options);
    case "nats":
      return (await import("../../../deliveries/transports/nats/open-nats.ts")).openNats(definition, options);
    default:
      throw new TypeError(`a destination of kind ${definition.kind} is not run here`);
  }
}
