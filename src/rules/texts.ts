import type { Sender } from "../../generated/operator.ts";
import type { RuleList } from "../callbacks/lookups.ts";

/** A request whose texts are meant. */
export interface TextSource {
  sender: Sender;
  /** Current name of the command. */
  command: string;
  /** The body, valid by the document. */
  request: Readonly<Record<string, unknown>>;
}

/** Knows which parts of a request are a user's text, and writes them back. */
export interface UserTexts {
  /** The texts, in the order of the request; empty if the command has none. */
  read(source: TextSource): string[];
  /** Whether the replies of a command can change its texts. */
  canMask(sender: Sender, command: string): boolean;
  /**
   * Replaces what `list` finds in the texts.
   *
   * @param replacement Stands for each character that is masked.
   * @returns The changes for the command's reply, or null if nothing is masked.
   */
  mask(source: TextSource, list: RuleList, replacement: string): Readonly<Record<string, unknown>> | null;
}
