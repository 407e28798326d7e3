import { expect, test } from "@jest/globals";
import { quoteLargeAccounts } from "../../src/callbacks/quote-large-accounts.ts";

test.each<[what: string, text: string, quoted: string]>([
  ["an id", '{"Caller_Account":144115229481234567}', '{"Caller_Account":"144115229481234567"}'],
  ["the smallest inexact integer", '{"User_Account": 9007199254740993 }', '{"User_Account": "9007199254740993" }'],
  ["a negative one", '{"User_Account":-9007199254740993}', '{"User_Account":"-9007199254740993"}'],
  ["an id deep inside", '{"a":[{"b":{"Owner_Account":\n144115229481234567}}]}', '{"a":[{"b":{"Owner_Account":\n"144115229481234567"}}]}'],
  [
    "a list of ids, some of them strings",
    '{"To_Account":[144115229481234567,"]7",144115229481234568],"Coins":12345678901234567}',
    '{"To_Account":["144115229481234567","]7","144115229481234568"],"Coins":12345678901234567}',
  ],
])("quotes %s", (_what, text, quoted) => {
  expect(quoteLargeAccounts(text)).toBe(quoted);
  expect(() => JSON.parse(quoted)).not.toThrow();
});

test.each<[what: string, text: string]>([
  ["an exact id", '{"User_Account":9007199254740991,"a":12345678901234567}'],
  ["an id that is a string", '{"User_Account":"144115229481234567","a":12345678901234567}'],
  ["another field", '{"EventTime":12345678901234567,"User_Account":"a"}'],
  ["a field after an account", '{"User_Account":"a","Random":12345678901234567}'],
  ["a list of other things after a list of accounts", '{"To_Account":["a"],"Sizes":[12345678901234567]}'],
  ["an object in place of an id", '{"User_Account":{"a":12345678901234567}}'],
  ["text that looks like a field", '{"a":"\\"User_Account\\": 144115229481234567","User_Account":"b"}'],
  ["a number that is no integer", '{"User_Account":12345678901234567.5}'],
  ["a number in scientific notation", '{"User_Account":12345678901234567e2}'],
  ["what is no number in JSON", '{"User_Account":00012345678901234567}'],
  ["text that is not JSON", '{"User_Account":12345678901234567x'],
  ["a text that ends in a string", '{"a":[12345678901234567],"User_Account": "'],
])("leaves %s as it is", (_what, text) => expect(quoteLargeAccounts(text)).toBe(text));

// A scan that goes back over such a text for each of its quotes, numbers or spaces would not end within the time of a test.
test("reads a hostile text once", () => {
  const id = "1234567890123456789";
  const write = (item: string) => `{"User_Account":[${`${item},`.repeat(20_000)}${' "\\" '.repeat(20_000)}`;
  const spaces = `{"a_Account":${" ".repeat(400_000)}[,12345678901234567`;
  // A failure must not print the texts.
  expect(quoteLargeAccounts(write(id)) === write(`"${id}"`)).toBe(true);
  expect(quoteLargeAccounts(spaces) === spaces).toBe(true);
});
