import { html } from '../base/ui.js';
import { number } from '../base/dates.js';
import { t } from '../base/words.js';
import { ActButtons } from '../act/buttons.js';
import { wanted } from '../act/wanted.js';
import { useKept } from '../data/use-kept.js';
import { useMe } from '../data/me.js';
import { Age } from '../shell/age.js';
import { Empty, Failure, Waiting } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { TaskRow } from '../task/row.js';

/** One unit: its four numbers, each with its list, and what of it is red. */
export default function UnitScreen({ id }) {
    const me = useMe();
    const code = encodeURIComponent(id);
    const numbers = useKept(`/summary?unit=${code}`);
    const overdue = useKept(`/tasks?lead=${code}&timeliness=OPEN_OVERDUE&size=25`);
    const units = useKept('/units');
    const name = units.value?.items.find((unit) => unit.code === id)?.name ?? overdue.value?.items[0]?.leadUnit?.name ?? id.toUpperCase();
    return html`<${Screen} title=${name} ready=${Boolean(numbers.value && overdue.value)}>
        ${!numbers.value ? (numbers.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${numbers.problem} retry=${numbers.reload} />`)
        : html`<${Age} from=${numbers} /><${Four} numbers=${numbers.value} unit=${id} />`}
        ${overdue.value && html`<section class="list"><h2>${t('units.red')} <span class="soft">${overdue.value.total}</span></h2>
            ${overdue.value.items.length === 0 && html`<${Empty} text=${t('units.noRed')} />`}
            ${overdue.value.items.map((task) => html`<${TaskRow} key=${task.id} task=${task}><${ActButtons} actions=${wanted(task, me)} task=${task} /><//>`)}
            ${overdue.value.next && html`<a class="button wide" href=${to('tasks', '', { lead: id, timeliness: 'OPEN_OVERDUE' })}>${t('home.all', overdue.value.total)}</a>`}</section>`}
    <//>`;
}

function Four({ numbers, unit }) {
    const shown = [
        ['red', numbers.openOverdue, 'home.overdue', { timeliness: 'OPEN_OVERDUE' }],
        ['orange', numbers.dueSoon, 'home.dueSoon', { flag: 'DUE_SOON' }],
        ['blue', numbers.openInTime, 'home.inTime', { timeliness: 'OPEN_IN_TIME' }],
        ['green', numbers.doneOnTime + numbers.doneLate, 'quick.done', { timeliness: ['DONE_ON_TIME', 'DONE_LATE'] }],
    ];
    return html`<section class="board four" aria-label=${t('home.numbers')}>${shown.map(([tone, value, key, query]) => html`<a key=${key} class=${`number ${tone}`}
        href=${to('tasks', '', { ...query, lead: unit })}><span class="figure">${number(value)}</span><span class="label">${t(key)}</span></a>`)}</section>`;
}
