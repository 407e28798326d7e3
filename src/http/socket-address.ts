import type { Socket } from "node:net";
import { plainAddress } from "./plain-address.ts";

/** Address at the other end of a socket, in the form of `plainAddress`. Empty if the connection is gone. */
export function socketAddress({ remoteAddress }: Pick<Socket, "remoteAddress">): string {
  return plainAddress(remoteAddress ?? "") ?? "";
}
