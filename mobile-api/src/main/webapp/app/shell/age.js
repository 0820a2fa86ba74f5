import { html, useEffect, useState } from '../base/ui.js';
import { ago, clock, dayOf, today, day } from '../base/dates.js';
import { t } from '../base/words.js';
import { Icon } from '../base/icons.js';

/** How old what is shown is, and whether newer is to be had: figures as of 10:32, 25 minutes ago. */
export function Age({ from }) {
    const [, tick] = useState(0);
    useEffect(() => {
        const timer = setInterval(() => tick((count) => count + 1), 30_000);
        return () => clearInterval(timer);
    }, []);
    if (!from.at) {
        return null;
    }
    const stale = from.phase === 'offline' || from.phase === 'failed';
    const when = dayOf(from.at) === today() ? clock(from.at) : `${clock(from.at)} ${day(dayOf(from.at))}`;
    return html`<p class=${`age ${stale ? 'stale' : ''}`}>
        ${stale && html`<${Icon} name="cloud" />`}
        <span>${t('age.asOf', when, ago(from.at))}${stale ? ` · ${t('age.offline')}` : ''}</span>
    </p>`;
}
