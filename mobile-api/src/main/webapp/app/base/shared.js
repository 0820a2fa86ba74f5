/**
 * A value that several parts look at.
 * @param {*} initial
 * @returns {{get: function(): *, set: function(*): void, watch: function(function(*): void): function(): void}}
 */
export function shared(initial) {
    let value = initial;
    const watchers = new Set();
    return {
        get: () => value,
        set(next) {
            value = next;
            watchers.forEach((watcher) => watcher(next));
        },
        watch(watcher) {
            watchers.add(watcher);
            return () => watchers.delete(watcher);
        },
    };
}
