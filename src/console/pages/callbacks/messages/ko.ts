import type { CallbacksMessages } from "./en.ts";

export const ko: CallbacksMessages = {
  title: "콜백",
};
