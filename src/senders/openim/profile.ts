import { commands } from "../../../generated/openim.commands.ts";
import type { SenderProfile } from "../profile.ts";
import { interpret } from "./interpret-reply.ts";
import { findDecodingProblem, findProblem, stops } from "./reply-problems.ts";
import { openImRequest } from "./request.ts";

export const openIm: SenderProfile = {
  name: "openim",
  title: "OpenIM",
  commands,
  // `timeout` of every entry in the webhooks.yml that OpenIM ships.
  cutOff: 5000,
  commandField: "callbackCommand",
  credential: { name: "secret", proof: "secret" },
  source: {
    description: "open-im-server pkg/common/webhook/http_client.go",
    url: "https://github.com/openimsdk/open-im-server/blob/main/pkg/common/webhook/http_client.go",
  },
  replies: { readsStatus: false, interpret, findDecodingProblem, findProblem, stops },
  writeRequest: ({ url, app, credential }, callback, { form, traceId }) =>
    openImRequest(url, callback, { app: { name: app, secret: credential }, form, operationId: traceId }),
};
