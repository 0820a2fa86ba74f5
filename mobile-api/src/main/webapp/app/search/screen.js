import { html, useEffect, useRef, useState } from '../base/ui.js';
import { day, number } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { get } from '../data/client.js';
import { Empty, Failure, Waiting } from '../shell/failure.js';
import { go, to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { Mark } from '../task/standing.js';
import { Marked } from './marked.js';

const SIZE = 20;
const PAUSE = 250;
const ICONS = { task: 'list', directive: 'file', letter: 'send', report: 'file' };

/** What has no screen here is shown by the portal. */
const PORTAL = { letter: '/urging-letters/letter.xhtml?id=', report: '/reports/report.xhtml?id=' };

/** Finding directives, tasks, urging letters and reports: what begins as typed while one types, everything that fits when one has asked. */
export default function SearchScreen({ query }) {
    const asked = query.get('q') ?? '';
    const [typed, setTyped] = useState(asked);
    const offers = useOffers(typed === asked ? '' : typed);
    const found = useFound(asked);
    const submit = (event) => {
        event.preventDefault();
        document.activeElement?.blur();
        go(to('search', '', { q: typed.trim() }));
    };
    return html`<${Screen} title=${t('search.title')} top ready=${Boolean(found.items)}>
        <form class="ask" role="search" onSubmit=${submit}>
            <input type="search" enterkeyhint="search" aria-label=${t('search.ask')} placeholder=${t('search.ask')} value=${typed} autocomplete="off" onInput=${(event) => setTyped(event.target.value)} />
            <button type="submit" class="button square" aria-label=${t('search.title')}><${Icon} name="search" /></button>
        </form>
        ${offers.length > 0 ? html`<ul class="offers" aria-label=${t('search.offers')}>${offers.map((row) => html`<li key=${row.id}><a href=${to('directive', row.id)}><span class="strong">${row.notation}</span> ${row.title}</a></li>`)}</ul>`
        : html`<${Results} found=${found} asked=${asked} />`}
    <//>`;
}

function Results({ found, asked }) {
    if (!asked) {
        return html`<${Empty} icon="search" text=${t('search.hint')} />`;
    }
    if (found.problem) {
        return html`<${Failure} problem=${found.problem} retry=${found.retry} />`;
    }
    if (!found.items) {
        return html`<${Waiting} />`;
    }
    return html`<p class="strong" role="status">${t('search.count', number(found.total))}</p>
        ${found.suggestion && html`<p class="soft">${t('search.readAs', found.suggestion)}</p>`}
        <div class="list">${found.items.map((item) => html`<${Hit} key=${item.id} item=${item} />`)}</div>
        ${found.items.length < found.total && found.more && html`<button type="button" class="button wide" onClick=${found.more}>${t('tasks.more')}</button>`}`;
}

function Hit({ item }) {
    const [title, ...passages] = item.highlights.length ? item.highlights : [item.title];
    const titleHit = title.replace(/<\/?mark>/g, '').length <= item.title.length + 40;
    return html`<article class="row">
        <p class="marks"><span class="mark plain"><${Icon} name=${ICONS[item.kind]} />${t(`search.${item.kind}`)}</span>${item.task && html`<${Mark} task=${item.task} />`}</p>
        <h2 class="row-title"><a href=${PORTAL[item.kind] ? PORTAL[item.kind] + item.id : to(item.kind, item.id)}>${titleHit ? html`<${Marked} passage=${title} />` : item.title}</a></h2>
        <p class="soft">${[item.notation, day(item.issued), (item.task?.leadUnit ?? item.letter?.unit ?? item.report?.unit)?.name ?? item.issuer].filter(Boolean).join(' · ')}</p>
        ${(titleHit ? passages : item.highlights).slice(0, 2).map((passage) => html`<p key=${passage} class="passage"><${Marked} passage=${passage} /></p>`)}
    </article>`;
}

function useOffers(typed) {
    const [offers, setOffers] = useState([]);
    useEffect(() => {
        setOffers([]);
        if (typed.trim().length < 2) {
            return undefined;
        }
        let wanted = true;
        const timer = setTimeout(() => get(`/search/begun?q=${encodeURIComponent(typed.trim())}`)
            .then((answer) => wanted && setOffers(answer.items.slice(0, 6)), () => {}), PAUSE);
        return () => {
            wanted = false;
            clearTimeout(timer);
        };
    }, [typed]);
    return offers;
}

function useFound(asked) {
    const [found, setFound] = useState({});
    const latest = useRef(asked);
    latest.current = asked;
    const load = async (page, before) => {
        try {
            const answer = await get(`/search?q=${encodeURIComponent(asked)}&facets=false&size=${SIZE}&page=${page}`);
            const items = [...before, ...answer.items];
            const more = answer.items.length === SIZE ? () => load(page + 1, items) : null;
            latest.current === asked && setFound({ ...answer, items, more });
        } catch (problem) {
            latest.current === asked && setFound({ problem, retry: () => load(1, []) });
        }
    };
    useEffect(() => {
        setFound({});
        asked && load(1, []);
    }, [asked]);
    return found;
}
