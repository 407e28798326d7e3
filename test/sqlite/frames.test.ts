import { describe, expect, test } from "@jest/globals";
import { createFrameReader, toFrame } from "../../src/sqlite/frames.ts";

const VALUES = [
  null,
  "\ud800 alone",
  { name: "append", argument: [{ key: new Uint8Array([0, 255]), large: 2 ** 53 }] },
  undefined,
  "x".repeat(70_000),
];

describe("values come out of frames as they went in", () => {
  test("all at once", () => {
    expect(createFrameReader()(Buffer.concat(VALUES.map(toFrame)))).toEqual(VALUES);
  });

  test.each([1, 2, 3, 5, 1000])("in pieces of %d bytes, each as soon as it is whole", (size) => {
    const read = createFrameReader();
    const values = VALUES.flatMap((value) => {
      const frame = toFrame(value);
      const early = pieces(frame.subarray(0, -1), size).flatMap(read);
      expect(early).toEqual([]);
      return read(frame.subarray(-1));
    });
    expect(values).toEqual(VALUES);
  });

  test("in pieces that end within the next frame", () => {
    const read = createFrameReader();
    expect(pieces(Buffer.concat(VALUES.map(toFrame)), 7).flatMap(read)).toEqual(VALUES);
  });
});

test("bytes that are no value are an error", () => {
  expect(() => createFrameReader()(Buffer.from("\x05\0\0\0hello"))).toThrow();
});

test("what cannot be copied is an error where it is sent", () => {
  expect(() => toFrame(() => {})).toThrow("could not be cloned");
});

function pieces(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_piece, index) => bytes.subarray(index * size, (index + 1) * size));
}
