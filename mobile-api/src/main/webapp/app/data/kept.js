import { send } from './client.js';
import { db } from './db.js';
import { who } from './session.js';

const MOST = 300;
const DAYS = 30;

/** What has been read in this window, so that a screen one comes back to is drawn at once. */
const memory = new Map();
const underWay = new Map();

who.watch(() => memory.clear());

const keyOf = (account, path) => `${account} ${path}`;

/** The key of a path for whoever is signed in; null for nobody. */
const mine = (path) => (who.get() ? keyOf(who.get().account, path) : null);

/** The answer as this window last had it, without waiting; undefined when it never did. */
export const atHand = (path) => memory.get(mine(path));

/** The answer as this account last read it: {value, etag, at}; undefined when it never did. */
export async function recall(path) {
    const key = mine(path);
    const known = key && (memory.get(key) ?? await (await db()).get('kept', key));
    known && memory.set(key, known);
    return known || undefined;
}

/** Keeps an answer for when there is no network. */
export async function keep(path, value, etag = null) {
    const key = mine(path);
    if (key) {
        const entry = { key, account: who.get().account, path, value, etag, at: Date.now() };
        memory.set(key, entry);
        await (await db()).put('kept', entry);
    }
}

/** Forgets one. */
export async function drop(path) {
    const key = mine(path);
    if (key) {
        memory.delete(key);
        await (await db()).delete('kept', key);
    }
}

/** Reads anew, once for all who ask at the same time; an answer that has not changed costs nothing but the question. */
export function fetchKept(path) {
    const key = mine(path);
    if (!underWay.has(key)) {
        underWay.set(key, read(path).finally(() => underWay.delete(key)));
    }
    return underWay.get(key);
}

async function read(path) {
    const known = await recall(path);
    const response = await send('GET', path, { headers: known?.etag ? { 'If-None-Match': known.etag } : {} });
    const value = response.status === 304 ? known.value : await response.json();
    await keep(path, value, response.headers.get('ETag') ?? known?.etag ?? null);
    return { value, at: Date.now() };
}

/** Takes away what is old or too much; done once at start. */
export async function tidy() {
    const store = await db();
    const all = (await store.getAll('kept')).sort((one, other) => other.at - one.at);
    const oldest = Date.now() - DAYS * 86_400_000;
    const gone = all.filter((entry, place) => place >= MOST || entry.at < oldest);
    await Promise.all(gone.map((entry) => store.delete('kept', entry.key)));
}

/** Forgets everything that this account has read here; what waits to be sent stays. */
export async function forgetKept() {
    memory.clear();
    await (await db()).clear('kept');
}
