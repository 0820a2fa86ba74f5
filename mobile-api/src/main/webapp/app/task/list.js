import { html, useEffect, useState } from '../base/ui.js';
import { number } from '../base/dates.js';
import { t } from '../base/words.js';
import { ActButtons } from '../act/buttons.js';
import { wanted } from '../act/wanted.js';
import { get } from '../data/client.js';
import { useKept } from '../data/use-kept.js';
import { useMe } from '../data/me.js';
import { Age } from '../shell/age.js';
import { Empty, Failure, Waiting, words } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { say } from '../shell/toast.js';
import { TaskRow } from './row.js';
import { QUICK, pathOf, quickOf } from './query.js';

/** A list of tasks as its address asks for it. */
export default function TaskList({ query }) {
    const me = useMe();
    const first = useKept(pathOf(query));
    const [rest, setRest] = useState({ items: [], next: undefined });
    useEffect(() => setRest({ items: [], next: undefined }), [first.at]);
    const next = rest.next === undefined ? first.value?.next : rest.next;
    const more = async () => {
        try {
            const page = await get(pathOf(query, next));
            setRest({ items: [...rest.items, ...page.items], next: page.next });
        } catch (problem) {
            say(words(problem), 'bad');
        }
    };
    const quick = quickOf(query);
    const title = quick ? t(`quick.${quick}`) : t('tasks.title');
    return html`<${Screen} title=${title} top ready=${Boolean(first.value)} aside=${html`<${Quick} query=${query} quick=${quick} />`}>
        ${!first.value && (first.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${first.problem} retry=${first.reload} />`)}
        ${first.value && html`
            <p class="between"><span class="strong" role="status">${first.value.total === null ? '' : t('tasks.count', number(first.value.total))}</span><${Age} from=${first} /></p>
            ${first.value.items.length === 0 && html`<${Empty} text=${t('tasks.none')} />`}
            <div class="list">${[...first.value.items, ...rest.items].map((task) => {
                const actions = wanted(task, me);
                return html`<${TaskRow} key=${task.id} task=${task} level=${2}>${actions.length > 0 && html`<${ActButtons} actions=${actions} task=${task} />`}<//>`;
            })}</div>
            ${next && html`<button type="button" class="button wide" onClick=${more}>${t('tasks.more')}</button>`}`}
    <//>`;
}

/** Filters at one tap; they keep the unit or directive that the list is of. */
function Quick({ query, quick }) {
    const kept = { unit: query.get('unit'), lead: query.get('lead'), directive: query.get('directive'), q: query.get('q') };
    return html`<nav class="chips" aria-label=${t('tasks.filter')}>
        ${QUICK.map(([name, wish]) => html`<a key=${name} class="chip" href=${to('tasks', '', { ...kept, ...wish })} aria-current=${quick === name ? 'true' : undefined}>${t(`quick.${name}`)}</a>`)}
    </nav>`;
}
