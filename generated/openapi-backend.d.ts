// Generated from node_modules/openapi-backend by `npm run generate`. Do not edit.
export { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator } from "openapi-backend";
