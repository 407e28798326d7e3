/** What a query asks Prometheus for. */
export interface Selector {
  metric: string;
  /** Names of the labels by which it selects. */
  labels: string[];
  /** As it is written. */
  text: string;
}

const SELECTOR = /\b((?:imhook|nodejs|process)_\w+|up)\b(\{[^}]*\})?/g;

/** The selectors of a query in PromQL, without their ranges. */
export function selectorsIn(query: string): Selector[] {
  return [...query.matchAll(SELECTOR)].map(([text, metric = "", braces = ""]) => ({
    metric,
    labels: [...braces.matchAll(/(\w+)(?:=~|!~|!=|=)/g)].map(([, label = ""]) => label),
    text,
  }));
}
