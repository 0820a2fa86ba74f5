package vn.dondoc.attachment;

class AttachingOnPostgresIT extends AttachingTest {
    AttachingOnPostgresIT() {
        super(AttachmentDatabase.postgres());
    }
}
