import { DOCUMENTS } from "../../openapi/read-document.ts";
import type { PlainPage } from "./plain-page.ts";

const CARDS = [
  ["guide.html", "Guide", "Run it, configure it, extend it with handlers of your own, operate it."],
  ["commands.html", "Commands", "Every callback of both senders: when it comes, what imhook does with it, what may be answered."],
  ["tencent-chat.html", "Tencent Chat", "Its callbacks as an OpenAPI document: requests, replies, examples."],
  ["openim.html", "OpenIM", "The same for OpenIM."],
  ["operator.html", "Operator API", "Recorded callbacks, relations and events over HTTP."],
] as const;

/** The page that the site opens with. */
export function startPage(version: string): PlainPage {
  return {
    title: "imhook: callback server for chat backends",
    content: `<h1>imhook</h1>
<p>imhook is the callback server for chat backends: Tencent Chat and OpenIM post to it before or after something happens, and it proves that the
call is genuine, validates it against an OpenAPI document, decides, records it on disk, and answers in the sender's own format and in time.
This is version ${version}.</p>
<h2>Try it</h2>
<pre><code>npm ci &amp;&amp; npm start</code></pre>
<p>starts it on loopback with sample apps, and says where the senders have to point. From a second terminal, send it a callback, and look at what
it made of it:</p>
<pre><code>npm run trigger -- Sns.CallbackBlackListAdd
curl http://127.0.0.1:8081/api/callbacks
curl http://127.0.0.1:8081/api/relations</code></pre>
<h2>Read on</h2>
<ul class="cards">
${CARDS.map(([file, label, text]) => `<li><h3><a href="${file}">${label}</a></h3><p>${text}</p></li>`).join("\n")}
</ul>
<p>The documents themselves, bundled: ${DOCUMENTS.map((name) => `<a href="${name}.json">${name}.json</a>`).join(", ")}.</p>`,
  };
}
