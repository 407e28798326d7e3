import { eventTypeValues, findingKindValues } from "../../../../../generated/operator.values.ts";

const AREAS = [...new Set(eventTypeValues.map((type) => type.slice(0, type.indexOf("."))))];

/** Types of events and patterns of them that an endpoint can take. */
export const EVENT_SUGGESTIONS: readonly string[] = [
  ...AREAS.map((area) => `${area}.*`),
  ...eventTypeValues,
  "imhook.*",
  ...findingKindValues.map((kind) => `imhook.${kind}`),
];
