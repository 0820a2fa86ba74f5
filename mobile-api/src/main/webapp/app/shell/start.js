import { html, render } from '../base/ui.js';
import { language } from '../base/words.js';
import { who } from '../data/session.js';
import { tidy } from '../data/kept.js';
import { followMe } from '../data/me.js';
import { hear, reread, tidyQueue } from '../queue/queue.js';
import { App } from './app.js';
import { spoken } from './language.js';
import { follow } from './router.js';
import { bringInWorker } from './worker.js';

const CALM = 1500;

const drain = (wish) => import('../queue/sender.js').then((sender) => sender.drain(wish)).catch(() => {});

/** Whatever may bring the network back is a reason to send what waits. */
function keepSending() {
    const anew = (person) => reread(person && !person.ended ? person.account : null).then(() => drain({ now: true }));
    addEventListener('online', () => drain({ now: true }));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && drain());
    hear((event) => event.data === who.get()?.account && reread(event.data));
    who.watch(anew);
    anew(who.get());
}

/** What can wait until the first numbers stand. */
async function afterwards() {
    keepSending();
    bringInWorker();
    navigator.storage?.persist?.().catch(() => {});
    await tidy();
    await (who.get() && tidyQueue(who.get().account));
}

/**
 * Draws the app.
 * @param {Promise} ready fulfilled when it is known who uses it, and in which language
 */
export async function start(ready) {
    follow();
    await ready;
    spoken.set(language());
    render(html`<${App} />`, document.getElementById('app'));
    followMe();
    who.get() && reread(who.get().account);
    setTimeout(afterwards, CALM);
}
