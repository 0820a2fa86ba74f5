package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.attachment.content.Samples;
import vn.dondoc.attachment.secrecy.RecordingAudit;
import vn.dondoc.attachment.secrecy.SecretRefused;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Settings;

/** Uploads and what becomes of them, on a real database; the subclasses say which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttachingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path data;

    private final AttachmentDatabase database;
    private final RecordingAudit audit = new RecordingAudit();
    private final Attaching attaching = new Attaching();
    private final Attachments attachments = new Attachments();
    private final Actor an = actor("an");
    private final Actor binh = actor("binh");

    AttachingTest(AttachmentDatabase database) {
        this.database = database;
    }

    private static Actor actor(String name) {
        return new Actor(UUID.randomUUID(), name, name, null, EnumSet.of(Role.UNIT_OFFICER), Set.of());
    }

    @BeforeAll
    void migrate() {
        database.open();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void wire() {
        attachments.em = database.begin();
        attachments.store = FileStoreTest.open(data);
        attaching.attachments = attachments;
        attaching.store = attachments.store;
        attaching.secrets = audit.guard();
        attaching.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        attaching.settings = new Settings(Map.of("DONDOC_UPLOAD_QUOTA_MB", "1")::get);
        as(an);
    }

    @AfterEach
    void rollBack() throws IOException {
        database.rollBack();
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Files.delete(path);
            }
        }
    }

    private void as(Actor actor) {
        attaching.current = new CurrentActor();
        attaching.current.become(actor);
    }

    private AttachmentView upload(String name, byte[] bytes) {
        return attaching.upload(new ByteArrayInputStream(bytes), name, bytes.length);
    }

    private AttachmentView upload(String name) {
        return upload(name, Samples.text("nội dung của " + name));
    }

    private void assertNothingKept() {
        attachments.em.flush();
        assertThat(attachments.pending(an.accountId())).isZero();
        try (Stream<Path> paths = Files.walk(data)) {
            assertThat(paths.filter(Files::isRegularFile)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anUploadIsDescribedByWhatItIs() {
        AttachmentView view = upload("..\\Báo cáo.txt", Samples.text("abc"));
        assertThat(view.name()).isEqualTo("Báo cáo.txt");
        assertThat(view.size()).isEqualTo(3);
        assertThat(view.mediaType()).isEqualTo("text/plain");
        assertThat(view.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(view.uploadedAt()).isEqualTo(NOW);
        assertThat(view.uploadedBy()).isEqualTo(an.accountId());
        attachments.em.clear();
        assertThat(attachments.view(view.id())).isEqualTo(view);
        assertThat(attachments.owner(view.id()).isNobody()).isTrue();
        assertThat(attachments.open(view.id()).path()).hasContent("abc");
    }

    @Test
    void aFileWithTheMarkOfAStateSecretLeavesNothing() {
        for (byte[] bytes : List.of(
                Samples.text("UBND TỈNH\nMẬT\nBáo cáo"),
                Samples.docx("UBND TỈNH", "TỐI MẬT"),
                Samples.odt("TUYỆT MẬT"),
                Samples.ole("WordDocument", "UBND TỈNH\rTUYỆT MẬT\r"))) {
            audit.refusals.clear();
            assertThatThrownBy(() -> upload("bao-cao", bytes))
                    .asInstanceOf(type(SecretRefused.class))
                    .satisfies(failure -> assertThat(failure.field()).isEqualTo("file"));
            assertThat(audit.refusals).hasSize(1);
            assertNothingKept();
        }
    }

    @Test
    void aNameWithTheMarkIsEnough() {
        assertThatThrownBy(() -> upload("KH phòng thủ (MẬT).pdf")).isInstanceOf(SecretRefused.class);
        assertThatThrownBy(() -> upload("TỐI MẬT.docx")).isInstanceOf(SecretRefused.class);
        upload("Quy_chế_BẢO_MẬT_thông_tin.txt");
    }

    @Test
    void programsAreRefusedByContentAndByName() {
        for (String name : List.of("a.exe", "cai-dat.msi")) {
            assertThatThrownBy(() -> upload(name)).isInstanceOf(FileRefused.class);
        }
        assertThatThrownBy(() -> upload("a.pdf", Samples.text("#!/bin/sh\n")))
                .asInstanceOf(type(FileRefused.class))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(415));
        assertNothingKept();
    }

    @Test
    void nobodyHoardsFilesThatBelongToNothing() {
        byte[] most = new byte[700_000];
        List<UUID> first = List.of(upload("a.bin", most).id());
        assertThatThrownBy(() -> upload("b.bin", most))
                .asInstanceOf(type(FileRefused.class))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FileRefused.Reason.QUOTA));
        attaching.claim(first, an, FileOwner.task(UUID.randomUUID()));
        assertThat(upload("b.bin", most).size()).isEqualTo(700_000);
        as(binh);
        assertThat(upload("c.bin", most).size()).isEqualTo(700_000);
    }

    @Test
    void claimedFilesAreFoundByWhatTheyBelongTo() {
        UUID directive = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        List<AttachmentView> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(upload("tep-" + i + ".txt"));
        }
        List<UUID> ids = files.stream().map(AttachmentView::id).toList();
        attaching.claim(List.of(ids.get(1), ids.get(0), ids.get(1)), an, FileOwner.directive(directive));
        attaching.claim(List.of(ids.get(2)), an, FileOwner.event(task, 3));
        attaching.claim(List.of(ids.get(3), ids.get(4)), an, FileOwner.event(task, 7));
        attachments.em.flush();
        attachments.em.clear();
        assertThat(attachments.ofDirective(directive)).containsExactlyElementsOf(files.subList(0, 2));
        assertThat(attachments.ofTask(task)).containsExactlyElementsOf(files.subList(2, 5));
        assertThat(attachments.ofEvents(task, List.of(3L, 7L, 8L)))
                .isEqualTo(Map.of(3L, files.subList(2, 3), 7L, files.subList(3, 5)));
        assertThat(attachments.ofEvents(task, List.of())).isEmpty();
        assertThat(attachments.owner(ids.get(3))).isEqualTo(FileOwner.event(task, 7));
        assertThat(attachments.pending(an.accountId())).isZero();
    }

    @Test
    void onlyOwnAndFreeFilesCanBeClaimed() {
        UUID mine = upload("mine.txt").id();
        FileOwner owner = FileOwner.task(UUID.randomUUID());
        assertNotClaimed(List.of(mine), binh);
        assertNotClaimed(List.of(UUID.randomUUID()), an);
        attaching.claim(List.of(mine), an, owner);
        assertNotClaimed(List.of(mine), an);
        assertThat(attaching.claim(null, an, owner)).isEmpty();
        assertThat(attaching.claim(List.of(), an, owner)).isEmpty();
    }

    private void assertNotClaimed(List<UUID> ids, Actor by) {
        assertThatThrownBy(() -> attaching.claim(ids, by, FileOwner.directive(UUID.randomUUID())))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(failure -> assertThat(failure.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("attachments")));
    }

    @Test
    void anActNamesAtMostFiftyFiles() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(51).toList();
        assertNotClaimed(many, an);
    }

    @Test
    void filesThatNothingEverNamedAreForgotten() {
        UUID free = upload("free.txt").id();
        UUID taken = upload("taken.txt").id();
        attaching.claim(List.of(taken), an, FileOwner.task(UUID.randomUUID()));
        attachments.em.flush();
        assertThat(attachments.forgetPending(NOW)).isZero();
        assertThat(attachments.forgetPending(NOW.plus(Duration.ofSeconds(1)))).isOne();
        attachments.em.clear();
        assertThat(attachments.view(taken).name()).isEqualTo("taken.txt");
        assertThatThrownBy(() -> attachments.view(free)).isInstanceOf(NotFound.class);
    }

    @Test
    void hashesOfOneContentAreNamedByAnyOfItsRows() {
        String hash = upload("a.txt", Samples.text("abc")).sha256();
        upload("b.txt", Samples.text("abc"));
        String other = "0".repeat(64);
        assertThat(attachments.unnamed(List.of(hash, other))).containsExactly(other);
    }

    @Test
    void verifyingGoesThroughEveryFileAndNamesTheWrongOnes() throws IOException {
        AttachmentView sound = upload("a.txt");
        upload("again.txt", Samples.text("nội dung của a.txt"));
        AttachmentView lost = upload("b.txt");
        AttachmentView changed = upload("c.txt");
        Files.delete(attachments.open(lost.id()).path());
        Files.write(
                attachments.open(changed.id()).path(),
                "x".repeat((int) changed.size()).getBytes(StandardCharsets.UTF_8));
        List<FileCheck> checks = new ArrayList<>();
        attachments.verify().forEachRemaining(checks::add);
        assertThat(checks)
                .containsExactlyInAnyOrder(
                        new FileCheck(sound.sha256(), FileCheck.Finding.SOUND),
                        new FileCheck(lost.sha256(), FileCheck.Finding.MISSING),
                        new FileCheck(changed.sha256(), FileCheck.Finding.WRONG_CONTENT));
        assertThatThrownBy(() -> attachments.open(lost.id()))
                .asInstanceOf(type(FileRefused.class))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FileRefused.Reason.LOST));
    }
}
