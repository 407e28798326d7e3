/** The value of the variable `{SERVICE}_PORT`, which Kubernetes adds to every pod for every Service in its namespace. */
const SERVICE_LINK = /^(?:tcp|udp|sctp):\/\/\S+:[0-9]+$/;

/**
 * Says why a variable holds an address such as `tcp://10.96.12.7:8080`, and what to do: a sentence to append to a message, or nothing for any
 * other value. See kubernetes.io, "Accessing the Service", Environment Variables.
 */
export function explainServiceLink(variable: string, value: unknown): string {
  if (typeof value !== "string" || !SERVICE_LINK.test(value)) return "";
  const service = variable
    .replace(/_PORT$/, "")
    .toLowerCase()
    .replaceAll("_", "-");
  const cause = variable.endsWith("_PORT") ? `for a Service named ${service}` : "for Services";
  return ` Kubernetes sets such variables ${cause}: set enableServiceLinks: false in the pod's spec, or give the Service another name.`;
}
