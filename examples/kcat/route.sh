#!/bin/sh
# Follows a route that is declared `format: json`: uri, headline, and who is named, a line a document.
# sh route.sh BROKERS ROUTE
set -eu
[ $# = 2 ] || { echo "sh route.sh BROKERS ROUTE" >&2; exit 2; }
# -Z prints a null value as NULL: the document is no longer on the route
kcat -C -b "$1" -t "news.route.$2" -o beginning -X isolation.level=read_committed -u -q -Z -f '%k\t%s\n' |
  while IFS="$(printf '\t')" read -r uri value; do
    if [ "$value" = NULL ]; then
      printf -- '- %s\n' "$uri"
    else
      printf '+ %s ' "$uri"
      printf '%s' "$value" | jq -r '.headline + " [" + ([.entities[].name] | join(", ")) + "]"'
    fi
  done
