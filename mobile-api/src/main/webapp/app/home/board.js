import { html } from '../base/ui.js';
import { number } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { can } from '../data/roles.js';
import { to } from '../shell/router.js';

/** The numbers: what is overdue as the biggest thing on the screen, then what comes and what waits. Each opens its list. */
export function Board({ home, roles }) {
    const { numbers, change } = home;
    return html`<section class="board" aria-label=${t('home.numbers')}>
        <a class=${`trouble ${numbers.openOverdue > 0 ? 'bad' : 'fine'}`} href=${to('tasks', '', { timeliness: 'OPEN_OVERDUE' })}>
            <span class="figure">${number(numbers.openOverdue)}</span>
            <span class="says"><span class="label">${numbers.openOverdue > 0 ? html`<${Icon} name="alert" />` : html`<${Icon} name="check" />`}${t('home.overdue')}</span>
                <${Change} by=${change?.openOverdue} /></span>
        </a>
        <div class="smaller">
            <${Number} value=${numbers.dueSoon} words=${t('home.dueSoon')} tone="orange" query=${{ flag: 'DUE_SOON' }} />
            <${Number} value=${numbers.waitingForMe} words=${can.readAll(roles) ? t('home.waiting') : t('home.mine')} tone="purple" query=${{ view: 'mine' }} />
            <${Number} value=${numbers.openInTime} words=${t('home.inTime')} tone="blue" query=${{ timeliness: 'OPEN_IN_TIME' }} />
        </div>
    </section>`;
}

function Number({ value, words, tone, query }) {
    return html`<a class=${`number ${tone}`} href=${to('tasks', '', query)}><span class="figure">${number(value)}</span><span class="label">${words}</span></a>`;
}

/** Is it getting worse? Since yesterday, with a direction and words. */
function Change({ by }) {
    if (by === undefined || by === null) {
        return null;
    }
    if (by === 0) {
        return html`<span class="change">${t('home.same')}</span>`;
    }
    return html`<span class=${`change ${by > 0 ? 'worse' : 'better'}`}><span aria-hidden="true">${by > 0 ? '▲' : '▼'}</span> <span class="unseen">${t(by > 0 ? 'home.worse' : 'home.better')}</span> ${t('home.since', number(Math.abs(by)))}</span>`;
}
