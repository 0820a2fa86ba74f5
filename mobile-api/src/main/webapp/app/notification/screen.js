import { html, useEffect, useState } from '../base/ui.js';
import { moment } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { get, post } from '../data/client.js';
import { useKept } from '../data/use-kept.js';
import { Age } from '../shell/age.js';
import { Empty, Failure, Waiting, words } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { say } from '../shell/toast.js';

/** What somebody was told, the newest first; opening one says that it was read. */
export default function Notifications() {
    const first = useKept('/notifications?size=25');
    const [rest, setRest] = useState({ items: [], next: undefined });
    const [read, setRead] = useState(new Set());
    useEffect(() => setRest({ items: [], next: undefined }), [first.at]);
    const next = rest.next === undefined ? first.value?.next : rest.next;
    const all = [...(first.value?.items ?? []), ...rest.items];
    const unread = all.filter((each) => !each.readAt && !read.has(each.id));
    const failing = (promise) => promise.catch((problem) => say(words(problem), 'bad'));
    const more = () => failing(get(`/notifications?size=25&total=false&cursor=${encodeURIComponent(next)}`)
        .then((page) => setRest({ items: [...rest.items, ...page.items], next: page.next })));
    const open = (each) => {
        setRead((before) => new Set([...before, each.id]));
        post(`/notifications/${each.id}/read`).catch(() => {});
    };
    const readAll = () => failing(post('/notifications/read-all').then(first.reload));
    return html`<${Screen} title=${t('nav.notifications')} ready=${Boolean(first.value)}>
        ${!first.value ? (first.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${first.problem} retry=${first.reload} />`) : html`
            <${Age} from=${first} />
            ${unread.length > 0 && html`<button type="button" class="button wide" onClick=${readAll}><${Icon} name="check" />${t('notifications.readAll')}</button>`}
            ${all.length === 0 && html`<${Empty} text=${t('notifications.none')} />`}
            <ul class="news">${byTask(all).map((group) => html`<li key=${group[0].id}><${One} news=${group[0]} earlier=${group.length - 1}
                unread=${group.some((each) => unread.includes(each))} open=${() => group.filter((each) => unread.includes(each)).forEach(open)} /></li>`)}</ul>
            ${next && html`<button type="button" class="button wide" onClick=${more}>${t('tasks.more')}</button>`}`}
    <//>`;
}

/** What was told about the same task together, in the place of the newest. */
function byTask(all) {
    const groups = new Map();
    all.forEach((each) => {
        const key = each.task?.id ?? each.id;
        groups.set(key, [...(groups.get(key) ?? []), each]);
    });
    return [...groups.values()];
}

/** Where the app shows what somebody was told of; what only the portal has leads home. */
function place(news) {
    const directive = news.directive?.id ?? /directive\.xhtml\?id=([0-9a-f-]+)/.exec(news.address ?? '')?.[1];
    return news.task ? to('task', news.task.id) : directive ? to('directive', directive) : to('home');
}

function One({ news, earlier, unread, open }) {
    const address = place(news);
    return html`<a href=${address} class=${unread ? 'unread' : ''} onClick=${open}>
        <p>${unread && html`<span class="dot" role="img" aria-label=${t('notifications.unread')} />`}${news.text}</p><p class="soft">${moment(news.at)}${earlier > 0 && html` · ${t('notifications.more', earlier)}`}</p></a>`;
}
