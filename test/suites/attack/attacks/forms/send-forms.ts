import { get } from "../../../../support/http.ts";
import { type Damage, SECRETS, type Target } from "../../attack.ts";
import { openStranger, times } from "../../strangers.ts";

/** One way to get past a check, as the bytes that are sent over a connection of its own. */
export interface Form {
  name: string;
  bytes: string;
  /** Address of loopback to send from. */
  from?: string;
}

/** The command of all forged calls. Genuine calls have another one, so an entry of this command is a call that got through. */
export const FORGED_COMMAND = "Sns.CallbackFriendAdd";
export const FORGED_OPENIM_COMMAND = "callbackAfterAddFriendCommand";

export const FORGED_BODY = JSON.stringify({
  CallbackCommand: FORGED_COMMAND,
  PairList: [{ From_Account: "mallory", To_Account: "alice" }],
});

/** Some forms end in the middle, and imhook waits for the rest. */
const PATIENCE_MS = 1000;

/**
 * Sends each form and checks that none was answered as a success and that no forged call was recorded. `genuine` is a form that must be recorded, so that
 * the check itself is checked.
 */
export async function sendForms({ imhook }: Target, forms: readonly Form[], genuine: Form): Promise<Damage> {
  const failures: string[] = [];
  await times(forms.length, 10, async (index) => {
    const form = forms[index];
    if (form === undefined) return;
    const answers = await sendForm(imhook.url, form);
    if (isSuccess(answers)) failures.push(`${form.name}: answered ${answers.split("\r\n", 1)[0]}`);
  });
  failures.push(...(await recorded(imhook)).map((id) => `a forged call was recorded as ${id}`));
  const answers = await sendForm(imhook.url, genuine);
  if (!isSuccess(answers) || (await recorded(imhook)).length === 0)
    failures.push(`the genuine call was not accepted: ${answers.split("\r\n", 1)[0]}`);
  return { sent: forms.length, failures };
}

/** Resolves with all that was answered until the connection closed. */
async function sendForm(url: string, { bytes, from }: Form): Promise<string> {
  const { socket, received, closed } = await openStranger(url, bytes, from);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  await closed;
  return received();
}

function isSuccess(answers: string): boolean {
  return /^HTTP\/1\.[01] 2/m.test(answers);
}

async function recorded({ operatorUrl }: Target["imhook"]): Promise<string[]> {
  const authorization = `Bearer ${SECRETS.operator}`;
  const pages = await Promise.all(
    [FORGED_COMMAND, FORGED_OPENIM_COMMAND].map((command) => get(`${operatorUrl}/api/callbacks?command=${command}`, { authorization })),
  );
  return pages.flatMap(({ json }) => json.items.map(({ id }: { id: string }) => id));
}
