#!/usr/bin/env bash
# Starts the provisioned server in the foreground, or one of the product's commands. Nothing is written below this
# directory: what the server writes goes below DONDOC_DATA.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
program=${DONDOC_PROGRAM:-$home}
app=$home/app/dondoc.ear
base=$home/modules/system/layers/base
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
texts=(-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8)

# a variable that is set to nothing is not set
for name in $(compgen -e DONDOC_ || true); do
    [ -n "${!name}" ] || unset "$name"
done

version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;1q') || true
[ "${version:-0}" -ge 17 ] 2>/dev/null || { echo "Java 17 or newer is needed (JAVA_HOME or PATH), found ${version:-none}." >&2; exit 2; }

command_line() {
    local main=$1
    shift
    local parts=("$app/dondoc-ejb.jar" "$app/lib/*" "$base/com/h2database/h2/main/*" "$home/modules/org/postgresql/main/*"
        "$base/jakarta/json/api/main/*" "$base/org/eclipse/parsson/main/*")
    exec "$java" -Xshare:auto -XX:TieredStopAtLevel=1 -Duser.timezone=Asia/Ho_Chi_Minh "${texts[@]}" \
        -cp "$(IFS=:; echo "${parts[*]}")" "$main" "$@"
}

ready() {
    local status=
    exec 3<>"/dev/tcp/127.0.0.1/$DONDOC_PORT" || return 1
    printf 'GET /api/v1/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    read -r -t 5 _ status _ <&3 || true
    exec 3>&- 3<&-
    [ "$status" = 200 ]
}

failed() {
    tail -c "+$((log_size + 1))" "$DONDOC_DATA/server/log/server.log" | grep -q WFLYSRV0026
}

announce() {
    echo
    echo "  Đôn Đốc    $DONDOC_BASE_URL"
    if [ "$DONDOC_DEMO" = true ]; then
        echo "  Demo       password Dondoc@2026 for admin, lanhdao, chanhvp, chuyenvien, kiemtoan, hethong,"
        echo "             thutruong.MÃ and canbo.MÃ (MÃ = code of a unit, such as thutruong.SNV)"
    fi
    echo "  Data       $DONDOC_DATA"
    echo "  Stop       Ctrl-C"
    echo
}

watch_start() {
    local server=$1 turn
    for ((turn = 0; turn < 2400; turn++)); do
        sleep 0.25
        kill -0 "$server" 2>/dev/null || return 0
        if (ready) 2>/dev/null; then
            announce
            return 0
        fi
        if ((turn % 8 == 7)) && failed 2>/dev/null; then
            echo "The application could not start; the reason is in $DONDOC_DATA/server/log/server.log" >&2
            kill -TERM "$server"
            return 0
        fi
    done
}

# The first orderly stop after a build keeps the loaded classes in a file; starts after it are faster by a third.
class_archive() {
    local archive=${DONDOC_CLASS_ARCHIVE:-$DONDOC_DATA/server/classes.jsa}
    [ "$archive" != none ] || return 0
    if [ "$archive" -nt "$home/.built" ]; then
        options+=("-XX:SharedArchiveFile=$archive")
    else
        rm -f "$archive"
        options+=("-XX:ArchiveClassesAtExit=$archive")
    fi
    options+=(-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off)
}

run() {
    local line checked options=()
    checked=$("$java" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${texts[@]}" \
        -cp "$app/dondoc-ejb.jar:$home/modules/org/postgresql/main/postgresql.jar" \
        vn.dondoc.kernel.start.StartCheck "$program") || exit 2
    while IFS= read -r line; do
        case "$line" in
            -D*) options+=("$line") ;;
            *) export "${line?}" ;;
        esac
    done <<<"$checked"

    local data=$DONDOC_DATA/server
    rm -rf "$data/tmp" "$data/configuration"
    mkdir -p "$data/configuration" "$data/log" "$DONDOC_DATA/db"
    cp "$home"/standalone/configuration/*.* "$data/configuration/"
    class_archive
    log_size=$(stat -c %s "$data/log/server.log" 2>/dev/null || echo 0)

    # four times later than by itself: a start is short of processor, and what is really hot gets there soon enough
    options+=(-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000
        -XX:Tier4BackEdgeThreshold=160000)
    echo "Starting on port $DONDOC_PORT ..."
    (watch_start $$ &) # twice removed: the server, whose process this becomes, would never collect a child
    # shellcheck disable=SC2086  # several options in one variable
    exec "$java" "-Xmx$DONDOC_HEAP" -XX:+UseSerialGC -XX:MetaspaceSize=192m -XX:+ExitOnOutOfMemoryError \
        -Djava.awt.headless=true "${texts[@]}" -Duser.timezone=Asia/Ho_Chi_Minh \
        --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.lang.invoke=ALL-UNNAMED \
        --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
        --add-opens=java.base/java.net=ALL-UNNAMED --add-opens=java.base/java.security=ALL-UNNAMED \
        --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
        --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED \
        -Dorg.jboss.boot.log.file="$data/log/server.log" \
        -Dlogging.configuration="file:$data/configuration/logging.properties" \
        -Djboss.home.dir="$home" -Djboss.server.base.dir="$data" "${options[@]}" ${DONDOC_JAVA_OPTS:-} \
        -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone
}

case "${1:-}" in
    run) run ;;
    verify) shift; command_line vn.dondoc.verify.Verify "$@" ;;
    *) echo "dondoc-server.sh run | verify" >&2; exit 2 ;;
esac
