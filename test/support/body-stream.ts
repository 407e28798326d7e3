import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";

/** A request whose body a test writes, without a connection. */
export interface BodyStream {
  request: IncomingMessage;
  write(bytes: Buffer | string): void;
  end(bytes?: Buffer | string): void;
  breakOff(error?: Error): void;
}

export function createBodyStream(headers: IncomingHttpHeaders = {}): BodyStream {
  const stream = new PassThrough();
  // Of a request, those who read bodies use the stream and the headers.
  const request = Object.assign(stream, { headers }) as unknown as IncomingMessage;
  return {
    request,
    write: (bytes) => void stream.write(bytes),
    end: (bytes) => void stream.end(bytes),
    breakOff: (error) => void stream.destroy(error),
  };
}
