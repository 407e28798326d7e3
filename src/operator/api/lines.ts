const LINE_FEED = 0x0a;

/** Longer lines are cut, so that little is held: to one byte more than this. */
export const LONGEST_LINE = 65_536;

/** Splits bytes into lines, without their line feeds: those that end in a chunk are given together. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let begun: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    begun = bytes.subarray(start, start + LONGEST_LINE + 1);
    yield lines;
  }
  if (begun.length > 0) yield [begun];
}
