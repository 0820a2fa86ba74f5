import { html, useEffect, useState } from '../base/ui.js';
import { longToday } from '../base/dates.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { useKept } from '../data/use-kept.js';
import { can } from '../data/roles.js';
import { useMe } from '../data/me.js';
import { Age } from '../shell/age.js';
import { Failure, Waiting } from '../shell/failure.js';
import { to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';
import { Board } from './board.js';

/**
 * The first screen. In three seconds it says: is there trouble, is it getting worse, what waits for me. What was last read is drawn
 * at once with its age, then what is now.
 */
export function Home() {
    const me = useMe();
    const readsTasks = can.readTasks(me.roles);
    const home = useKept(readsTasks ? '/me/home' : null);
    const unread = home.value?.unread ?? me.unread;
    useBadge(unread);
    return html`<${Screen} title=${longToday()} top ready=${Boolean(home.value)} className="home" right=${html`<${Corner} unread=${unread} />`}>
        <p class="hello">${me.name ? t('home.hello', me.name) : '\u00a0'}</p>
        ${readsTasks ? html`<${Content} home=${home} me=${me} />` : html`<p class="notice">${t('home.administrator')}</p>`}
    <//>`;
}

function Content({ home, me }) {
    if (!home.value) {
        return home.phase === 'reading' ? html`<${Waiting} />` : html`<${Failure} problem=${home.problem} retry=${home.reload} />`;
    }
    return html`<${Age} from=${home} />
        <${Board} home=${home.value} roles=${me.roles} />
        <${Below} home=${home.value} me=${me} />`;
}

let lists = null;

/** The numbers stand first; the lists below them come right after. */
function Below({ home, me }) {
    const [Lists, setLists] = useState(() => lists);
    useEffect(() => {
        lists ?? import('./lists.js').then((module) => {
            lists = module.Lists;
            setLists(() => lists);
        });
    }, []);
    return Lists ? html`<${Lists} home=${home} me=${me} />` : null;
}

/** What has come, and the way to settings, at the top. */
function Corner({ unread }) {
    return html`<a class="round" href=${to('notifications')} aria-label=${t('nav.unread', unread ?? 0)}><${Icon} name="bell" />
            ${unread > 0 && html`<span class="count" aria-hidden="true">${unread > 99 ? '99+' : unread}</span>`}</a>
        <a class="round" href=${to('settings')} aria-label=${t('nav.settings')}><${Icon} name="gear" /></a>`;
}

/** The number beside the app's picture, where the device shows one. */
function useBadge(unread) {
    useEffect(() => {
        if (unread !== undefined && navigator.setAppBadge) {
            (unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge()).catch(() => {});
        }
    }, [unread]);
}
