import { html } from '../base/ui.js';
import { day, moment } from '../base/dates.js';
import { label, t } from '../base/words.js';
import { to } from '../shell/router.js';

/** What was ordered, by whom, and what has been asked since. */
export function Facts({ task }) {
    const names = (units) => units.map((unit) => unit.name).join(', ');
    const facts = [
        ['state', label('state', task.state)],
        ['content', task.content !== task.title && task.content],
        ['deliverable', task.deliverable],
        ['coordinating', names(task.coordinatingUnits ?? [])],
        ['directive', task.directive && html`<a href=${to('directive', task.directive.id)}>${task.directive.notation}</a> ${t('task.issuedOn', day(task.directive.issued))}`],
        ['deadlineRule', deadline(task.deadlineRule)],
        ['originalDueDate', task.originalDueDate !== task.dueDate && day(task.originalDueDate)],
        ['internalDueDate', day(task.internalDueDate)],
        ['assigningLeader', task.assigningLeader?.name],
        ['officer', task.officer?.name],
        ['assignee', task.assignee?.name],
        ['reportTo', task.reportTo],
        ['returnReason', task.returnReason && label('returnReason', task.returnReason)],
        ['result', [task.resultNotation, day(task.resultDate)].filter(Boolean).join(' · ')],
        ['completedAt', task.completedAt && moment(task.completedAt)],
    ].filter(([, value]) => value);
    return html`<${Asked} task=${task} />
        <dl class="facts">${facts.map(([name, value]) => html`<div key=${name}><dt>${t(`fact.${name}`)}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const deadline = (rule) => rule && [rule.words ?? rule.text, rule.derivation].filter((each) => typeof each === 'string').join(' → ');

/** Requests and demands that are open now. */
function Asked({ task }) {
    const pending = (task.extensionRequests ?? []).filter((each) => each.state === 'PENDING');
    const owed = (task.urgings ?? []).filter((each) => !each.answeredAt && (each.message || each.replyBy));
    return html`${pending.map((each) => html`<div key=${each.id} class="quote purple"><p class="strong">${t('task.asksFor', day(task.dueDate), day(each.newDueDate))}</p>
            <p>${each.reason}</p><p class="soft">${each.by?.name} · ${moment(each.requestedAt)}</p></div>`)}
        ${owed.slice(-2).map((each) => html`<div key=${each.id} class="quote amber"><p class="strong">${label('urging', each.kind)}${each.replyBy ? ` · ${t('task.replyBy', day(each.replyBy))}` : ''}</p>
            ${each.message && html`<p>${each.message}</p>`}<p class="soft">${each.by?.name} · ${moment(each.at)}</p></div>`)}`;
}
