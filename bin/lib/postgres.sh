# A private PostgreSQL for the tests: its own folder, reached by a socket in it, gone when the caller exits.
postgres_folder=

postgres_programs() {
    local found; found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [ -n "$found" ]; then printf '%s' "$found"; elif command -v initdb >/dev/null; then dirname "$(command -v initdb)"; fi
}

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

postgres_start() {
    [ -n "$(postgres_programs)" ] || apt_install postgresql
    local programs; programs=$(postgres_programs)
    [ -n "$programs" ] || fail "PostgreSQL was installed, but initdb is not to be found below /usr/lib/postgresql."
    postgres_folder=$(mktemp -d /tmp/lodestar-pg.XXXXXX) # a short path: a socket's name has at most 107 characters
    if [ "$(id -u)" = 0 ]; then chown postgres "$postgres_folder"; fi
    (
        cd "$postgres_folder"
        as_postgres "$programs/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$postgres_folder.log" 2>&1 &&
            as_postgres "$programs/pg_ctl" -D "$postgres_folder/data" -w -l "$postgres_folder/server.log" start -o \
                "-c listen_addresses='' -c unix_socket_directories=$postgres_folder -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200 -c shared_buffers=128MB" \
                >>"$postgres_folder.log" 2>&1
    ) || { tail -n 20 "$postgres_folder.log" >&2; fail "PostgreSQL did not start; its last lines stand above."; }
    rm -f "$postgres_folder.log"
    export LODESTAR_TEST_POSTGRES="Host=$postgres_folder;Username=postgres;Database=postgres"
}

postgres_stop() {
    [ -n "$postgres_folder" ] || return 0
    (cd / && as_postgres "$(postgres_programs)/pg_ctl" -D "$postgres_folder/data" -m immediate -w stop) >/dev/null 2>&1 || true
    rm -rf "$postgres_folder"
    postgres_folder=
}
