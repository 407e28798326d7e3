import type { Search } from "../../../src/rules/lists/word-list.ts";

/** Finds values as they are written. The value `unusable` cannot be on a list. */
export function createPlainSearch(): Search {
  return {
    findValueProblem: (_match, value) => (value === "unusable" ? "The value is unusable." : null),
    createRuleList: (_match, initial) => {
      const values = new Set(initial);
      const find = (text: string) =>
        [...values]
          .filter((value) => text.includes(value))
          .map((value) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length }));
      return {
        find,
        isIn: (text) => find(text).length > 0,
        update: async ({ added, removed }) => {
          for (const value of added) values.add(value);
          for (const value of removed) values.delete(value);
        },
      };
    },
  };
}
