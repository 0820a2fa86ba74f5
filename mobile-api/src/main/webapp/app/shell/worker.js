import { shared } from '../base/shared.js';

/** True when a newer version of the app stands ready. */
export const newer = shared(false);

const EACH = 3_600_000;
const QUIET = 2_000;
let waiting = null;

/**
 * Brings in the service worker. A version that stood ready when the app was opened takes over at once, for nobody has typed
 * anything yet; one that comes later asks first. What waits to be sent lies in the database and is not touched by either.
 */
export async function bringInWorker() {
    if (!('serviceWorker' in navigator)) {
        return;
    }
    let had = Boolean(navigator.serviceWorker.controller);
    const opened = performance.now();
    try {
        const registration = await navigator.serviceWorker.register('sw.js', { type: 'module', updateViaCache: 'none' });
        navigator.serviceWorker.addEventListener('controllerchange', () => {
            had && location.reload();
            had = true;
        });
        const ready = (worker) => {
            waiting = worker;
            performance.now() - opened < QUIET ? takeOver() : newer.set(true);
        };
        if (registration.waiting && had) {
            ready(registration.waiting);
        }
        registration.addEventListener('updatefound', () => {
            const coming = registration.installing;
            coming?.addEventListener('statechange', () => coming.state === 'installed' && navigator.serviceWorker.controller && ready(coming));
        });
        setInterval(() => registration.update().catch(() => {}), EACH);
    } catch {
        // without a worker the app still works while there is a network
    }
}

/** Lets the newer version take over; the page comes up again with it. */
export function takeOver() {
    waiting?.postMessage('take-over');
}
