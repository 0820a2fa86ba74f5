import { html, useEffect, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { words } from '../shell/failure.js';
import { say } from '../shell/toast.js';
import { standing, turnOff, turnOn } from './subscription.js';

/** Says honestly whether this device is told while the app is closed, and turns that on and off. */
export function Pushes() {
    const [state, setState] = useState(null);
    const [busy, setBusy] = useState(false);
    const look = () => standing().then(setState, () => setState('unknown'));
    useEffect(() => {
        look();
    }, []);
    const turn = async (act) => {
        setBusy(true);
        try {
            await act();
        } catch (problem) {
            say(problem.status ? words(problem) : t('pushes.failed'), 'bad');
        }
        await look();
        setBusy(false);
    };
    const on = state === 'on' || state === 'unreached';
    return html`<section><h2>${t('settings.pushes')}</h2>
        <p class="state-line" role="status"><${Icon} name="bell" /><span>${state ? t(`pushes.${state}`) : t('age.reading')}</span></p>
        ${state === 'off-here' && html`<button type="button" class="button wide" disabled=${busy} onClick=${() => turn(turnOn)}>${t('pushes.turnOn')}</button>`}
        ${on && html`<button type="button" class="button wide" disabled=${busy} onClick=${() => turn(turnOff)}>${t('pushes.turnOff')}</button>`}
    </section>`;
}
