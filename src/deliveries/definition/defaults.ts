import type {
  DestinationDefinition,
  DestinationSelection,
  FileDestination,
  HttpDestination,
  KafkaDestination,
  NatsDestination,
} from "../../../generated/operator.ts";

/** Fields that always have a value once the defaults are filled in. */
type Filled<Fields, Name extends keyof Fields> = Fields & Required<Pick<Fields, Name>>;

type WithCommon = Filled<DestinationSelection, "payload" | "orderBy" | "parallel" | "start" | "giveUpAfter" | "timeout">;

const COMMON: Omit<WithCommon, "name"> = {
  payload: "event",
  orderBy: "actor",
  parallel: 16,
  start: "now",
  giveUpAfter: "24h",
  timeout: "10s",
};

/** Handlers are called one at a time unless the definition says otherwise. */
const HANDLER: Omit<WithCommon, "name"> = { ...COMMON, parallel: 1, timeout: "30s" };

/** What a definition of each kind has if it does not say, as the operator document states it. */
export const DEFAULTS = {
  http: { ...COMMON, batch: 1 } satisfies Partial<HttpDestination>,
  kafka: { ...COMMON, tls: false, compression: "none", batch: 500 } satisfies Partial<KafkaDestination>,
  nats: { ...COMMON, tls: false, batch: 200 } satisfies Partial<NatsDestination>,
  file: { ...COMMON, rotateSize: 100, rotateAge: "24h", compress: false, batch: 1000 } satisfies Partial<FileDestination>,
  handler: HANDLER,
};

/** A definition with its defaults filled in. */
export type WithDefaults = DestinationDefinition & WithCommon;

export function withDefaults(definition: DestinationDefinition): WithDefaults {
  switch (definition.kind) {
    case "http":
      return { ...DEFAULTS.http, ...definition };
    case "kafka":
      return { ...DEFAULTS.kafka, ...definition };
    case "nats":
      return { ...DEFAULTS.nats, ...definition };
    case "file":
      return { ...DEFAULTS.file, ...definition };
    case "handler":
      return { ...DEFAULTS.handler, ...definition };
  }
}
