import { html, useEffect, useState } from '../base/ui.js';
import { t } from '../base/words.js';
import { get } from '../data/client.js';
import { useKept } from '../data/use-kept.js';

/** A person of the unit that leads the task. */
export function PersonField({ value, put, shared, task }) {
    const { value: people } = useKept(`/people?unit=${encodeURIComponent(task.leadUnit?.code ?? '')}`);
    return html`<select ...${shared} value=${value} onChange=${(event) => put(event.target.value)}>
        <option value="">${t('field.choose')}</option>
        ${(people?.items ?? []).map((each) => html`<option key=${each.username} value=${each.username}>${[each.name, each.position].filter(Boolean).join(' – ')}</option>`)}
    </select>`;
}

/** A unit that exists today. */
export function UnitField({ value, put, shared }) {
    const { value: units } = useKept('/units');
    const present = (units?.items ?? []).filter((each) => !each.validTo);
    return html`<select ...${shared} value=${value} onChange=${(event) => put(event.target.value)}>
        <option value="">${t('field.choose')}</option>
        ${present.map((each) => html`<option key=${each.id} value=${each.code}>${each.name}</option>`)}
    </select>`;
}

/** Another task, by its code; what was found is shown. */
export function TaskField({ put, shared }) {
    const [code, setCode] = useState('');
    const [found, setFound] = useState(undefined);
    useEffect(() => {
        const timer = setTimeout(async () => {
            const wanted = code.trim().toUpperCase();
            const task = wanted ? await byCode(wanted).catch(() => null) : undefined;
            setFound(task);
            put(task?.id ?? '');
        }, 350);
        return () => clearTimeout(timer);
    }, [code]);
    return html`<input ...${shared} type="text" placeholder="NV-2026-000123" autocapitalize="characters" value=${code} onInput=${(event) => setCode(event.target.value)} />
        <p class="soft" aria-live="polite">${found ? found.title : found === null ? t('field.noSuchTask') : ''}</p>`;
}

/** The task with that code among those that one may see; null when there is none. */
export async function byCode(code) {
    const { items } = await get(`/tasks?q=${encodeURIComponent(code)}&size=10&total=false&parents=true`);
    return items.find((each) => each.code === code) ?? null;
}
