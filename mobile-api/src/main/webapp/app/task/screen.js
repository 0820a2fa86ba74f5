import { html } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { t } from '../base/words.js';
import { useKept } from '../data/use-kept.js';
import { items } from '../queue/queue.js';
import { Pending } from '../queue/pending.js';
import { Age } from '../shell/age.js';
import { Failure, Waiting } from '../shell/failure.js';
import { Screen } from '../shell/screen.js';
import { Facts } from './facts.js';
import { Foot } from './foot.js';
import { Risk } from './risk.js';
import { Flags, Mark, due } from './standing.js';
import { TaskRow } from './row.js';
import { Timeline } from './timeline.js';

/** Everything about one task, what happened to it, and what may be done with it now. */
export default function TaskScreen({ id }) {
    const read = useKept(`/tasks/${encodeURIComponent(id)}?include=history`);
    const mine = useShared(items).filter((item) => item.task?.id === id && item.state !== 'sent');
    const task = read.value;
    if (!task) {
        return html`<${Screen} title=${t('task.title')}>${read.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${read.problem} retry=${read.reload} />`}<//>`;
    }
    return html`<${Screen} title=${task.code} className="with-foot">
        <${Age} from=${read} />
        <${Pending} items=${mine} />
        <p class="marks"><${Mark} task=${task} /><${Flags} task=${task} /></p>
        <h2 class="headline">${task.title}</h2>
        <p class="strong">${task.leadUnit?.name ?? t('task.severalUnits')}</p>
        <p class="soft">${due(task)}</p>
        <${Risk} risk=${task.risk} />
        <div class="progress"><progress max="100" value=${task.progress} aria-label=${t('field.percent')} /><span>${task.progress} %</span></div>
        <${Facts} task=${task} />
        ${task.subtasks?.length > 0 && html`<section class="list"><h2>${t('task.subtasks')}</h2>${task.subtasks.map((each) => html`<${TaskRow} key=${each.id} task=${each} />`)}</section>`}
        <${Timeline} task=${task} />
        <a class="button wide" href=${`/t/${encodeURIComponent(task.code)}?in=portal`}>${t('task.portal')}</a>
        <${Foot} task=${task} />
    <//>`;
}
