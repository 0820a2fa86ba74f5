import { html } from '../base/ui.js';
import { day } from '../base/dates.js';
import { label, t } from '../base/words.js';
import { useKept } from '../data/use-kept.js';
import { Files } from '../file/files.js';
import { Age } from '../shell/age.js';
import { Failure, Waiting } from '../shell/failure.js';
import { Screen } from '../shell/screen.js';
import { TaskRow } from '../task/row.js';

/** One directive: what it orders, its files, its tasks. */
export default function DirectiveScreen({ id }) {
    const read = useKept(`/directives/${encodeURIComponent(id)}`);
    const directive = read.value;
    if (!directive) {
        return html`<${Screen} title=${t('directive.title')}>${read.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${read.problem} retry=${read.reload} />`}<//>`;
    }
    const signer = [directive.signerPosition, directive.signer].filter(Boolean).join(' – ');
    return html`<${Screen} title=${directive.notation}>
        <${Age} from=${read} />
        <p class="marks">${directive.urgency !== 'NORMAL' && html`<span class="mark red">${label('urgency', directive.urgency)}</span>`}
            ${directive.restricted && html`<span class="mark amber">${t('directive.restricted')}</span>`}</p>
        <h2 class="headline">${directive.title}</h2>
        <p class="soft">${[directive.issuer, t('task.issuedOn', day(directive.issued))].join(' · ')}</p>
        ${signer && html`<p class="soft">${signer}</p>`}
        ${directive.body && html`<details class="more"><summary>${t('directive.body')}</summary><p class="letter">${directive.body}</p></details>`}
        ${directive.attachments.length > 0 && html`<section><h2>${t('field.attachments')}</h2><${Files} files=${directive.attachments} /></section>`}
        <section class="list"><h2>${t('directive.tasks')} <span class="soft">${directive.tasks.length}</span></h2>
            ${directive.tasks.map((task) => html`<${TaskRow} key=${task.id} task=${task} />`)}</section>
    <//>`;
}
