# Build with --build-arg NODE_IMAGE=node:24-slim@sha256:… to pin the base by digest, as a release does. The default is the stage
# below and not a tag, because Dependabot reads FROM lines and no arguments.
ARG NODE_IMAGE=base
FROM node:24-slim AS base

FROM ${NODE_IMAGE} AS build
WORKDIR /imhook
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm run docs

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /imhook
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    IMHOOK_HOST=0.0.0.0 \
    IMHOOK_DATA_DIR=/data
WORKDIR /imhook
COPY --from=dependencies /imhook/node_modules ./node_modules
COPY --from=build /imhook/dist ./dist
COPY package.json LICENSE ./
RUN mkdir -m 0700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080 8081
STOPSIGNAL SIGTERM
# Asked of whatever port the operator API has, over loopback, where it also listens when it listens everywhere.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.IMHOOK_OPERATOR_PORT || 8081}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
