#!/usr/bin/env bash
# Prints the section of the changelog that belongs to a version: release-notes.sh VERSION [FILE]. The file - is standard input.
# Fails if the section is missing or empty, so that nothing is released without notes.
set -euo pipefail
version=${1:?version, such as 0.2.0}
changelog=${2:-CHANGELOG.md}

notes=$(awk -v version="$version" '
  /^## / { inside = ($2 == version || $2 == "[" version "]"); next }
  inside { print }
' "$changelog")

if [ -z "${notes//[[:space:]]/}" ]; then
  echo "The changelog has no section \"## $version\", or the section is empty." >&2
  exit 1
fi
printf '%s\n' "$notes"
