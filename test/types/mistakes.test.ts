import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import ts from "typescript";
import { REPOSITORY } from "../support/run.ts";

// What a person reads who makes a typical mistake in a handler: the first line has to say what is wrong.

const MISTAKES: Array<[mistake: string, handlers: string, firstLine: string]> = [
  [
    "a misspelt command",
    "{ openim: { callbackBeforeAddBlakCommand: () => allow() } }",
    "Object literal may only specify known properties, but 'callbackBeforeAddBlakCommand' does not exist in type 'HandlersOf<CommandTypes>'. " +
      "Did you mean to write 'callbackBeforeAddBlackCommand'?",
  ],
  [
    "a field that the request lacks",
    "{ openim: { callbackBeforeAddBlackCommand: ({ blackUserId }) => refuse(blackUserId) } }",
    "Property 'blackUserId' does not exist on type 'BeforeAddBlackRequest'.",
  ],
  [
    "a decision that the command does not know",
    "{ openim: { callbackBeforeAddBlackCommand: () => discard() } }",
    "Type '() => Discard' is not assignable to type 'BeforeHandler<BeforeAddBlackRequest, Allow | Refuse>'.",
  ],
  [
    "a field that the context lacks",
    "{ openim: { callbackBeforeAddBlackCommand: (_request, { relation }) => (relation ? allow() : refuse('')) } }",
    "Property 'relation' does not exist on type 'CallbackContext'.",
  ],
  [
    "a question whose answer is not awaited",
    "{ openim: { callbackBeforeAddBlackCommand: (_request, { relations }) => (relations.isFriend('a', 'b') ? allow() : refuse('')) } }",
    "This condition will always return true since this 'Promise<boolean>' is always defined.",
  ],
  [
    "an after-handler that counts",
    "{ openim: { callbackAfterRemoveBlackCommand: (_request, { counters }) => void counters } }",
    "Property 'counters' does not exist on type 'AfterContext'.",
  ],
  [
    "a parameter that may be absent",
    "{ tencentChat: { 'Sns.CallbackPrevFriendAdd': (_request, { query }) => refuse(query.OptPlatform) } }",
    "Argument of type 'string | undefined' is not assignable to parameter of type 'string'.",
  ],
];

/** First lines of the errors, by the line of the code that has them. */
let firstLines: Map<number, string | undefined>;

beforeAll(() => {
  const lines = MISTAKES.map(([, handlers], index) => `export const mistake${index}: Handlers = ${handlers};`);
  firstLines = compile(['import { allow, discard, type Handlers, refuse } from "imhook";', ...lines].join("\n"));
}, 120_000);

test.each(MISTAKES.map(([mistake, , firstLine], index) => ({ mistake, firstLine, line: index + 1 })))("$mistake", ({ firstLine, line }) => {
  expect(firstLines.get(line)).toBe(firstLine);
});

function compile(text: string): Map<number, string | undefined> {
  const { config } = ts.readConfigFile(join(REPOSITORY, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, REPOSITORY);
  const file = join(REPOSITORY, "test/types/mistake.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2024) : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = ts.createProgram({ rootNames: [file], options, host });
  const source = program.getSourceFile(file);
  const errors = program.getSemanticDiagnostics(source).toReversed();
  return new Map(
    errors.map(({ messageText, start = 0 }) => [
      source?.getLineAndCharacterOfPosition(start).line ?? -1,
      ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0],
    ]),
  );
}
