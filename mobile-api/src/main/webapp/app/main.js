import { device, dressAlways } from './base/device.js';
import { preferred, speak } from './base/words.js';
import { fetchKept, recall } from './data/kept.js';
import { restore } from './data/session.js';
import { drawFirst } from './home/first.js';

/** What the first screen shows is read, drawn and asked for anew while the rest of the app is still on its way. */
async function firstNumbers() {
    const person = await restore();
    const here = location.hash.replace(/^#\/?/, '');
    if (!person || person.ended || here) {
        return undefined;
    }
    const known = await recall('/me/home');
    fetchKept('/me/home').catch(() => {});
    return known;
}

/** What stands is painted before the rest of the app takes the processor for itself. */
const painted = () => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
});

/** Without a service worker the rest comes over the line: it is asked for at once, all of it side by side. */
function askForRest() {
    if (!navigator.serviceWorker?.controller) {
        document.querySelectorAll('link[rel="later"]').forEach((link) => link.setAttribute('rel', 'modulepreload'));
    }
}

dressAlways();
askForRest();
const ready = Promise.all([firstNumbers(), speak(preferred(device().language))]);
ready.then(([known]) => {
    known && drawFirst(known);
    return known && painted();
}).then(() => import('./shell/start.js')).then(({ start }) => start(ready));
