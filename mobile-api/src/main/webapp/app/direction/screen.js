import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { ActSheet } from '../act/sheet.js';
import { back, go } from '../shell/router.js';
import { Screen } from '../shell/screen.js';

const NEW = { id: null, code: '', title: '' };

/** A leader gives a direction in one sentence; the Office makes the task of it. The keyboard's own microphone takes it down. */
export default function Direction() {
    const [done, setDone] = useState(false);
    const close = () => (done ? go('#/') : back());
    return html`<${Screen} title=${t('act.direct')}>
        <p class="notice"><${Icon} name="mic" /><span>${t('direction.hint')}</span></p>
        <${ActSheet} action="direct" task=${NEW} close=${close} onDone=${() => setDone(true)} />
    <//>`;
}
