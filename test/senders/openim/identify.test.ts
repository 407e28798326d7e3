import { expect, test } from "@jest/globals";
import { type CalledAddress, readAddress } from "../../../src/senders/openim/identify.ts";

const COMMAND = "callbackBeforeAddBlackCommand";

test.each<[path: string, address: CalledAddress]>([
  ["", { app: null, secret: null, command: "" }],
  [COMMAND, { app: null, secret: null, command: COMMAND }],
  ["north", { app: "north", secret: null, command: "" }],
  [`north/${COMMAND}`, { app: "north", secret: null, command: COMMAND }],
  ["north:s3cret", { app: "north", secret: "s3cret", command: "" }],
  [`north:s3cret/${COMMAND}`, { app: "north", secret: "s3cret", command: COMMAND }],
  [`north:a:b/${COMMAND}`, { app: "north", secret: "a:b", command: COMMAND }],
  ["north%3As3cret", { app: "north", secret: "s3cret", command: "" }],
  ["north%3as3cret", { app: "north", secret: "s3cret", command: "" }],
  ["north:a%2Fb%20c%3A%25", { app: "north", secret: "a/b c:%", command: "" }],
  ["north:%E5%AF%86+%F0%9F%98%80", { app: "north", secret: "密+😀", command: "" }],
  ["north:", { app: "north", secret: "", command: "" }],
  [":s3cret", { app: "", secret: "s3cret", command: "" }],
  ["North:s3cret", { app: "North", secret: "s3cret", command: "" }],
  ["north:%zz", { app: "north", secret: null, command: "" }],
  ["north:%", { app: "north", secret: null, command: "" }],
  ["north:%ff", { app: "north", secret: null, command: "" }],
  ["%zz:s3cret", { app: "%zz", secret: "s3cret", command: "" }],
  ["%zz", { app: null, secret: null, command: "%zz" }],
  [`${COMMAND}/north:s3cret`, { app: null, secret: null, command: COMMAND }],
  [`north/north:s3cret/${COMMAND}`, { app: "north", secret: null, command: COMMAND }],
  [`north:s3cret/${COMMAND}/north%3As3cret`, { app: "north", secret: "s3cret", command: COMMAND }],
])("%s", (path, address) => {
  expect(readAddress(path.split("/").filter(Boolean))).toEqual(address);
});
