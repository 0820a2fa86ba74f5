import { html } from '../base/ui.js';
import { t } from '../base/words.js';
import { ActButtons } from '../act/buttons.js';
import { wanted } from '../act/wanted.js';
import { can } from '../data/roles.js';
import { Empty } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { TaskRow } from '../task/row.js';

const SHOWN = 3;

/** What waits for this person, then the longest overdue, then what comes; each with what can be done about it at once. */
export function Lists({ home, me }) {
    const { longestOverdue, dueSoon, numbers } = home;
    const waitingForMe = home.waitingForMe.map((task) => withRequest(task, home.extensionRequests ?? []));
    const waitingTitle = can.lead(me.roles) ? t('home.waitingForLeader') : t('home.waitingForYou');
    const nothing = waitingForMe.length + longestOverdue.length + dueSoon.length === 0;
    if (nothing) {
        return html`<${Empty} text=${t('home.nothing')} />`;
    }
    return html`
        <${Section} title=${waitingTitle} count=${numbers.waitingForMe} tasks=${waitingForMe} me=${me} query=${{ view: 'mine' }} />
        <${Section} title=${t('home.longest')} count=${numbers.openOverdue} tasks=${longestOverdue} me=${me} query=${{ timeliness: 'OPEN_OVERDUE' }} />
        <${Section} title=${t('home.coming')} count=${numbers.dueSoon} tasks=${dueSoon} me=${me} query=${{ flag: 'DUE_SOON' }} />`;
}

function Section({ title, count, tasks, me, query }) {
    if (tasks.length === 0) {
        return null;
    }
    return html`<section class="list"><h2>${title} <span class="soft">${count}</span></h2>
        ${tasks.slice(0, SHOWN).map((task) => {
            const actions = wanted(task, me);
            return html`<${TaskRow} key=${task.id} task=${task} asks=${task.extensionRequests?.[0]}>${actions.length > 0 && html`<${ActButtons} actions=${actions} task=${task} />`}<//>`;
        })}
        ${count > SHOWN && html`<a class="button wide" href=${to('tasks', '', query)}>${t('home.all', count)}</a>`}
    </section>`;
}

/** The request that is to be decided on goes with its task, so that it can be decided on right here, without a network too. */
function withRequest(task, requests) {
    const asked = requests.find((each) => each.task.id === task.id);
    return asked ? { ...task, extensionRequests: [{ ...asked, state: 'PENDING' }] } : task;
}
