import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { ACTS } from './acts.js';

let sheet = null;

/** The form of an act is loaded when it is first wanted. */
const loadSheet = () => (sheet ??= import('./sheet.js'));

/**
 * The forms of acts on one task.
 * @returns {[function(string): Promise, *]} what opens the form of an act, and the form while it is open
 */
export function useActs(task) {
    const [open, setOpen] = useState(null);
    const begin = async (action) => {
        const { ActSheet } = await loadSheet();
        setOpen({ action, ActSheet });
    };
    return [begin, open && html`<${open.ActSheet} action=${open.action} task=${task} close=${() => setOpen(null)} />`];
}

/** One button for one act. */
export function ActButton({ action, task, begin, big = false }) {
    const { icon, good, grave } = ACTS[action];
    return html`<button type="button" class=${`button ${big ? 'big' : ''} ${good ? 'good' : ''} ${grave ? 'grave' : ''}`} onClick=${() => begin(action)}>
        <${Icon} name=${icon} /><span>${t(`act.${action}`)}</span><span class="unseen">: ${task.title}</span></button>`;
}

/** Buttons that open the forms of acts on one task of a list. */
export function ActButtons({ actions, task }) {
    const [begin, form] = useActs(task);
    return html`${actions.map((action) => html`<${ActButton} key=${action} action=${action} task=${task} begin=${begin} />`)}${form}`;
}
