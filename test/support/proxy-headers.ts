import { PROXY_SIGNATURES } from "../../src/http/first-bytes.ts";

/** A PROXY protocol header of version 2. By default its command is PROXY (0x21). */
export function version2({ command = 0x21, family, rest = Buffer.alloc(0) }: { command?: number; family: number; rest?: Buffer }): Buffer {
  return Buffer.concat([PROXY_SIGNATURES.binary, Buffer.from([command, family, rest.length >> 8, rest.length & 0xff]), rest]);
}
