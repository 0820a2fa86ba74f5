import { html, useEffect, useRef } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';

/** What is missing or was refused, at the head of the form; it takes the focus. */
export function Problems({ problem, missing, action }) {
    const box = useRef(null);
    const words = [
        ...missing.map((name) => t('field.missing', t(`field.${name}`))),
        ...(problem ? (problem.errors?.length ? problem.errors.map((each) => each.message) : [problem.detail]) : []),
    ];
    useEffect(() => {
        words.length && box.current?.focus();
    }, [words.join()]);
    return words.length > 0 && html`<div class="notice bad" role="alert" tabindex="-1" ref=${box}>
        <${Icon} name="alert" /><div>${words.map((each) => html`<p key=${each}>${each}</p>`)}
            ${problem && html`<p class="soft">${t('problem.notSent', t(`act.${action}`))}</p>`}</div></div>`;
}
