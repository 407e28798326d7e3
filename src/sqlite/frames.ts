import { DefaultSerializer, deserialize } from "node:v8";

const HEADER_BYTES = 4;

/** A value as V8 writes it, behind the number of its bytes (32 bits, little-endian). Throws for a value that cannot be copied. */
export function toFrame(value: unknown): Buffer {
  const serializer = new DefaultSerializer();
  serializer.writeRawBytes(Buffer.alloc(HEADER_BYTES));
  serializer.writeHeader();
  serializer.writeValue(value);
  const frame = serializer.releaseBuffer();
  frame.writeUInt32LE(frame.length - HEADER_BYTES);
  return frame;
}

/** Takes bytes as they come, and returns the values that are whole with them. Throws where the bytes are no value. */
export function createFrameReader(): (bytes: Buffer) => unknown[] {
  let chunks: Buffer[] = [];
  let length = 0;
  let needed = HEADER_BYTES;
  return function read(bytes) {
    chunks.push(bytes);
    length += bytes.length;
    // Pieces of a long frame are joined once, when it is whole.
    if (length < needed) return [];
    let rest = chunks.length === 1 ? bytes : Buffer.concat(chunks, length);
    const values: unknown[] = [];
    for (needed = frameLength(rest); rest.length >= needed; needed = frameLength(rest)) {
      values.push(deserialize(rest.subarray(HEADER_BYTES, needed)));
      rest = rest.subarray(needed);
    }
    chunks = [rest];
    length = rest.length;
    return values;
  };
}

/** Of the frame that the bytes begin with; of its header, where that is not whole. */
function frameLength(bytes: Buffer): number {
  return bytes.length < HEADER_BYTES ? HEADER_BYTES : HEADER_BYTES + bytes.readUInt32LE();
}
