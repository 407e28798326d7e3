import type { NamedLists, RuleList, TextMatch } from "../lookups.ts";
import { assertText } from "./assert-text.ts";

/**
 * The lists of the rules file, with the values that the operator has added. Changes are in use within a second. Every call throws a RangeError that names
 * the lists there are if there is no such list, and an Error if its values could not be read yet.
 */
export interface HandlerLists {
  /**
   * Whether a value is on a list, letter by letter.
   *
   * @example if (lists.has("vips", From_Account)) return allow();
   */
  has(list: string, value: string): boolean;
  /**
   * Where words or patterns of a list are in a text, from left to right and without overlaps; empty if there are none. Places are in UTF-16 units, as for
   * `slice`. Throws a TypeError for a list of whole values (`match: value`), which are found in no text.
   *
   * @example if (lists.find("slurs", text).length > 0) return refuse("Please stay polite.");
   */
  find(list: string, text: string): TextMatch[];
}

export function createLists(lookup: NamedLists): HandlerLists {
  return {
    has: (name, value) => {
      assertText("the value", value);
      return listOf(name).has(value);
    },
    find: (name, text) => {
      assertText("the text", text);
      const list = listOf(name);
      if (list.match === "value") throw new TypeError(`the list ${name} has whole values, which are found in no text; give it match: text`);
      return list.find(text);
    },
  };

  function listOf(name: string): RuleList {
    const list = lookup.get(name);
    if (list !== undefined) return list;
    const names = lookup.names();
    const known = names.length === 0 ? "there are no lists, because no rules file defines any" : `there are ${names.join(", ")}`;
    throw new RangeError(`there is no list ${name}; ${known}`);
  }
}
