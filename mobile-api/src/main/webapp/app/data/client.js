import { language } from '../base/words.js';
import { Problem } from './problem.js';
import { refused, token } from './session.js';
import { wire } from './wire.js';

/**
 * A request in the name of whoever is signed in. A token that is refused is replaced once.
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {{headers?: Object, body?: *, patience?: number}} options
 */
export async function send(method, path, options = {}) {
    for (let tries = 1; ; tries++) {
        const mine = await token();
        const headers = { ...options.headers, Authorization: `Bearer ${mine}`, 'Accept-Language': language() };
        try {
            return await wire(method, path, { ...options, headers });
        } catch (failure) {
            if (!(failure instanceof Problem && failure.status === 401) || tries > 1) {
                throw failure;
            }
            refused(mine);
        }
    }
}

/** Reads JSON. */
export async function get(path) {
    return (await send('GET', path)).json();
}

/** Sends JSON; answers what came back, null for nothing. */
export async function post(path, content, headers = {}) {
    const response = await send('POST', path, {
        headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(content ?? {}),
    });
    return response.status === 204 ? null : response.json();
}

/** Puts JSON in the place of what was there; answers what is there now. */
export async function put(path, content) {
    return (await send('PUT', path, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) })).json();
}

/** Takes something away. */
export async function remove(path) {
    await send('DELETE', path);
}
