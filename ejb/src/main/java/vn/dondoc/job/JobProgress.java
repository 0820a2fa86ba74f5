package vn.dondoc.job;

/** Tells how far the work is. */
@FunctionalInterface
public interface JobProgress {
    /**
     * So much of all is done. From here on the owner acts with his rights of this moment. Does not return when somebody has
     * stopped the work or the owner has been locked.
     */
    void step(long done, long total);
}
