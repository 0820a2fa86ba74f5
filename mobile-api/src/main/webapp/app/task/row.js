import { html } from '../base/ui.js';
import { day, dayOf } from '../base/dates.js';
import { label, t } from '../base/words.js';
import { to } from '../shell/router.js';
import { reasons } from './risk.js';
import { Flags, Mark, due } from './standing.js';

/** One task in a list: how it stands, what it is, whose it is, how far it is. What is asked and can be done at once stands below. */
export function TaskRow({ task, level = 3, asks, children }) {
    return html`<article class="row">
        <p class="marks"><${Mark} task=${task} /><${Flags} task=${task} /></p>
        ${html`<${`h${level}`} class="row-title"><a href=${to('task', task.id)}>${task.title}</a><//>`}
        <p class="soft">${[task.leadUnit?.name, task.directive?.notation].filter(Boolean).join(' · ')}</p>
        <p class="soft">${due(task)} · ${task.progress} %${task.lastReportAt ? ` · ${t('task.lastReport', day(dayOf(task.lastReportAt)))}` : ` · ${t('task.noReport')}`}</p>
        ${task.risk && html`<p class="risk">${label('flag', 'AT_RISK')}: ${reasons(task.risk)}</p>`}
        ${asks && html`<p class="asks"><span class="strong">${t('task.until', day(asks.newDueDate))}</span> ${asks.reason}</p>`}
        ${children && html`<div class="row-acts">${children}</div>`}
    </article>`;
}
