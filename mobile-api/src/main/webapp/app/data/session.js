import { shared } from '../base/shared.js';
import { locked } from '../base/lock.js';
import { db } from './db.js';
import { Problem, SignedOut } from './problem.js';
import { plain } from './wire.js';

const KEY = 'session';
const EARLY = 30_000;

/** Who uses the app: undefined while not known, null for nobody, else {account, roles, ended}. */
export const who = shared(undefined);

/** The access token lives in this window alone. */
let access = null;

/** Takes up the sign-in that the device remembers. */
export async function restore() {
    const kept = await (await db()).get('session', KEY);
    who.set(kept ? person(kept) : null);
    return who.get();
}

function person({ account, roles, refreshToken }) {
    return { account, roles: roles ?? [], ended: !refreshToken };
}

/**
 * Signs in. Whatever another account has read on this device is forgotten before anything is shown.
 * @throws {Problem} 401 when refused, 403 password-change-required, 429 too many tries
 */
export async function signIn(username, password, deviceName, language) {
    const answer = await plain('/auth/token', { username, password, device: deviceName }, { 'Accept-Language': language });
    const claims = claimsOf(answer.accessToken);
    const account = claims.upn;
    const store = await db();
    await forgetOthers(store, account);
    take(answer, account);
    const kept = { account, roles: claims.groups ?? [], refreshToken: answer.refreshToken, language };
    await store.put('session', kept, KEY);
    who.set(person(kept));
}

/** Ends the sign-in here and at the server, and clears everything that the account has left on this device. */
export async function signOut() {
    const store = await db();
    const kept = await store.get('session', KEY);
    access = null;
    await Promise.all([store.clear('kept'), clearQueue(store, kept?.account), store.delete('session', KEY)]);
    if (kept?.refreshToken) {
        await plain('/auth/logout', { refreshToken: kept.refreshToken }).catch(() => {});
    }
    navigator.clearAppBadge?.().catch(() => {});
    who.set(null);
}

/** Says which language the service worker speaks. */
export async function speakTo(language) {
    const store = await db();
    const kept = await store.get('session', KEY);
    if (kept) {
        await store.put('session', { ...kept, language }, KEY);
    }
}

/** A token that is good for a while; asks for a new one when there is none. */
export async function token() {
    return access && access.until > Date.now() ? access.token : renew();
}

/** The token was refused though its time was not over: the next one is asked for. */
export function refused(used) {
    if (access?.token === used) {
        access = null;
    }
}

/**
 * Spends the refresh token for a new pair. It may be spent once only, so windows and service worker take turns, and each reads
 * it anew when its turn has come.
 */
function renew() {
    return locked('dondoc-token', async () => {
        if (access && access.until > Date.now()) {
            return access.token;
        }
        const store = await db();
        const kept = await store.get('session', KEY);
        if (!kept?.refreshToken) {
            who.set(kept ? person(kept) : null); // the service worker or another window has heard of it first
            throw new SignedOut();
        }
        try {
            const answer = await plain('/auth/refresh', { refreshToken: kept.refreshToken });
            take(answer, kept.account);
            await store.put('session', { ...kept, roles: claimsOf(answer.accessToken).groups ?? [], refreshToken: answer.refreshToken }, KEY);
            return access.token;
        } catch (failure) {
            if (failure instanceof Problem && (failure.status === 401 || failure.status === 400)) {
                await end(store, kept);
                throw new SignedOut();
            }
            throw failure;
        }
    });
}

/** The server knows the sign-in no more. What waits to be sent stays for when the same person signs in again. */
async function end(store, kept) {
    access = null;
    const rest = { account: kept.account, roles: kept.roles, language: kept.language };
    await store.put('session', rest, KEY);
    who.set(person(rest));
}

function take(answer, account) {
    access = { token: answer.accessToken, account, until: Date.now() + answer.expiresIn * 1000 - EARLY };
}

function claimsOf(jwt) {
    const payload = jwt.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
}

async function forgetOthers(store, account) {
    const change = store.transaction('kept', 'readwrite');
    for (let cursor = await change.store.openCursor(); cursor; cursor = await cursor.continue()) {
        if (cursor.value.account !== account) {
            await cursor.delete();
        }
    }
    await change.done;
}

async function clearQueue(store, account) {
    const ids = account ? await store.getAllKeysFromIndex('queue', 'account', account) : [];
    await Promise.all(ids.map((id) => store.delete('queue', id)));
}
