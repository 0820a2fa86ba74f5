import { html } from '../base/ui.js';
import { day } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { label, t } from '../base/words.js';

/** How a task stands to its deadline: a tone, a picture and words, never the tone alone. */
export function standing(task) {
    const { state, timeliness, daysLeft, flags = [] } = task;
    if (timeliness === 'OPEN_OVERDUE') {
        return { tone: 'red', icon: 'alert', words: t('standing.overdue', Math.abs(daysLeft ?? 0)) };
    }
    if (flags.includes('DUE_SOON')) {
        return { tone: 'orange', icon: 'clock', words: daysLeft === 0 ? t('standing.today') : t('standing.soon', daysLeft ?? 0) };
    }
    if (timeliness === 'OPEN_IN_TIME') {
        return { tone: 'blue', icon: 'clock', words: daysLeft === null ? label('timeliness', timeliness) : t('standing.left', daysLeft) };
    }
    if (timeliness) {
        return { tone: 'green', icon: 'check', words: label('timeliness', timeliness) };
    }
    return { tone: 'grey', icon: state === 'SUSPENDED' ? 'pause' : 'file', words: label('state', state) };
}

/** The mark that says it. */
export function Mark({ task }) {
    const { tone, icon, words } = standing(task);
    return html`<span class=${`mark ${tone}`}><${Icon} name=${icon} />${words}</span>`;
}

/** Further marks: what is asked, what is owed. */
export function Flags({ task }) {
    const shown = (task.flags ?? []).filter((flag) => flag !== 'DUE_SOON' && flag !== 'AT_RISK');
    return html`${task.state === 'REPORTED' && html`<span class="mark purple"><${Icon} name="flag" />${label('state', task.state)}</span>`}
        ${task.priority === 'HIGH' && html`<span class="mark plain">${t('task.high')}</span>`}
        ${shown.map((flag) => html`<span key=${flag} class=${`mark ${flag === 'EXTENSION_PENDING' ? 'purple' : 'amber'}`}>${label('flag', flag)}</span>`)}`;
}

/** The deadline in words, and the original one where it was moved. */
export function due({ dueDate, originalDueDate }) {
    if (!dueDate) {
        return t('task.noDue');
    }
    return originalDueDate && originalDueDate !== dueDate ? t('task.dueMoved', day(dueDate), day(originalDueDate)) : t('task.due', day(dueDate));
}
