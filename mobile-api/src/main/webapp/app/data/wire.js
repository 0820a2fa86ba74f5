import { NoNetwork, Problem } from './problem.js';

const BASE = new URL('../../v1', import.meta.url).pathname;
const PATIENCE = 20_000;

/**
 * One request to the API, as it is.
 * @param {string} method
 * @param {string} path below /api/v1, with its query
 * @param {{headers?: Object, body?: *, patience?: number}} options
 * @returns {Promise<Response>} one that is fine or 304; else a Problem or NoNetwork is thrown
 */
export async function wire(method, path, { headers = {}, body, patience = PATIENCE } = {}) {
    let response;
    try {
        response = await fetch(BASE + path, {
            method, headers, body, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience),
        });
    } catch {
        throw new NoNetwork();
    }
    if (response.ok || response.status === 304) {
        return response;
    }
    throw await problem(response);
}

/** JSON there and back, without a token. */
export async function plain(path, content, headers = {}) {
    const response = await wire('POST', path, {
        headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(content),
    });
    return response.status === 204 ? null : response.json();
}

async function problem(response) {
    let document = {};
    try {
        document = await response.json();
    } catch {
        // a proxy on the way answered in its own words
    }
    return new Problem(response.status, document, Number(response.headers.get('Retry-After')) || 0);
}
