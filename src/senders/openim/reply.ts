import type { AllowReply, RefuseReply } from "../../../generated/openim.ts";
import type { ReplyWriter } from "../../callbacks/sender.ts";

/** First code of the range that OpenIM reserves for refusals by before-callbacks, 5000 to 9999. */
const REFUSED = 5000;

const ALLOWED: AllowReply = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** Writes as every OpenIM from 3.0 on understands it (open-im-server pkg/callbackstruct/common.go). */
export const reply: ReplyWriter = {
  acknowledgement: ALLOWED,
  decision(_command, decision) {
    if (decision.kind === "modify") return { ...ALLOWED, ...decision.changes };
    if (decision.kind !== "refuse") return ALLOWED;
    const { code = REFUSED, message, detail = "" } = decision;
    return { actionCode: 0, errCode: code, errMsg: message, errDlt: detail, nextCode: 1 } satisfies RefuseReply;
  },
  // OpenIM reads the body whatever the status, so a failure has to let the operation go on.
  failure: (error) => ({ ...ALLOWED, errMsg: error.message }),
};
