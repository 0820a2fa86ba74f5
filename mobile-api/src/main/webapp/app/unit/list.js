import { html, useMemo, useState } from '../base/ui.js';
import { number } from '../base/dates.js';
import { t } from '../base/words.js';
import { useKept } from '../data/use-kept.js';
import { Age } from '../shell/age.js';
import { Failure, Waiting } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { folded } from './folded.js';

/** Units by how much of theirs is overdue, the worst first. */
export default function UnitList() {
    const read = useKept('/summary/units');
    const [typed, setTyped] = useState('');
    const rows = useMemo(() => worstFirst(read.value?.items ?? []), [read.value]);
    const wanted = folded(typed);
    const shown = wanted ? rows.filter((row) => folded(row.unit.name).includes(wanted)) : rows;
    return html`<${Screen} title=${t('units.title')} top ready=${Boolean(read.value)}>
        <input class="filter" type="search" aria-label=${t('units.filter')} placeholder=${t('units.filter')} value=${typed} onInput=${(event) => setTyped(event.target.value)} />
        ${!read.value ? (read.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${read.problem} retry=${read.reload} />`)
        : html`<${Age} from=${read} /><ul class="units">${shown.map((row) => html`<li key=${row.unit.id}><${Row} row=${row} /></li>`)}</ul>`}
    <//>`;
}

function Row({ row }) {
    const { unit, openOverdue, dueSoon, openInTime } = row;
    return html`<a class="unit" href=${to('unit', unit.code)}>
        <span class="name">${unit.name}</span>
        <span class=${`figure ${openOverdue > 0 ? 'red' : 'calm'}`}>${number(openOverdue)}<span class="label">${t('home.overdue')}</span></span>
        <span class="soft">${t('units.rest', number(dueSoon), number(openInTime))}</span></a>`;
}

function worstFirst(rows) {
    return rows.filter((row) => row.total > 0).sort((one, other) => other.openOverdue - one.openOverdue || other.dueSoon - one.dueSoon
        || one.unit.name.localeCompare(other.unit.name, 'vi'));
}
