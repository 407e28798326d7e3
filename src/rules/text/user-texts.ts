import type { UserTexts } from "../texts.ts";
import { canMask, mask, textsOf } from "./mask.ts";

/** The texts in the requests of both senders. */
export const userTexts: UserTexts = { read: (source) => textsOf(source).map(({ text }) => text), canMask, mask };
