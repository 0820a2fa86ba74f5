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

dressAlways();
const spoken = speak(preferred(device().language));
const numbers = firstNumbers();
Promise.all([numbers, spoken]).then(([known]) => known && !document.querySelector('main') && drawFirst(known));
import('./shell/start.js').then(({ start }) => start(Promise.all([numbers, spoken])));
