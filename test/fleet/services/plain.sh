#!/usr/bin/env bash
# Redis and PostgreSQL of this machine for the fleet, each as its own user, data in one folder:
#   services/plain.sh [all|redis|postgres] [FOLDER] [REDIS_PORT] [POSTGRES_PORT]
# Both listen on 127.0.0.1 alone and trust whoever is on this machine: for a laptop and for tests.
set -euo pipefail
what=${1:-all} folder=${2:-$PWD/data} redis_port=${3:-6379} postgres_port=${4:-5432}

# PostgreSQL refuses to be root, and nothing here needs to be.
as() {
  local user=$1
  shift
  if [ "$(id -u)" = 0 ]; then exec setpriv --reuid="$user" --regid="$user" --init-groups "$@"; else exec "$@"; fi
}
own() {
  mkdir -p "$2"
  [ "$(id -u)" = 0 ] && chown "$1" "$2"
  return 0
}

missing() {
  echo "$1 is not installed: apt-get install redis-server postgresql, or docker compose -f services/compose.yaml up" >&2
  exit 3
}

redis() {
  command -v redis-server >/dev/null || missing redis-server
  own redis "$folder/redis"
  # Jobs survive a restart: every change is written before it is answered.
  as redis redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$folder/redis" --save '' --appendonly yes \
    --maxmemory-policy noeviction --daemonize no
}
postgres() {
  local bin
  bin=$({ command -v initdb || ls /usr/lib/postgresql/*/bin/initdb | tail -n 1; } 2>/dev/null) || missing PostgreSQL
  bin=$(dirname "$bin")
  own postgres "$folder/postgres"
  [ -f "$folder/postgres/PG_VERSION" ] || (as postgres "$bin/initdb" -D "$folder/postgres" -A trust -U postgres --no-sync) >/dev/null
  # shellcheck disable=SC2086
  as postgres "$bin/postgres" -D "$folder/postgres" -p "$postgres_port" -k '' -c listen_addresses=127.0.0.1 ${POSTGRES_FLAGS:-}
}

case $what in
  redis) redis ;;
  postgres) postgres ;;
  all)
    trap 'kill 0' EXIT
    (redis) &
    (postgres) &
    wait -n
    ;;
  *)
    sed -n 2,4p "$0"
    exit 2
    ;;
esac
