import { html } from '../base/ui.js';
import { day } from '../base/dates.js';
import { t } from '../base/words.js';
import { Waiting } from '../shell/failure.js';

/** What a unit asks for when it asks for more time: from when to when, why, how often before. */
export function Request({ request, task }) {
    if (task === null) {
        return html`<${Waiting} lines=${2} />`;
    }
    if (!request) {
        return html`<p class="notice">${t('request.gone')}</p>`;
    }
    const granted = task.extensionRequests.filter((each) => each.state === 'APPROVED').length;
    const before = task.history ? ` · ${t('request.before', granted)}` : '';
    return html`<div class="quote">
        <p class="strong">${day(task.dueDate)} → ${day(request.newDueDate)}</p>
        <p>${request.reason}</p>
        <p class="soft">${request.by?.name}${before}</p>
    </div>`;
}
