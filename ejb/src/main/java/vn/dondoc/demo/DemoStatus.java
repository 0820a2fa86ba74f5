package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the data of the demonstration have come in this process. */
@ApplicationScoped
public class DemoStatus {
    private volatile int total;
    private volatile int loaded;
    private volatile boolean loading;

    /** True while directives still arrive. */
    public boolean isLoading() {
        return loading;
    }

    /** How many directives there will be; 0 when nothing had to be loaded since the start. */
    public int getTotal() {
        return total;
    }

    /** How many of them are there. */
    public int getLoaded() {
        return loaded;
    }

    void begin(int all, int there) {
        total = all;
        loaded = there;
        loading = true;
    }

    void oneMore() {
        loaded++;
    }

    void end() {
        loading = false;
    }
}
