package vn.dondoc.attachment;

class AttachingOnH2Test extends AttachingTest {
    AttachingOnH2Test() {
        super(AttachmentDatabase.h2());
    }
}
