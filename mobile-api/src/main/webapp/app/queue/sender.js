import { locked } from '../base/lock.js';
import { who } from '../data/session.js';
import { NoNetwork, Problem, SignedOut } from '../data/problem.js';
import { list, put } from './queue.js';
import { deliver } from './deliver.js';

/** The server remembers a key for 48 hours; what was begun longer ago may have arrived, and nobody could tell. */
const REMEMBERED = 47 * 3_600_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

let asked = null;
let timer = 0;

/**
 * Sends what waits, one after the other, in this window or the service worker, never in two at once.
 * @param {{now?: boolean}} wish now: do not wait for the pause after a failure to be over
 */
export function drain({ now = false } = {}) {
    asked ??= locked('dondoc-send', async () => {
        asked = null;
        await sendAll(now);
    }).catch(() => {});
    return asked;
}

async function sendAll(now) {
    const account = who.get()?.account;
    if (!account || who.get().ended) {
        return;
    }
    const tried = new Set();
    for (let item = await nextOf(account, tried, now); item; item = await nextOf(account, tried, now)) {
        tried.add(item.id);
        if (!await attempt(item)) {
            break;
        }
    }
    await wakeLater(account);
}

/** The oldest that may be sent. Acts on one task keep their order: one that needs a look holds up those after it. */
async function nextOf(account, tried, now) {
    const held = new Set();
    for (const item of await list(account)) {
        const open = item.state === 'waiting' || item.state === 'sending';
        const due = now || item.next <= Date.now();
        if (open && due && !tried.has(item.id) && !held.has(item.task?.id)) {
            return item;
        }
        if (item.state !== 'sent' && item.task) {
            held.add(item.task.id);
        }
    }
    return null;
}

/** @returns {Promise<boolean>} false when going on with others makes no sense now */
async function attempt(item) {
    if (item.firstTry && Date.now() - item.firstTry > REMEMBERED) {
        await put({ ...item, state: 'look', problem: { status: 0, code: 'unsure', detail: '', errors: [], currentVersion: null } });
        return true;
    }
    const sending = { ...item, state: 'sending', tries: item.tries + 1, firstTry: item.firstTry ?? Date.now() };
    await put(sending);
    try {
        await put({ ...await deliver(sending), state: 'sent', sentAt: Date.now(), problem: null });
        self.dispatchEvent(new Event('dondoc-sent'));
        return true;
    } catch (failure) {
        return failed(sending, failure);
    }
}

async function failed(item, failure) {
    const kept = failure.item ?? item;
    if (failure instanceof Problem && !failure.passing && failure.status !== 401) {
        const { status, code, message, errors, currentVersion } = failure;
        await put({ ...kept, state: 'look', problem: { status, code, detail: message, errors, currentVersion } });
        return true;
    }
    const pause = Math.max((failure.retryAfter ?? 0) * 1000, Math.min(FIRST_PAUSE * 2 ** Math.min(kept.tries, 10), LONGEST_PAUSE));
    await put({ ...kept, state: 'waiting', next: Date.now() + pause });
    return !(failure instanceof NoNetwork || failure instanceof SignedOut);
}

async function wakeLater(account) {
    const next = (await list(account)).filter((item) => item.state === 'waiting').map((item) => item.next);
    clearTimeout(timer);
    if (next.length) {
        timer = setTimeout(drain, Math.max(500, Math.min(...next) - Date.now()));
    }
}
