import type { CallbacksMessages } from "./en.ts";

export const ja: CallbacksMessages = {
  title: "コールバック",
};
