const running = new Map();

/**
 * Does one thing at a time under that name, over all windows and the service worker. Where the browser has no locks (pages
 * that are not served securely) it is one at a time in this window alone.
 * @param {string} name
 * @param {function(): Promise} act
 */
export function locked(name, act) {
    if (navigator.locks) {
        return navigator.locks.request(name, act);
    }
    const before = running.get(name) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(act);
    running.set(name, mine);
    return mine;
}
