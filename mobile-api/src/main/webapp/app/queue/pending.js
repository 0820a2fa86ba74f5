import { html } from '../base/ui.js';
import { moment } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { to } from '../shell/router.js';

const ICONS = { waiting: 'cloud', sending: 'up', sent: 'check', look: 'alert' };

/** Where an item stands, in words. */
export function State({ item }) {
    return html`<span class=${`mark ${{ look: 'red', sent: 'green' }[item.state] ?? 'amber'}`}><${Icon} name=${ICONS[item.state]} />${t(`queue.state.${item.state}`)}</span>`;
}

/** Acts on this task that the server does not know yet: what is shown below is without them. */
export function Pending({ items }) {
    return items.map((item) => html`<a key=${item.id} class="pending" href=${to('queue', item.id)}>
        <${State} item=${item} /> <span>${t(`act.${item.action}`)} · ${moment(item.at)}</span><${Icon} name="next" /></a>`);
}
