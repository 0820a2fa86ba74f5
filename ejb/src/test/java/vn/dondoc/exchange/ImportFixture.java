package vn.dondoc.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.task.TaskFixture;

/** Records of another system, a line each, brought into the small province. Single quotes stand for double ones. */
final class ImportFixture {
    static final String DIRECTIVE = """
            {'record':'directive','source':'cũ','sourceId':'d1','type':'TB','notation':'12/TB-UBND',\
            'issued':'2026-01-05','issuer':'UBND tỉnh','title':'Kết luận phiên họp'}""";

    private static final String TASK = """
            {'record':'task','source':'cũ','sourceId':'%s','directive':'d1','title':'Rà soát quy hoạch','leadUnit':'snv',\
            'dueDate':'2026-03-31','state':'%s','issuedAt':'2026-01-06T08:00:00+07:00','events':[%s]}""";

    static final String ACCEPTED = "{'at':'2026-01-07T08:00:00+07:00','by':'canbo.snv','state':'RECEIVED'}";
    static final String WORKING = "{'at':'2026-01-20T08:00:00+07:00','state':'IN_PROGRESS','percent':60}";
    static final String REPORTED =
            "{'at':'2026-02-10T08:00:00+07:00','by':'thutruong.snv','note':'Đã xong','state':'REPORTED'}";
    static final String CONFIRMED = "{'at':'2026-02-15T08:00:00+07:00','by':'chuyenvien','state':'CONFIRMED'}";

    private final TaskFixture world = new TaskFixture();

    ImportFixture() {
        world.beans().put(Passwords.class, Passwords.quick());
    }

    TaskFixture world() {
        return world;
    }

    /** A task in that state with these events. */
    static String task(String id, String state, String... events) {
        return TASK.formatted(id, state, String.join(",", events));
    }

    ImportReport bring(String... lines) {
        return run(false, lines);
    }

    ImportReport tryOut(String... lines) {
        return run(true, lines);
    }

    private ImportReport run(boolean dryRun, String... lines) {
        byte[] stream = String.join("\n", lines).replace('\'', '"').getBytes(UTF_8);
        world.as("hethong");
        UUID run = world.bean(Importing.class).start(new ByteArrayInputStream(stream), dryRun);
        world.as("hethong");
        return world.bean(Importing.class).report(run);
    }

    /** The task that another system knows by this id. */
    UUID taskOf(String sourceId) {
        return world.database()
                .entityManager()
                .createQuery("select t.id from Task t where t.source = 'cũ' and t.sourceId = :id", UUID.class)
                .setParameter("id", sourceId)
                .getSingleResult();
    }

    long count(String entity) {
        return world.database()
                .entityManager()
                .createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult();
    }
}
