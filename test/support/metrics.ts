import { get } from "./http.ts";

/** Metrics as they were read: the value of each series, such as `imhook_ready` or `imhook_late_total{what="records"}`. */
export type ReadMetrics = Map<string, number>;

/** Reads an address that serves metrics. */
export async function readMetrics(url: string, headers: Record<string, string> = {}): Promise<ReadMetrics> {
  const { status, text } = await get(url, headers);
  if (status !== 200) throw new Error(`${url} answered with status ${status}: ${text}`);
  return parseMetrics(text);
}

/** Parses Prometheus's text format, as far as imhook writes it. Throws for a line that is none of it. */
export function parseMetrics(text: string): ReadMetrics {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
  return new Map(lines.map(parseLine));
}

function parseLine(line: string): [series: string, value: number] {
  const [, series, value] = /^([a-z_0-9]+(?:\{.*\})?) (\S+)$/i.exec(line) ?? [];
  if (series === undefined || value === undefined) throw new Error(`no metric: ${line}`);
  return [series, Number(value)];
}

/** The sum of all series of a metric whose labels contain a text. */
export function sumOf(metrics: ReadMetrics, name: string, labels = ""): number {
  const values = [...metrics].filter(([series]) => (series === name || series.startsWith(`${name}{`)) && series.includes(labels));
  return values.reduce((sum, [, value]) => sum + value, 0);
}
