import { html, useEffect, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { forgetKept } from '../data/kept.js';
import { sized } from '../file/size.js';
import { say } from '../shell/toast.js';

/** What this device keeps, and which version of the app it is. */
export function Storage() {
    const [used, setUsed] = useState(null);
    const [version, setVersion] = useState('');
    const measure = () => navigator.storage?.estimate?.().then(({ usage }) => setUsed(usage), () => {});
    useEffect(() => {
        measure();
        import('../shell.js').then((shell) => setVersion(shell.version), () => {});
    }, []);
    const clear = async () => {
        await forgetKept();
        await measure();
        say(t('storage.cleared'), 'good');
    };
    return html`<section><h2>${t('settings.storage')}</h2>
        <p class="soft">${used === null ? '' : t('storage.used', sized(used))}</p>
        <button type="button" class="button wide" onClick=${clear}><${Icon} name="cross" />${t('storage.clear')}</button>
        <p class="soft">${t('storage.hint')}</p>
        <p class="soft">${t('settings.version', version)}</p></section>`;
}
