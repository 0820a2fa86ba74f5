/** The service worker: keeps the app itself on the device, sends what waits when the window is closed, shows pushes. */
import { files, version } from './shell.js';
import { restore } from './data/session.js';
import { drain } from './queue/sender.js';
import { opened, pushed } from './shell/push.js';

const PREFIX = 'dondoc-app-';
const CACHE = PREFIX + version;

self.addEventListener('install', (event) => {
    fromCacheAtOnce(event);
    event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(['./', ...files].map((file) => new Request(file, { cache: 'no-cache' })))));
});

/** Where the browser can, it takes the app's files out of the cache without asking the worker, which then need not even be awake. */
function fromCacheAtOnce(event) {
    event.addRoutes?.({ condition: { urlPattern: `${self.registration.scope}*` }, source: { cacheName: CACHE } })?.catch?.(() => {});
}

self.addEventListener('activate', (event) => {
    event.waitUntil(caches.keys()
        .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name))))
        .then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
    if (event.data === 'take-over') {
        self.skipWaiting();
    }
});

self.addEventListener('fetch', (event) => {
    const { request } = event;
    const scope = self.registration.scope;
    if (request.method === 'GET' && request.url.startsWith(scope)) {
        const wanted = request.mode === 'navigate' ? scope : request;
        event.respondWith(caches.open(CACHE)
            .then((cache) => cache.match(wanted, { ignoreSearch: true }))
            .then((kept) => kept ?? fetch(request)));
    }
});

self.addEventListener('sync', (event) => {
    if (event.tag === 'dondoc-send') {
        event.waitUntil(restore().then(() => drain({ now: true })));
    }
});

self.addEventListener('push', pushed);
self.addEventListener('notificationclick', opened);
