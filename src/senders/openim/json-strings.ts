import { endOfString } from "../../callbacks/json-bounds.ts";

/** A string in JSON text that is a value and no name. */
export interface JsonString {
  /** Names and indices that lead to it. */
  path: string[];
  /** Where it begins and ends in the text, quotes included. */
  start: number;
  end: number;
}

/** Where a scan is within an object or a list. */
interface Level {
  isList: boolean;
  /** The name or index of the value that comes next or is being read. */
  name: string;
  index: number;
  /** Whether the next string is a name. */
  expectsName: boolean;
}

/** Finds the strings in valid JSON text, at most `levels` deep. Scans the text once, without recursion. */
export function stringsIn(json: string, levels: number): JsonString[] {
  const found: JsonString[] = [];
  const open: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] !== '"') {
      step(open, json[at]);
      continue;
    }
    const [start, end] = [at, endOfString(json, at) + 1];
    const level = open.at(-1);
    if (level?.expectsName) level.name = JSON.parse(json.slice(start, end));
    else if (open.length <= levels) found.push({ path: open.map(({ name }) => name), start, end });
    at = end - 1;
  }
  return found;
}

/** Follows a character outside strings. */
function step(open: Level[], character: string | undefined): void {
  const level = open.at(-1);
  if (character === "{") open.push({ isList: false, name: "", index: 0, expectsName: true });
  else if (character === "[") open.push({ isList: true, name: "0", index: 0, expectsName: false });
  else if (character === "}" || character === "]") open.pop();
  else if (character === ":" && level !== undefined) level.expectsName = false;
  else if (character === "," && level !== undefined) advance(level);
}

function advance(level: Level): void {
  level.index += 1;
  if (level.isList) level.name = String(level.index);
  else level.expectsName = true;
}
