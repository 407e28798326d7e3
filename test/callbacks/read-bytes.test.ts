import { describe, expect, test } from "@jest/globals";
import type { Context } from "koa";
import { createReadBytes } from "../../src/callbacks/read-bytes.ts";
import { type BodyStream, createBodyStream } from "../support/body-stream.ts";

const LIMIT = 1000;
const readBytes = createReadBytes(LIMIT);
const withLength = (length: number | string) => createBodyStream({ "content-length": String(length) });

// The request is all that reading a body of stated length needs of a context.
const read = ({ request }: BodyStream) => readBytes({ req: request } as Context);

describe("a body that states its length", () => {
  test.each([0, 1, LIMIT - 1, LIMIT])("of %d bytes is read", async (length) => {
    const stream = withLength(length);
    const bytes = read(stream);
    stream.end(Buffer.alloc(length, "x"));
    expect(await bytes).toEqual(Buffer.alloc(length, "x"));
  });

  test("is read whatever pieces it comes in", async () => {
    const stream = withLength(6);
    const bytes = read(stream);
    for (const piece of ["a", "", "bcd", "ef"]) stream.write(piece);
    stream.end();
    expect(await bytes).toEqual(Buffer.from("abcdef"));
  });

  test.each([LIMIT + 1, LIMIT * 2, "99999999999999999999"])("of %s bytes is not read", async (length) => {
    const stream = withLength(length);
    expect(await read(stream)).toEqual({
      code: "body-too-large",
      detail: `the body has ${Number(length)} bytes; IMHOOK_BODY_LIMIT is ${LIMIT}`,
    });
    expect(stream.request.readableFlowing).toBeNull();
  });

  test("is unreadable if its connection breaks", async () => {
    const stream = withLength(10);
    const bytes = read(stream);
    stream.write("half");
    stream.breakOff(new Error("aborted"));
    expect(await bytes).toEqual({ code: "body-unreadable", detail: "aborted" });
  });

  test("is unreadable if its connection was closed while it waited", async () => {
    const stream = withLength(10);
    stream.breakOff();
    expect(await read(stream)).toEqual({ code: "body-unreadable", detail: "the sender closed the connection" });
  });
});
