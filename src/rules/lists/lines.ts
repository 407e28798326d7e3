const LINE_FEED = 0x0a;

/**
 * Splits bytes into lines, without their line feeds: the lines that end in a chunk are given together. Of a line that is longer than `longest` bytes at
 * least one byte more is given, and the rest may be left out, so that little is held.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array[]> {
  let begun: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    begun = bytes.subarray(start, start + longest + 1);
    yield lines;
  }
  if (begun.length > 0) yield [begun];
}
