/**
 * Serializes a value as one line of JSON. V8's own serializer is no alternative: it holds on to what it has written until a full collection,
 * which made scavenges several times slower.
 */
export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * Returns a function that takes text in chunks of any size, and returns the values of the lines that each chunk completes. It throws a
 * SyntaxError if a line is not JSON.
 */
export function createLineReader(): (text: string) => unknown[] {
  let chunks: string[] = [];
  return function readLines(text) {
    const [first = "", ...others] = text.split("\n");
    // The chunks of a long line are joined only once, when the line is complete.
    chunks.push(first);
    const incomplete = others.pop();
    if (incomplete === undefined) return [];
    const lines = [chunks.join(""), ...others];
    chunks = [incomplete];
    return lines.map((line) => JSON.parse(line));
  };
}
