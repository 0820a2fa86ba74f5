import { html, useState } from '../base/ui.js';
import { day, moment } from '../base/dates.js';
import { label, t } from '../base/words.js';
import { get } from '../data/client.js';
import { Files } from '../file/files.js';
import { words } from '../shell/failure.js';
import { say } from '../shell/toast.js';

/** Facts whose change says something to a reader; the rest is bookkeeping. */
const TOLD = ['state', 'dueDate', 'percent', 'leadUnit', 'assignee', 'internalDueDate', 'title', 'priority'];

/** What happened, the newest first: who, when, from what to what. */
export function Timeline({ task }) {
    const [more, setMore] = useState({ items: [], next: undefined });
    const next = more.next === undefined ? task.history?.next : more.next;
    const entries = [...(task.history?.items ?? []), ...more.items];
    const load = async () => {
        try {
            const page = await get(`/tasks/${task.id}/history?size=100&cursor=${encodeURIComponent(next)}`);
            setMore({ items: [...more.items, ...page.items], next: page.next });
        } catch (problem) {
            say(words(problem), 'bad');
        }
    };
    return html`<section class="timeline"><h2>${t('task.history')}</h2>
        ${next && html`<button type="button" class="button" onClick=${load}>${t('task.newer')}</button>`}
        <ol reversed>${[...entries].reverse().map((entry) => html`<${Entry} key=${entry.seq} entry=${entry} />`)}</ol>
    </section>`;
}

function Entry({ entry }) {
    const first = entry.type === 'ISSUED' || entry.type === 'DRAFTED' || entry.type === 'IMPORTED';
    const changes = first ? [] : Object.entries(entry.changes).filter(([name]) => TOLD.includes(name));
    return html`<li class=${`event ${entry.type}`}>
        <p class="strong">${label('event', entry.type)}</p>
        <p class="soft">${[entry.by?.name, entry.by?.unit?.name, moment(entry.at)].filter(Boolean).join(' · ')}</p>
        ${entry.note && html`<p class="said">${entry.note}</p>`}
        ${['obstacles', 'proposal'].map((name) => entry.extra?.[name] && html`<p key=${name} class="said"><span class="soft">${t(`field.${name}`)}:</span> ${entry.extra[name]}</p>`)}
        ${entry.extra?.newDueDate && html`<p class="said"><span class="soft">${t('field.newDueDate')}:</span> ${day(entry.extra.newDueDate)}</p>`}
        ${changes.map(([name, [before, after]]) => html`<p key=${name} class="changed"><span class="soft">${t(`fact.${name}`)}:</span> ${before !== null && html`<del>${told(name, before)}</del> → `}<ins>${told(name, after)}</ins></p>`)}
        <${Files} files=${entry.attachments} />
    </li>`;
}

function told(name, value) {
    if (value === null) {
        return '–';
    }
    if (name.endsWith('Date')) {
        return day(value);
    }
    return name === 'state' || name === 'priority' ? label(name, value) : name === 'percent' ? `${value} %` : value;
}
