import { html } from '../base/ui.js';
import { t, label } from '../base/words.js';
import { FilesField } from './files-field.js';
import { PersonField, TaskField, UnitField } from './pickers.js';

/** One field of an act's form, by its kind. */
export function Field({ field, form, task, action }) {
    const id = `field-${field.name}`;
    const wrong = form.missing.includes(field.name) || form.problem?.errors?.some((each) => each.field === field.name);
    const shared = { id, 'aria-invalid': wrong ? 'true' : undefined, 'aria-required': field.required ? 'true' : undefined };
    const value = form.body[field.name] ?? '';
    const put = (next) => form.put({ [field.name]: next });
    const Input = KINDS[field.kind];
    if (field.kind === 'files') {
        return html`<${FilesField} form=${form} />`;
    }
    return html`<div class="field">
        <label for=${id}>${t(action === 'direct' && field.name === 'text' ? 'field.direction' : `field.${field.name}`)}${field.required ? '' : html` <span class="soft">${t('field.optional')}</span>`}</label>
        <${Input} field=${field} value=${value} put=${put} shared=${shared} task=${task} />
    </div>`;
}

const Area = ({ value, put, shared }) => html`<textarea ...${shared} rows="3" value=${value} onInput=${(event) => put(event.target.value)} />`;

const Line = ({ value, put, shared }) => html`<input ...${shared} type="text" value=${value} onInput=${(event) => put(event.target.value)} />`;

const DateInput = ({ value, put, shared }) => html`<input ...${shared} type="date" value=${value} onInput=${(event) => put(event.target.value)} />`;

function Percent({ value, put, shared }) {
    const change = (event) => put(Number(event.target.value));
    return html`<div class="percent">
        <input ...${shared} type="range" min="0" max="100" step="5" value=${value} onInput=${change} />
        <output for=${shared.id}>${value} %</output></div>`;
}

function Choice({ field, value, put, shared }) {
    return html`<select ...${shared} value=${value} onChange=${(event) => put(event.target.value)}>
        <option value="">${t('field.choose')}</option>
        ${field.words.map((word) => html`<option key=${word} value=${word}>${label(field.group, word)}</option>`)}
    </select>`;
}

const KINDS = { area: Area, line: Line, date: DateInput, percent: Percent, choice: Choice, person: PersonField, unit: UnitField, task: TaskField };
