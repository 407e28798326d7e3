/** A message in protobuf's wire format, taken apart without a schema (protobuf.dev, "Encoding"). */
export interface ProtobufMessage {
  /** Texts or bytes of a field. */
  bytes(field: number): Buffer[];
  /** Messages in a field. */
  messages(field: number): ProtobufMessage[];
  text(field: number): string;
  /** A whole number, of variable length; 0 if it is absent. */
  integer(field: number): number;
  /** Eight bytes as a number; undefined if the field is absent. */
  fixed(field: number): bigint | undefined;
  double(field: number): number | undefined;
  has(field: number): boolean;
}

const WIRE_TYPE_BITS = 3;
const WIRE_TYPES = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
const VARINT_BITS = 7n;
const CONTINUES = 0x80;

/** Throws for what is not in the format. */
export function decodeProtobuf(buffer: Buffer): ProtobufMessage {
  const fields = new Map<number, Array<bigint | Buffer>>();
  let offset = 0;
  while (offset < buffer.length) {
    const key = Number(readVarint());
    const field = key >> WIRE_TYPE_BITS;
    fields.set(field, [...(fields.get(field) ?? []), readValue(key & 7)]);
  }
  const bytes = (field: number) => (fields.get(field) ?? []).filter((value) => Buffer.isBuffer(value));
  const fixed = (field: number) => bytes(field)[0]?.readBigUInt64LE();
  return {
    bytes,
    messages: (field) => bytes(field).map(decodeProtobuf),
    text: (field) => bytes(field)[0]?.toString() ?? "",
    integer: (field) => Number(fields.get(field)?.find((value) => typeof value === "bigint") ?? 0),
    fixed,
    double: (field) => bytes(field)[0]?.readDoubleLE(),
    has: (field) => fields.has(field),
  };

  function readValue(type: number): bigint | Buffer {
    if (type === WIRE_TYPES.varint) return readVarint();
    if (type === WIRE_TYPES.fixed64) return take(8);
    if (type === WIRE_TYPES.fixed32) return take(4);
    if (type === WIRE_TYPES.bytes) return take(Number(readVarint()));
    throw new Error(`wire type ${type} at ${offset}`);
  }

  function readVarint(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += VARINT_BITS) {
      const [byte = 0] = take(1);
      value |= BigInt(byte % CONTINUES) << shift;
      if (byte < CONTINUES) return value;
    }
  }

  function take(length: number): Buffer {
    if (offset + length > buffer.length) throw new Error(`the message ends at ${buffer.length}, within a field at ${offset}`);
    offset += length;
    return buffer.subarray(offset - length, offset);
  }
}

/** Numbers of eight bytes that are packed into one field. */
export function unpack<Value>(bytes: readonly Buffer[], read: (buffer: Buffer, offset: number) => Value): Value[] {
  return bytes.flatMap((buffer) => Array.from({ length: buffer.length / 8 }, (_value, index) => read(buffer, 8 * index)));
}
