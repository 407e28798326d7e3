import { expect, test } from "@jest/globals";
import { recipientOf } from "../../src/cli/recipient.ts";
import { readConfig } from "../../src/config/config.ts";

const PLAIN = readConfig({ IMHOOK_OPENIM_APPS: "main:secret,shop:secret" });
const PREFIXED = readConfig({ IMHOOK_OPENIM_APPS: "main:secret,shop:secret", IMHOOK_PATH_PREFIX: "/chat/hooks" });

test.each([
  { config: PLAIN, to: undefined, url: "http://127.0.0.1:8080/openim/main" },
  { config: PLAIN, to: "https://chat.example", url: "https://chat.example/openim/main" },
  { config: PLAIN, to: "https://chat.example/chat/hooks", url: "https://chat.example/chat/hooks" },
  { config: PREFIXED, to: undefined, url: "http://127.0.0.1:8080/chat/hooks/openim/main" },
  { config: PREFIXED, to: "https://chat.example", url: "https://chat.example/chat/hooks/openim/main" },
  { config: PREFIXED, to: "https://chat.example/chat/hooks/", url: "https://chat.example/chat/hooks/openim/main" },
  { config: PREFIXED, to: "https://chat.example/openim", url: "https://chat.example/openim" },
])("with prefix $config.pathPrefix, --to $to leads to $url", ({ config, to, url }) => {
  expect(recipientOf("openim", config, to === undefined ? {} : { to }).url).toBe(url);
});
