import type { Sender } from "../../generated/operator.ts";

/** When each sender gives up waiting for an answer, in milliseconds: Tencent Chat's fixed limit (1047/34354) and what OpenIM ships with. */
export const CUT_OFFS: Record<Sender, number> = { "tencent-chat": 2000, openim: 5000 };
