import { html, useEffect, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { get, put } from '../data/client.js';
import { words } from '../shell/failure.js';
import { say } from '../shell/toast.js';

const CHOSEN = ['mail', 'phone', 'digest', 'digestAt', 'quietFrom', 'quietTo', 'leaveFrom', 'leaveTo', 'delegate'];

/** By what one is told, when and when not; who stands in is chosen by his sign-in name. */
export function Notices() {
    const [choice, setChoice] = useState(null);
    const [busy, setBusy] = useState(false);
    useEffect(() => {
        get('/me/notification-settings').then(setChoice, () => {});
    }, []);
    if (!choice) {
        return null;
    }
    const set = (name) => (event) =>
        setChoice({ ...choice, [name]: event.target.type === 'checkbox' ? event.target.checked : event.target.value || null });
    const save = async (event) => {
        event.preventDefault();
        setBusy(true);
        try {
            setChoice(await put('/me/notification-settings', Object.fromEntries(CHOSEN.map((name) => [name, choice[name]]))));
            say(t('notices.saved'));
        } catch (problem) {
            say(words(problem), 'bad');
        }
        setBusy(false);
    };
    return html`<section><h2>${t('notices.title')}</h2>
        <p class="state-line"><${Icon} name="bell" /><span>${standing(choice)}</span></p>
        <form onSubmit=${save}>
            <${Check} name="mail" value=${choice.mail} set=${set('mail')} />
            ${choice.phoneSent && html`<${Check} name="phone" value=${choice.phone} set=${set('phone')} />`}
            <${Check} name="digest" value=${choice.digest} set=${set('digest')} />
            ${['digestAt', 'quietFrom', 'quietTo'].map((name) => html`<${Field} key=${name} name=${name} type="time" value=${choice[name]} set=${set(name)} />`)}
            ${['leaveFrom', 'leaveTo'].map((name) => html`<${Field} key=${name} name=${name} type="date" value=${choice[name]} set=${set(name)} />`)}
            <${Field} name="delegate" type="text" value=${choice.delegate} set=${set('delegate')} />
            <button class="button wide" disabled=${busy}>${t('notices.save')}</button>
        </form></section>`;
}

function standing(choice) {
    if (!choice.mailSent) {
        return t('notices.mailOff');
    }
    if (!choice.email) {
        return t('notices.noAddress');
    }
    return t(choice.emailBounced ? 'notices.bounced' : 'notices.mailTo', choice.email);
}

function Check({ name, value, set }) {
    return html`<label class="check"><input type="checkbox" checked=${value} onChange=${set} /> ${t(`notices.${name}`)}</label>`;
}

function Field({ name, type, value, set }) {
    return html`<label class="field"><span class="label-text">${t(`notices.${name}`)}</span><input type=${type} value=${value ?? ''} onInput=${set} autocapitalize="off" /></label>`;
}
