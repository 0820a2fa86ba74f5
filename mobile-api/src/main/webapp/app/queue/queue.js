import { shared } from '../base/shared.js';
import { db } from '../data/db.js';

/**
 * An act that somebody has done on this device and that the server may not know yet.
 * @typedef {Object} Item
 * @property {string} id made at the moment of the tap; the Idempotency-Key of the act, however often it is tried
 * @property {string} account who did it; nobody else sees or sends it
 * @property {string} action name of the act
 * @property {string} path where it goes
 * @property {Object} body what it says
 * @property {?number} version of the task that was seen; null for acts that only append
 * @property {?{id: string, code: string, title: string}} task
 * @property {Array<{key: string, field: string, name: string, type: string, blob: ?Blob, attachment: ?string}>} files
 * @property {number} at when it was tapped
 * @property {'waiting'|'sending'|'sent'|'look'} state
 * @property {number} tries how often it was begun to be sent
 * @property {number} next not before that instant
 * @property {?{status: number, code: string, detail: string, errors: Array, currentVersion: ?number}} problem why it needs a look
 */

const SENT_STAYS = 24 * 3_600_000;
const channel = 'BroadcastChannel' in self ? new BroadcastChannel('dondoc-queue') : null;

/** The account's items as last read, oldest first; what screens look at. */
export const items = shared([]);

/** Reads the items of the account anew and tells the screens. */
export async function reread(account) {
    items.set(account ? await list(account) : []);
}

/** Hears of changes that other windows and the service worker make. */
export function hear(listener) {
    channel?.addEventListener('message', listener);
}

/** Everything of the account, oldest first. */
export async function list(account) {
    const all = await (await db()).getAllFromIndex('queue', 'account', account);
    return all.sort((one, other) => one.at - other.at);
}

/** One item; undefined when it is gone. */
export const find = async (id) => (await db()).get('queue', id);

/** Writes an item and tells everybody. */
export async function put(item) {
    await (await db()).put('queue', item);
    await told(item.account);
}

/** Takes an item out: it is done with, or somebody gave it up. */
export async function discard(item) {
    await (await db()).delete('queue', item.id);
    await told(item.account);
}

async function told(account) {
    await reread(account);
    channel?.postMessage(account);
}

/** Items that have arrived stay a day, so that one can see it. */
export async function tidyQueue(account) {
    const old = Date.now() - SENT_STAYS;
    const gone = (await list(account)).filter((item) => item.state === 'sent' && item.sentAt < old);
    await Promise.all(gone.map(discard));
}

/** How many wait, and how many need a look. */
export function counted(all) {
    return {
        waiting: all.filter((item) => item.state === 'waiting' || item.state === 'sending').length,
        look: all.filter((item) => item.state === 'look').length,
    };
}
