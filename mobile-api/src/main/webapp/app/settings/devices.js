import { html } from '../base/ui.js';
import { moment } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { remove } from '../data/client.js';
import { useKept } from '../data/use-kept.js';
import { words } from '../shell/failure.js';
import { say } from '../shell/toast.js';

/** Where one is signed in; a phone that was lost is signed out here. */
export function Devices() {
    const read = useKept('/me/devices');
    const end = (each) => remove(`/me/devices/${each.id}`).then(read.reload, (problem) => say(words(problem), 'bad'));
    return html`<section><h2>${t('settings.devices')}</h2>
        <ul class="plain-list">${(read.value?.items ?? []).map((each) => html`<li key=${each.id}><div><p class="strong">${each.device ?? each.kind}</p>
            <p class="soft">${each.current ? t('settings.thisDevice') : t('settings.lastSeen', moment(each.lastSeenAt))}</p></div>
            ${!each.current && html`<button type="button" class="button" onClick=${() => end(each)}><${Icon} name="cross" />${t('settings.end')}<span class="unseen">: ${each.device}</span></button>`}</li>`)}</ul>
    </section>`;
}
