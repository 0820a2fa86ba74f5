package vn.dondoc.attachment;

/**
 * What a look at one kept file found.
 *
 * @param sha256 the name under which it is kept, 64 hexadecimal digits
 * @param finding whether the disk holds what was once taken in
 */
public record FileCheck(String sha256, Finding finding) {
    public boolean isSound() {
        return finding == Finding.SOUND;
    }

    /** What can be true of a kept file. */
    public enum Finding {
        SOUND,
        MISSING,
        WRONG_SIZE,
        WRONG_CONTENT,
        UNREADABLE
    }
}
