/**
 * A value as one line of JSON. V8's own serializer keeps what it has written until a full collection, and scavenges took 6 ms instead of 1
 * (test/bench/LOG.md).
 */
export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Takes text as it comes, and returns the values of the lines that are whole with it. Throws where a line is no JSON. */
export function createLineReader(): (text: string) => unknown[] {
  let pieces: string[] = [];
  return function read(text) {
    const [end = "", ...begun] = text.split("\n");
    // Pieces of a long line are joined once, when it is whole.
    pieces.push(end);
    const rest = begun.pop();
    if (rest === undefined) return [];
    const lines = [pieces.join(""), ...begun];
    pieces = [rest];
    return lines.map((line) => JSON.parse(line));
  };
}
