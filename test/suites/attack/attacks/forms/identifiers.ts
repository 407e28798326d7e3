import { signatureOf } from "../../../../../src/senders/tencent-chat/authenticate.ts";
import { get, post } from "../../../../support/http.ts";
import { tencentChatUrl } from "../../../../support/urls.ts";
import { waitUntil } from "../../../../support/wait-until.ts";
import { type Damage, SECRETS, type Target } from "../../attack.ts";

const COMMAND = "Sns.CallbackBlackListAdd";

/** User ids that mean something to SQL, JavaScript, a path, a terminal, a web page, YAML or a log. */
const IDENTIFIERS = [
  "'; DROP TABLE entry; --",
  "' OR '1'='1",
  '" OR ""="',
  "%",
  "_",
  "*",
  "a%' ESCAPE '",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "..\\..\\windows",
  "/openim/north",
  "file:///etc/passwd",
  "\u0000",
  "a\u0000b",
  "a\r\nSet-Cookie: x=1",
  "\u001b[2J\u001b]0;owned\u0007",
  "\u202egnp.exe",
  "\ufeffalice",
  "alice\u200b",
  "аlice",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "#{process.env.HOME}",
  "{{7*7}}",
  "$(id)",
  "`id`",
  "!!js/function 'x'",
  "*anchor",
  "- item",
  "null",
  "true",
  "1e3",
  "0",
  "-1",
  "x".repeat(5000),
  "👩‍👩‍👧‍👦".repeat(50),
];

/** Sends genuine calls about users with such ids and asks the operator API for each. */
export async function nameHostileUsers({ imhook }: Target): Promise<Damage> {
  const requestTime = String(Math.floor(Date.now() / 1000));
  const url = tencentChatUrl(imhook.url, COMMAND, { RequestTime: requestTime, Sign: signatureOf(SECRETS.token, requestTime) });
  const failures: string[] = [];
  for (const id of IDENTIFIERS) {
    const { status } = await post(url, { CallbackCommand: COMMAND, PairList: [{ From_Account: id, To_Account: "victim" }] });
    if (status !== 200) failures.push(`${JSON.stringify(id.slice(0, 40))} was answered with ${status}`);
  }
  const ask = async (path: string) =>
    (await get(`${imhook.operatorUrl}${path}`, { authorization: `Bearer ${SECRETS.operator}` })).json.items;
  await waitUntil(async () => (await ask("/api/relations?target=victim&limit=1000")).length >= IDENTIFIERS.length);
  for (const id of IDENTIFIERS) {
    const owners = (await ask(`/api/relations?owner=${encodeURIComponent(id)}`)).map(({ owner }: { owner: string }) => owner);
    if (owners.length !== 1 || owners[0] !== id)
      failures.push(`${JSON.stringify(id.slice(0, 40))} finds ${JSON.stringify(owners).slice(0, 80)}`);
  }
  return { sent: IDENTIFIERS.length, failures };
}
