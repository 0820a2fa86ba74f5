import { shared } from '../base/shared.js';

/**
 * Addresses of the app stand behind the #: they survive sign-in, work without a network and are never sent to the server.
 * A place is {name, id, query}: #/task/0191… is {name: 'task', id: '0191…'}.
 */
export const place = shared(read());

const scrolled = new Map();
let backwards = false;

function read() {
    const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
    const [name = '', id = ''] = path.split('/').map(decodeURIComponent);
    return { name: name || 'home', id, query: new URLSearchParams(query), key: location.hash };
}

/** The address of a place; query values that are empty are left out. */
export function to(name, id = '', query = {}) {
    const asked = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
        for (const each of [value].flat()) {
            if (each !== null && each !== undefined && each !== '') {
                asked.append(key, each);
            }
        }
    }
    const tail = asked.toString();
    return `#/${name === 'home' ? '' : name}${id ? `/${encodeURIComponent(id)}` : ''}${tail ? `?${tail}` : ''}`;
}

/** Goes there. */
export function go(address, { replace = false } = {}) {
    if (replace) {
        history.replaceState(null, '', address);
        arrive();
    } else {
        location.hash = address;
    }
}

/** One step back, or home when the app was opened right here. */
export function back() {
    if (history.length > 1 && scrolled.size) {
        history.back();
    } else {
        go('#/', { replace: true });
    }
}

/** Where the page stood when one was here before; 0 when one comes anew. */
export function standing() {
    return backwards ? scrolled.get(location.hash) ?? 0 : 0;
}

function arrive() {
    const next = read();
    if (next.key !== place.get().key) {
        place.set(next);
    }
}

/** Begins to follow the address. */
export function follow() {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
        backwards = scrolled.has(location.hash);
    });
    addEventListener('hashchange', arrive);
    addEventListener('scroll', () => scrolled.set(place.get().key, scrollY), { passive: true });
    document.addEventListener('click', (event) => {
        if (event.target.closest?.('a[href^="#"]')) {
            backwards = false;
            scrolled.set(place.get().key, scrollY);
        }
    });
}
