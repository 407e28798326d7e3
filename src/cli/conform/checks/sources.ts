import type { Sender } from "../../../../generated/operator.ts";
import type { Source } from "../check.ts";

/** Where each sender's way of calling is written down, for expectations that belong to no single command. */
export const PROTOCOL: Readonly<Record<Sender, Source>> = {
  "tencent-chat": { description: "Tencent Chat 1047/34354", url: "https://www.tencentcloud.com/document/product/1047/34354" },
  openim: {
    description: "open-im-server pkg/common/webhook/http_client.go",
    url: "https://github.com/openimsdk/open-im-server/blob/main/pkg/common/webhook/http_client.go",
  },
};
