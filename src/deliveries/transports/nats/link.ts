import { type JetStreamClient, jetstream, type PubAck } from "@nats-io/jetstream";
import { type ConnectionOptions, connect, type NatsConnection } from "@nats-io/transport-node";
import { CONNECTION_LOST } from "./fault.ts";
import type { NatsMessage } from "./message.ts";

/** The connection to the servers, whenever there is one. */
export interface Link {
  /** Resolves when it is connected; rejects with why it is not. */
  connect(): Promise<void>;
  /** Resolves with the acknowledgement of the stream. Rejects at once if the connection is lost. */
  publish(message: NatsMessage, options: { id: string; timeout: number }): Promise<PubAck>;
  close(): Promise<void>;
}

interface Connected {
  connection: NatsConnection;
  stream: JetStreamClient;
  isUp: boolean;
}

/** `options` makes the options of a connection: files that it reads may change. */
export function createLink(options: () => Promise<ConnectionOptions>): Link {
  let connecting: Promise<Connected> | null = null;
  let current: Connected | null = null;
  const underWay = new Set<() => void>();
  return {
    connect: async () => {
      connecting ??= dial();
      const { isUp } = await connecting;
      // What is published meanwhile would be sent later, when nobody expects it any more.
      if (!isUp) throw new Error("The connection was lost and is being made again.");
    },
    publish: ({ subject, headers, data }, { id, timeout }) => {
      if (current === null || !current.isUp) return Promise.reject(new Error(CONNECTION_LOST));
      const { stream } = current;
      return new Promise((resolve, reject) => {
        const lose = () => reject(new Error(CONNECTION_LOST));
        underWay.add(lose);
        stream
          .publish(subject, data, { msgID: id, headers, timeout })
          .then(resolve, reject)
          .finally(() => underWay.delete(lose));
      });
    },
    close: async () => {
      const closing = await connecting?.catch(() => null);
      await closing?.connection.close();
    },
  };

  async function dial(): Promise<Connected> {
    try {
      const connection = await connect(await options());
      const connected = { connection, stream: jetstream(connection), isUp: true };
      current = connected;
      void watch(connected);
      return connected;
    } catch (error) {
      connecting = null;
      throw error;
    }
  }

  /** The client connects again by itself until it closes, which it does if it is not let in any more. */
  async function watch(connected: Connected): Promise<void> {
    for await (const { type } of connected.connection.status()) {
      if (type === "reconnect") connected.isUp = true;
      if (type === "disconnect") lose(connected);
    }
    lose(connected);
    connecting = null;
    current = null;
  }

  function lose(connected: Connected): void {
    connected.isUp = false;
    for (const each of underWay) each();
    underWay.clear();
  }
}
