import { html } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { moment } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { Empty } from '../shell/failure.js';
import { Screen } from '../shell/screen.js';
import { to } from '../shell/router.js';
import { counted, items } from './queue.js';
import { Conflict } from './conflict.js';
import { Said } from './said.js';
import { State } from './pending.js';
import { giveUp } from './acting.js';
import { drain } from './sender.js';

/** What was done on this device and has not arrived, what needs a look, what has arrived lately. */
export default function QueueScreen({ id }) {
    const all = [...useShared(items)].reverse();
    const { waiting } = counted(all);
    const look = all.filter((item) => item.state === 'look');
    const open = all.filter((item) => item.state === 'waiting' || item.state === 'sending');
    const sent = all.filter((item) => item.state === 'sent');
    return html`<${Screen} title=${t('queue.title')}>
        ${all.length === 0 && html`<${Empty} text=${t('queue.none')} />`}
        ${look.length > 0 && html`<section class="list"><h2>${t('queue.look')}</h2>${look.map((item) => html`<${Conflict} key=${item.id} item=${item} open=${item.id === id || look.length === 1} />`)}</section>`}
        ${open.length > 0 && html`<section class="list"><h2>${t('queue.open')}</h2>
            <p class="soft">${t('queue.kept')}</p>
            ${open.map((item) => html`<${One} key=${item.id} item=${item} />`)}
            ${waiting > 0 && html`<button type="button" class="button big wide" onClick=${() => drain({ now: true })}><${Icon} name="up" />${t('queue.now')}</button>`}</section>`}
        ${sent.length > 0 && html`<section class="list"><h2>${t('queue.sent')}</h2>${sent.map((item) => html`<${One} key=${item.id} item=${item} />`)}</section>`}
    <//>`;
}

function One({ item }) {
    return html`<article class="row">
        <p class="marks"><${State} item=${item} /><span class="soft">${moment(item.at)}</span></p>
        <h3 class="row-title">${t(`act.${item.action}`)}</h3>
        ${item.task && html`<p class="soft"><a href=${to('task', item.task.id)}>${item.task.code}</a> · ${item.task.title}</p>`}
        <${Said} item=${item} />
        ${item.state === 'waiting' && html`<div class="row-acts"><button type="button" class="button" onClick=${() => giveUp(item)}><${Icon} name="cross" />${t('queue.discard')}</button></div>`}
    </article>`;
}
