/** The value of the variable `{SERVICE}_PORT`, which Kubernetes adds to every pod for every Service in its namespace. */
const SERVICE_LINK = /^(?:tcp|udp|sctp):\/\/\S+:[0-9]+$/;

/** The other variables for a Service: `{SERVICE}_SERVICE_HOST`, `{SERVICE}_SERVICE_PORT_HTTP`, `{SERVICE}_PORT_8080_TCP_ADDR` and so on. */
const SERVICE_VARIABLE = /_SERVICE_(?:HOST|PORT(?:_\w+)?)$|_PORT_[0-9]+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?$/;

/** Whether Kubernetes has set a variable for a Service. */
export function isServiceLink(variable: string, value: string): boolean {
  return SERVICE_VARIABLE.test(variable) || (variable.endsWith("_PORT") && SERVICE_LINK.test(value));
}

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
