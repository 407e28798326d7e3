/** An event as it was received over the live feed. */
export interface ParsedEvent {
  id: string;
  event: string;
  data: unknown;
}

/** Parses a stream of Server-Sent Events. Comments and what only sets the time to reconnect are left out. */
export function parseEvents(text: string): ParsedEvent[] {
  const blocks = text.split("\n\n").map((block) => Object.fromEntries(block.split("\n").map(toField)));
  return blocks
    .filter(({ data }) => data !== undefined)
    .map(({ id = "", event = "", data = "" }) => ({ id, event, data: JSON.parse(data) }));
}

function toField(line: string): [string, string] {
  const [name = "", ...value] = line.split(": ");
  return [name, value.join(": ")];
}
