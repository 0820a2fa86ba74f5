import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { ActButton, useActs } from '../act/buttons.js';
import { inOrder } from '../act/acts.js';
import { Sheet } from '../shell/sheet.js';

/** A yes and its no stand side by side. */
const PAIRS = { confirm: 'reject', approve: 'refuse' };

/** Exactly what may be done with the task now: the likeliest at the thumb, the others one tap behind it. */
export function Foot({ task }) {
    const [open, setOpen] = useState(false);
    const [begin, form] = useActs(task);
    const actions = inOrder(task.allowedActions);
    if (actions.length === 0) {
        return null;
    }
    const near = [actions[0], PAIRS[actions[0]]].filter((action) => actions.includes(action));
    const others = actions.filter((action) => !near.includes(action));
    const choose = (action) => {
        setOpen(false);
        begin(action);
    };
    return html`<div class="foot">
        ${near.map((action, place) => html`<${ActButton} key=${action} action=${action} task=${task} begin=${begin} big=${place === 0} />`)}
        ${others.length > 0 && html`<button type="button" class="button square" onClick=${() => setOpen(true)} aria-label=${t('task.more')}><${Icon} name="more" /></button>`}
        ${open && html`<${Sheet} title=${t('task.more')} close=${() => setOpen(false)}>
            <div class="choices">${others.map((action) => html`<${ActButton} key=${action} action=${action} task=${task} begin=${choose} />`)}</div><//>`}
        ${form}
    </div>`;
}
