import { html } from '../base/ui.js';
import { t } from '../base/words.js';
import { NoNetwork, Problem } from '../data/problem.js';
import { Icon } from '../base/icons.js';

/** What went wrong, in words that a person can use. */
export function words(problem) {
    if (problem instanceof NoNetwork) {
        return t('failure.offline');
    }
    return problem instanceof Problem ? problem.message : t('failure.unknown');
}

/** Shown where a screen has nothing to show. */
export function Failure({ problem, retry }) {
    const offline = problem instanceof NoNetwork;
    return html`<div class="nothing" role="alert">
        <${Icon} name=${offline ? 'cloud' : 'alert'} />
        <p>${offline ? t('failure.nothingKept') : words(problem)}</p>
        ${retry && html`<button type="button" class="button" onClick=${retry}>${t('failure.again')}</button>`}
    </div>`;
}

/** Shown while nothing is known yet. */
export function Waiting({ lines = 4 }) {
    return html`<div class="ghosts" aria-busy="true"><span class="unseen">${t('age.reading')}</span>
        ${Array.from({ length: lines }, () => html`<div class="ghost" />`)}</div>`;
}

/** Shown where a list has no rows: what that means. */
export function Empty({ text, icon = 'check' }) {
    return html`<div class="nothing calm"><${Icon} name=${icon} /><p>${text}</p></div>`;
}
