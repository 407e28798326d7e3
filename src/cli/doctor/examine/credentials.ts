import { SENDERS } from "../../../senders/registry.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import type { Send } from "../../conform/send.ts";
import type { Target } from "../../conform/target.ts";
import { probeOf } from "../probe.ts";

const { error, note, ok } = findingsOf("credentials");

/** Calls with and without the credentials of a target, and compares what the server accepts. */
export async function examineCredentials(target: Target, send: Send): Promise<Finding[]> {
  const { proof } = SENDERS[target.sender].credential;
  const without = await statusOf({ ...target, credential: null }, send);
  if (without === null) return [];
  if (target.credential === null) return [examineOpen(target, without, proof)];
  const withProof = await statusOf(target, send);
  return [
    withProof === 200
      ? ok(`app ${target.app}: a call with the correct ${proof} is accepted`)
      : error(
          `app ${target.app}: a call with the ${proof} from this configuration gets ${withProof ?? "no answer"}`,
          "The sender's calls get the same.",
          "compare the token or secret here, on the server and at the sender; look for spaces and line breaks",
        ),
    without === 200
      ? error(
          `app ${target.app}: a call without a ${proof} is accepted`,
          "The server has no token or secret for this app, so anyone can call.",
          "set it in the settings of the server",
        )
      : ok(`app ${target.app}: a call without a ${proof} gets ${without}`),
  ];
}

/** Credentials are not for a server that cannot prove who it is. */
export function credentialsWithheld(): Finding {
  return note("credentials were not checked", "They are not sent to a server whose certificate is not trusted.");
}

function examineOpen({ app }: Target, status: number, proof: string): Finding {
  if (status === 200)
    return note(`app ${app}: calls without a ${proof} are accepted`, "None is configured here. Anyone who knows the URL can call.");
  return error(
    `app ${app}: a call without a ${proof} gets ${status}`,
    "The server requires one, and this configuration has none.",
    "set the same one here, on the server and at the sender",
  );
}

async function statusOf(target: Target, send: Send): Promise<number | null> {
  const exchange = await send(probeOf(target).request);
  return exchange.answered ? exchange.status : null;
}
