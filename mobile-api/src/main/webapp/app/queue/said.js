import { html } from '../base/ui.js';
import { day } from '../base/dates.js';
import { label, t } from '../base/words.js';

const GROUPS = { decision: 'resolution', reason: 'returnReason' };

/** What somebody wrote, field by field. */
export function Said({ item }) {
    const fields = Object.entries(item.body);
    return html`<dl class="said">${fields.map(([name, value]) => html`<div key=${name}><dt>${t(`field.${name}`)}</dt><dd>${told(name, value)}</dd></div>`)}
        ${item.files.length > 0 && html`<div><dt>${t('field.attachments')}</dt><dd>${item.files.map((file) => `${file.name}${file.attachment ? ' ✓' : ''}`).join(', ')}</dd></div>`}</dl>`;
}

function told(name, value) {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
        return day(value);
    }
    return name === 'percent' ? `${value} %` : label(GROUPS[name] ?? '', value);
}
