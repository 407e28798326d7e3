import type { Sender } from "../../generated/operator.ts";

/** Query parameters that prove a call, in lower case. Their values are neither recorded nor shown to handlers. */
export const SECRET_PARAMETERS: Readonly<Record<Sender, ReadonlySet<string>>> = {
  "tencent-chat": new Set(["sign"]),
  openim: new Set(),
};
