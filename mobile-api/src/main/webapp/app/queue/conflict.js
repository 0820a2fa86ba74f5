import { html, useState } from '../base/ui.js';
import { moment } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { label, t } from '../base/words.js';
import { ActSheet } from '../act/sheet.js';
import { useKept } from '../data/use-kept.js';
import { due } from '../task/standing.js';
import { to } from '../shell/router.js';
import { again, giveUp } from './acting.js';
import { Said } from './said.js';
import { State } from './pending.js';

/**
 * An act that did not arrive because the task is another one by now, or was refused. Both versions stand one below the other,
 * what was written here and what the task is; the person decides.
 */
export function Conflict({ item, open }) {
    const [shown, setShown] = useState(open);
    return html`<article class="row look">
        <p class="marks"><${State} item=${item} /><span class="soft">${moment(item.at)}</span></p>
        <h3 class="row-title">${t(`act.${item.action}`)}</h3>
        ${item.task && html`<p class="soft"><a href=${to('task', item.task.id)}>${item.task.code}</a> · ${item.task.title}</p>`}
        <p class="notice bad"><${Icon} name="alert" /><span>${why(item.problem)}</span></p>
        ${shown ? html`<${Sides} item=${item} />` : html`<button type="button" class="button" onClick=${() => setShown(true)}>${t('conflict.see')}</button>`}
    </article>`;
}

function why(problem) {
    if (problem.status === 412) {
        return t('conflict.changed');
    }
    return problem.code === 'unsure' ? t('conflict.unsure') : problem.detail;
}

function Sides({ item }) {
    const read = useKept(item.task ? `/tasks/${item.task.id}?include=history` : null);
    const [editing, setEditing] = useState(false);
    const now = read.value;
    const allowed = !item.task || !now || now.allowedActions.includes(item.action);
    const fresh = !item.task || read.phase === 'fresh';
    const version = item.version === null ? null : now?.version ?? item.version;
    return html`<div class="sides">
            <section><h4>${t('conflict.yours')}</h4><p class="soft">${t('conflict.writtenAt', moment(item.at))}</p><${Said} item=${item} /></section>
            ${item.task && html`<section><h4>${t('conflict.theirs')}</h4>${now ? html`<${Present} task=${now} since=${item.at} />` : html`<p class="soft">${t('age.reading')}</p>`}</section>`}
        </div>
        ${!allowed && html`<p class="soft">${t('conflict.notAllowed')}</p>`}
        <div class="row-acts">
            ${allowed && html`<button type="button" class="button good" disabled=${!fresh} onClick=${() => again(item, version)}><${Icon} name="send" />${t('conflict.sendAnyway')}</button>`}
            ${allowed && now && item.files.length === 0 && html`<button type="button" class="button" disabled=${!fresh} onClick=${() => setEditing(true)}><${Icon} name="pen" />${t('conflict.edit')}</button>`}
            <button type="button" class="button grave" onClick=${() => giveUp(item)}><${Icon} name="cross" />${t('queue.discard')}</button>
        </div>
        ${editing && html`<${ActSheet} action=${item.action} task=${now} begun=${item.body} close=${() => setEditing(false)} onDone=${() => giveUp(item)} />`}`;
}

/** The task as the server has it, and what happened to it since the act was written here. */
function Present({ task, since }) {
    const later = (task.history?.items ?? []).filter((entry) => new Date(entry.at).getTime() > since - 86_400_000).slice(-3);
    return html`<p>${label('state', task.state)} · ${task.progress} %</p><p class="soft">${due(task)}</p>
        ${later.map((entry) => html`<p key=${entry.seq} class="soft">${label('event', entry.type)} · ${entry.by?.name} · ${moment(entry.at)}${entry.note ? `: ${entry.note}` : ''}</p>`)}`;
}
