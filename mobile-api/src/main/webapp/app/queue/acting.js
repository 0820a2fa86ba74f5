import { uuid } from '../base/random.js';
import { who } from '../data/session.js';
import { find, items, put, discard } from './queue.js';
import { drain } from './sender.js';

const PATIENCE = 12_000;

/**
 * Does an act: written down first, then sent. The key is made here, once, at the moment of the tap.
 * @param {{action: string, path: string, body: Object, version: ?number, task: ?Object, files: Array}} act
 * @returns {Promise<import('./queue.js').Item>} the item as it stands when it has arrived, was refused, or there is no network
 */
export async function act({ action, path, body, version = null, task = null, files = [] }) {
    const item = {
        id: uuid(),
        account: who.get().account,
        action, path, body, version, task,
        files: files.map((file) => ({ ...file, key: file.key ?? uuid(), attachment: file.attachment ?? null })),
        at: Date.now(),
        state: 'waiting',
        tries: 0,
        next: 0,
        problem: null,
    };
    await put(item);
    askWorker();
    drain({ now: true });
    return settled(item.id);
}

/** Tries an item again, perhaps for another version of the task; its key stays. */
export async function again(item, version = item.version) {
    await put({ ...item, version, state: 'waiting', next: 0, problem: null, firstTry: null });
    drain({ now: true });
    return settled(item.id);
}

/** Gives an item up. */
export const giveUp = discard;

/** Where the browser can, the service worker sends what is left when the window has been closed. */
function askWorker() {
    navigator.serviceWorker?.ready
        .then((registration) => registration.sync?.register('dondoc-send'))
        .catch(() => {});
}

function settled(id) {
    return new Promise((resolve) => {
        const end = async () => {
            stop();
            clearTimeout(limit);
            resolve(await find(id));
        };
        const look = (all) => {
            const item = all.find((each) => each.id === id);
            if (!item || item.state === 'sent' || item.state === 'look' || (item.state === 'waiting' && item.tries > 0)) {
                end();
            }
        };
        const limit = setTimeout(end, PATIENCE);
        const stop = items.watch(look);
        look(items.get());
    });
}
