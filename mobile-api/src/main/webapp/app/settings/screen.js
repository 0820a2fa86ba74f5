import { html, useState } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { change, device } from '../base/device.js';
import { Icon } from '../base/icons.js';
import { LANGUAGES, language, t } from '../base/words.js';
import { useMe } from '../data/me.js';
import { signOut } from '../data/session.js';
import { counted, items } from '../queue/queue.js';
import { choose } from '../shell/language.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { Sheet } from '../shell/sheet.js';
import { Devices } from './devices.js';
import { Notices } from './notices.js';
import { Pushes } from './pushes.js';
import { Storage } from './storage.js';
import { turnOff } from './subscription.js';

/** Language, light, letters, where one is signed in, what this device keeps, the version; and the way out. */
export default function Settings() {
    const me = useMe();
    return html`<${Screen} title=${t('nav.settings')}>
        ${me.name && html`<div class="person"><${Icon} name="person" /><p><span class="strong">${me.name}</span>
            <span class="soft">${[me.position, me.unit?.name].filter(Boolean).join(' · ')}</span><span class="soft">${me.account}</span></p></div>`}
        <${Look} />
        <section><h2>${t('queue.title')}</h2><a class="button wide" href=${to('queue')}><${Icon} name="up" />${t('settings.queue')}</a></section>
        <${Pushes} />
        <${Notices} />
        <${Devices} />
        <${Storage} />
        <${Leave} />
    <//>`;
}

function Look() {
    const [settings, setSettings] = useState(device());
    const put = (part) => {
        change(part);
        setSettings(device());
    };
    return html`<section><h2>${t('settings.look')}</h2>
        <${Group} name=${t('settings.language')} values=${LANGUAGES} chosen=${language()} say=${(each) => t(`language.${each}`)} put=${choose} />
        <${Group} name=${t('settings.light')} values=${['system', 'light', 'dark']} chosen=${settings.light} say=${(each) => t(`light.${each}`)} put=${(light) => put({ light })} />
        <${Group} name=${t('settings.letters')} values=${['100', '125', '150', '200']} chosen=${settings.letters} say=${(each) => `${each} %`} put=${(letters) => put({ letters })} />
    </section>`;
}

function Group({ name, values, chosen, say, put }) {
    return html`<div class="field" role="group" aria-label=${name}><p class="label-text">${name}</p>
        <div class="segments">${values.map((each) => html`<button key=${each} type="button" aria-pressed=${each === chosen} onClick=${() => put(each)}>${say(each)}</button>`)}</div></div>`;
}

/** Signing out clears everything; what has not been sent would be lost, so that is asked. */
function Leave() {
    const [asking, setAsking] = useState(false);
    const { waiting, look } = counted(useShared(items));
    const unsent = waiting + look;
    const leave = () => turnOff().catch(() => {}).then(signOut);
    return html`<section><button type="button" class="button big wide grave" onClick=${() => (unsent ? setAsking(true) : leave())}>${t('settings.signOut')}</button>
        <p class="soft">${t('settings.signOutHint')}</p>
        ${asking && html`<${Sheet} title=${t('settings.signOut')} close=${() => setAsking(false)}>
            <p class="notice bad"><${Icon} name="alert" /><span>${t('settings.unsent', unsent)}</span></p>
            <button type="button" class="button big wide grave" onClick=${leave}>${t('settings.signOutAnyway')}</button><//>`}</section>`;
}
