import { html } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { who } from '../data/session.js';
import { can } from '../data/roles.js';
import { place, to } from './router.js';

const HOLDS = { task: 'tasks', unit: 'units', directive: 'search' };

function entries(roles) {
    const all = [['home', 'home', true], ['tasks', 'list', can.readTasks(roles)], ['units', 'units', can.readAll(roles)],
        ['search', 'search', can.readTasks(roles)], ['direction', 'plus', can.direct(roles)], ['notifications', 'bell', !can.readAll(roles)]];
    return all.filter(([, , shown]) => shown);
}

/** The ways through the app, at the thumb. */
export function Nav() {
    const here = useShared(place).name;
    const roles = useShared(who)?.roles ?? [];
    const current = HOLDS[here] ?? here;
    return html`<nav class="thumb" aria-label=${t('nav.main')}>
        ${entries(roles).map(([name, icon]) => html`<a key=${name} href=${to(name)} class=${name} aria-current=${current === name ? 'page' : undefined}>
            <${Icon} name=${icon} /><span>${t(`nav.${name}`)}</span></a>`)}
    </nav>`;
}
