import { OpenAPIRouter, type Operation, type ParsedRequest, type Request } from "openapi-backend";

/**
 * A router for documents whose paths are all literal. The stock router rebuilds its list of operations and compiles a regular expression for
 * each of them on every request, and parses a request up to four times. This one computes the operations once, looks a path up in a map, and
 * takes requests that are already parsed.
 */
export class CommandRouter extends OpenAPIRouter {
  readonly #operations: Operation[];
  readonly #byPath: Map<string, Operation>;
  readonly #byId: Map<string | undefined, Operation>;

  constructor(options: ConstructorParameters<typeof OpenAPIRouter>[0]) {
    super(options);
    this.#operations = super.getOperations();
    this.#byPath = new Map(this.#operations.map((operation) => [operation.path, operation]));
    this.#byId = new Map(this.#operations.map((operation) => [operation.operationId, operation]));
  }

  override getOperations(): Operation[] {
    return this.#operations;
  }

  override getOperation(operationId: string): Operation | undefined {
    return this.#byId.get(operationId);
  }

  override matchOperation(request: Request): Operation | undefined;
  override matchOperation(request: Request, strict: boolean): Operation;
  override matchOperation(request: Request, strict = false): Operation | undefined {
    const operation = this.#byPath.get(request.path);
    // The base class recognises "not found" by the start of this message.
    if (operation === undefined && strict) throw new Error("404-notFound: no route matches request");
    return operation;
  }

  override parseRequest(request: Request): ParsedRequest {
    // dispatch.ts makes every request, as a ParsedCallbackRequest.
    return request as ParsedRequest;
  }
}
