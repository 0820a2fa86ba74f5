import { html, useEffect, useState } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { counted, items } from '../queue/queue.js';
import { newer, takeOver } from './worker.js';
import { to } from './router.js';

/** What must be known on every screen: no network, acts that wait or need a look, a newer version of the app. */
export function Standing() {
    const online = useOnline();
    const { waiting, look } = counted(useShared(items));
    const update = useShared(newer);
    return html`<div class="standing" aria-live="polite">
        ${!online && html`<p class="strip offline"><${Icon} name="cloud" />${t('standing.offline')}</p>`}
        ${look > 0 && html`<a class="strip look" href=${to('queue')}><${Icon} name="alert" />${t('standing.look', look)}<${Icon} name="next" /></a>`}
        ${waiting > 0 && html`<a class="strip waiting" href=${to('queue')}><${Icon} name="up" />${t('standing.waiting', waiting)}<${Icon} name="next" /></a>`}
        ${update && html`<button type="button" class="strip update" onClick=${takeOver}><${Icon} name="down" />${t('standing.newer')}</button>`}
    </div>`;
}

function useOnline() {
    const [online, setOnline] = useState(navigator.onLine);
    useEffect(() => {
        const look = () => setOnline(navigator.onLine);
        addEventListener('online', look);
        addEventListener('offline', look);
        return () => {
            removeEventListener('online', look);
            removeEventListener('offline', look);
        };
    }, []);
    return online;
}
