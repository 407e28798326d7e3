import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { type Kafka, missingKafka, startKafka } from "../../support/kafka.ts";
import { missingNats, type Nats, startNats } from "../../support/nats.ts";
import { type Arrived, ofStructured } from "./arrived.ts";
import { MESSAGE_SENT } from "./load.ts";
import { type Receiver, startReceiver } from "./receiver.ts";

/** A destination, and how to see what it has got. */
export interface Place {
  /** null: the handlers, which need no definition. */
  definition: DestinationDefinition | null;
  name: string;
  /** Numbers of the deliveries that follow from each callback. */
  numbers: readonly number[];
  read(): Promise<Arrived[]>;
}

/** Everything that imhook delivers to. */
export interface Places {
  receiver: Receiver;
  /** null: it is not installed. */
  kafka: Kafka | null;
  nats: Nats | null;
  all: readonly Place[];
  /** Variables of imhook. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

const TOPIC = "callbacks";
const STREAM = "EVENTS";
const EVENTS = [1];
const CALLBACKS = [0];

/** Starts receiver and brokers and writes the files of imhook. */
export async function startPlaces(folder: string): Promise<Places> {
  const receiver = await startReceiver(folder);
  const kafka = missingKafka() === null ? await startKafka() : null;
  const nats = missingNats() === null ? await startNats() : null;
  await kafka?.createTopic(TOPIC, { partitions: 3 });
  await nats?.createStream(STREAM, ["chat.>"]);
  const called = join(folder, "called.jsonl");
  const all = [
    ...httpPlaces(receiver),
    ...(kafka === null ? [] : [kafkaPlace(kafka)]),
    ...(nats === null ? [] : [natsPlace(nats)]),
    filePlace(folder),
    handlersPlace(called),
  ];
  const [settings, handlers] = [join(folder, "imhook.yaml"), join(folder, "handlers.mjs")];
  await writeFile(settings, stringify({ destinations: all.flatMap(({ definition }) => definition ?? []) }));
  await writeFile(handlers, handlersText(called));
  return {
    ...{ receiver, kafka, nats, all },
    environment: { IMHOOK_CONFIG: settings, IMHOOK_HANDLERS: handlers },
    remove: async () => {
      await Promise.all([receiver.kill(), kafka?.remove(), nats?.remove()]);
    },
  };
}

/** Short, so that a receiver that hangs is found out within a round. */
const TIMEOUT = "1s";

function httpPlaces({ url, read }: Receiver): Place[] {
  const readPath = async (path: string) => (await read(path)).flatMap(ofStructured);
  return [
    {
      name: "http",
      numbers: EVENTS,
      definition: { name: "http", kind: "http", url: `${url}/single`, timeout: TIMEOUT },
      read: () => readPath("/single"),
    },
    {
      name: "http-batch",
      numbers: CALLBACKS,
      definition: { name: "http-batch", kind: "http", payload: "callback", url: `${url}/batch`, batch: 20, timeout: TIMEOUT },
      read: () => readPath("/batch"),
    },
  ];
}

function kafkaPlace({ address, read }: Kafka): Place {
  return {
    name: "kafka",
    numbers: CALLBACKS,
    definition: { name: "kafka", kind: "kafka", payload: "callback", brokers: [address], topic: TOPIC, compression: "lz4", timeout: "5s" },
    read: async () =>
      (await read(TOPIC)).map(({ key, value, headers }) => ({ id: headers.ce_id ?? "", key, content: JSON.stringify([headers, value]) })),
  };
}

function natsPlace({ address, read }: Nats): Place {
  return {
    name: "nats",
    numbers: EVENTS,
    definition: { name: "nats", kind: "nats", servers: [address], subject: "chat.{app}.{type}", timeout: "5s" },
    read: async () =>
      (await read(STREAM)).map(({ headers, text }) => ({
        id: headers["ce-id"] ?? "",
        key: headers["ce-partitionkey"] ?? null,
        content: JSON.stringify([headers, text]),
      })),
  };
}

function filePlace(folder: string): Place {
  return {
    name: "file",
    numbers: CALLBACKS,
    definition: { name: "file", kind: "file", payload: "callback", path: join(folder, "events.jsonl") },
    read: async () => {
      // A kill may leave a half line, behind which the next one begins anew.
      const names = (await readdir(folder)).filter((name) => name.startsWith("events") && name.endsWith(".jsonl")).toSorted();
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return texts.flatMap((text) =>
        text
          .split("\n")
          .filter((line) => line.endsWith("}"))
          .flatMap(ofStructured),
      );
    },
  };
}

function handlersPlace(called: string): Place {
  return {
    name: "after-handlers",
    numbers: [...CALLBACKS, ...EVENTS],
    definition: null,
    read: async () => {
      const lines = (await readFile(called, "utf8")).split("\n").filter((line) => line.endsWith("]"));
      return lines.map((line) => {
        const [id, key, content] = JSON.parse(line);
        return { id, key, content };
      });
    },
  };
}

function handlersText(called: string): string {
  return `
import { appendFileSync } from "node:fs";
function note(...call) {
  appendFileSync(${JSON.stringify(called)}, JSON.stringify(call) + "\\n");
}
export default {
  tencentChat: { ${JSON.stringify(MESSAGE_SENT)}: (callback, { entry }) => note(entry + "-0", callback.From_Account, JSON.stringify(callback)) },
  onEvent: (event, { entry, index }) => note(entry + "-" + (index + 1), event.actor, JSON.stringify(event)),
};
`;
}
