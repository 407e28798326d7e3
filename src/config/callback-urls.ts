import { openImPath } from "./apps.ts";
import type { Config } from "./config.ts";

/** Where the sender of an app posts its callbacks, and how it proves that it may. */
export interface CallbackUrl {
  sender: "tencent-chat" | "openim";
  app: string;
  /** `SECRET` stands for the secret of the app. */
  url: string;
  proof: "none" | "signature" | "secret";
  /** Time in which its callbacks are answered, in milliseconds. */
  budgetMs: number;
}

type UrlSettings = Pick<Config, "tencentChatApps" | "openImApps" | "tencentChatBudget" | "openImBudget">;

/** The URLs to enter at the senders, if `url` is the one on which callbacks are received. */
export function callbackUrls(config: UrlSettings, url: string): CallbackUrl[] {
  const { tencentChatApps, openImApps, tencentChatBudget, openImBudget } = config;
  return [
    ...tencentChatApps.map(
      ({ sdkAppId, token }): CallbackUrl => ({
        sender: "tencent-chat",
        app: sdkAppId,
        url: `${url}/tencent-chat`,
        proof: token === null ? "none" : "signature",
        budgetMs: tencentChatBudget,
      }),
    ),
    ...openImApps.map((app): CallbackUrl => {
      const path = openImPath(openImApps, app);
      const isOpen = app.secret === null;
      const origin = isOpen ? url : url.replace("://", `://${app.name}:SECRET@`);
      return { sender: "openim", app: app.name, url: origin + path, proof: isOpen ? "none" : "secret", budgetMs: openImBudget };
    }),
  ];
}
