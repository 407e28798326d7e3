import { openImPath } from "./apps.ts";
import type { Config } from "./config.ts";

/** Where the sender of an app posts its callbacks, and how it proves that it may. */
export interface CallbackUrl {
  sender: "tencent-chat" | "openim";
  app: string;
  /** `SECRET` stands for the secret of the app. */
  url: string;
  proof: "none" | "signature" | "secret";
}

/** The URLs to enter at the senders, if `url` is the one on which callbacks are received. */
export function callbackUrls({ tencentChatApps, openImApps }: Pick<Config, "tencentChatApps" | "openImApps">, url: string): CallbackUrl[] {
  return [
    ...tencentChatApps.map(
      ({ sdkAppId, token }): CallbackUrl => ({
        sender: "tencent-chat",
        app: sdkAppId,
        url: `${url}/tencent-chat`,
        proof: token === null ? "none" : "signature",
      }),
    ),
    ...openImApps.map((app): CallbackUrl => {
      const path = openImPath(openImApps, app);
      const isOpen = app.secret === null;
      const origin = isOpen ? url : url.replace("://", `://${app.name}:SECRET@`);
      return { sender: "openim", app: app.name, url: origin + path, proof: isOpen ? "none" : "secret" };
    }),
  ];
}
