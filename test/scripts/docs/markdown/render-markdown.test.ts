import { expect, test } from "@jest/globals";
import { renderMarkdown } from "../../../../src/scripts/docs/markdown/render-markdown.ts";

test.each<[what: string, markdown: string, html: string]>([
  ["a paragraph over two lines", "one\ntwo", "<p>one\ntwo</p>"],
  ["two paragraphs", "one\n\ntwo", "<p>one</p>\n<p>two</p>"],
  ["what would be HTML", "a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"],
  ["code", "see `a*b` and `<c>`", "<p>see <code>a*b</code> and <code>&lt;c&gt;</code></p>"],
  ["bold text with code in it", "**never `rm`**", "<p><strong>never <code>rm</code></strong></p>"],
  ["a link", "[the file](a.md#b)", '<p><a href="to/a.md#b">the file</a></p>'],
  ["a link whose text is code", "[`GET /x`](a.md)", '<p><a href="to/a.md"><code>GET /x</code></a></p>'],
  ["a picture", "![a way](b.svg)", '<p><img src="to/b.svg" alt="a way"></p>'],
  ["a single star or bracket", "2 * 3 [sic]", "<p>2 * 3 [sic]</p>"],
  ["a comment in a line", "left<!-- later -->right", "<p>leftright</p>"],
  ["a comment on lines of its own", "<!-- one\ntwo -->\nthree", "<p>three</p>"],
  ["a list", "- one\n- two\n  goes on", "<ul>\n<li>one\n<li>two goes on\n</ul>"],
  ["a numbered list behind a paragraph", "do:\n1. this\n2. that", "<p>do:</p>\n<ol>\n<li>this\n<li>that\n</ol>"],
  ["a code block", "```sh\na && b\n# no heading\n```", '<pre><code class="language-sh">a &amp;&amp; b\n# no heading</code></pre>'],
  ["a code block of no language", "```\n<a>\n```", "<pre><code>&lt;a&gt;</code></pre>"],
  ["a heading", "## Stop, and `go`", '<h2 id="stop-and-go"><a class="anchor" href="#stop-and-go">Stop, and <code>go</code></a></h2>'],
  [
    "a table",
    "| a | b |\n|---|---|\n| `x\\|y` | [z](c) |",
    '<table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>\n<tr><td data-label="a"><code>x|y</code></td><td data-label="b"><a href="to/c">z</a></td></tr>\n</tbody>\n</table>',
  ],
])("renders %s", (_what, markdown, html) => {
  expect(renderMarkdown(markdown, (target) => `to/${target}`).html).toBe(html);
});

test("a long name may break between its words, a short one nowhere", () => {
  expect(renderMarkdown("`IMHOOK_TENCENT_CHAT_BUDGET`").html).toContain("IMHOOK_<wbr>TENCENT_<wbr>CHAT_<wbr>BUDGET");
  expect(renderMarkdown("`/api/history?target=alice&since=7d`").html).toContain(
    "/api/<wbr>history?<wbr>target=<wbr>alice&amp;<wbr>since=<wbr>7d",
  );
  expect(renderMarkdown("`callbackAfterAddFriendCommand`").html).toContain("callback<wbr>After<wbr>Add<wbr>Friend<wbr>Command");
  expect(renderMarkdown("`From_Account`").html).toContain("<code>From_Account</code>");
});

test("tells the headings with the anchors that GitHub gives them", () => {
  const { headings } = renderMarkdown("# The way\n## `GET /x`: why?\n## Twice\n### Twice\n## 能做什么？");
  expect(headings).toEqual([
    { level: 1, id: "the-way", text: "The way" },
    { level: 2, id: "get-x-why", text: "GET /x: why?" },
    { level: 2, id: "twice", text: "Twice" },
    { level: 3, id: "twice-1", text: "Twice" },
    { level: 2, id: "能做什么", text: "能做什么？" },
  ]);
});

test.each([
  ["HTML", "<details>", "cannot render HTML: <details>"],
  ["a code block without an end", "```sh\nls", "a code block has no end: ls"],
  ["a nested list", "- one\n  - two", "a list cannot be nested:   - two"],
  ["a list that goes on without a blank line", "- one\ntwo", "a list needs a blank line after it: two"],
])("refuses %s", (_what, markdown, message) => {
  expect(() => renderMarkdown(markdown)).toThrow(message);
});
