import { Component, html, useEffect, useState } from '../base/ui.js';
import { useShared } from '../base/use-shared.js';
import { t } from '../base/words.js';
import { who } from '../data/session.js';
import { Home } from '../home/screen.js';
import { Failure, Waiting } from './failure.js';
import { Nav } from './nav.js';
import { spoken } from './language.js';
import { place } from './router.js';
import { Standing } from './standing.js';
import { Toast } from './toast.js';

/** Screens beside the first one are loaded when they are first wanted; the service worker has them at hand. */
const SCREENS = {
    'sign-in': () => import('../sign-in/screen.js'),
    'tasks': () => import('../task/list.js'),
    'task': () => import('../task/screen.js'),
    't': () => import('../task/by-code.js'),
    'd': () => import('../directive/screen.js'),
    'directive': () => import('../directive/screen.js'),
    'units': () => import('../unit/list.js'),
    'unit': () => import('../unit/screen.js'),
    'search': () => import('../search/screen.js'),
    'notifications': () => import('../notification/screen.js'),
    'direction': () => import('../direction/screen.js'),
    'queue': () => import('../queue/screen.js'),
    'settings': () => import('../settings/screen.js'),
};

function Lazy({ name, ...rest }) {
    const [loaded, setLoaded] = useState({});
    useEffect(() => {
        let wanted = true;
        SCREENS[name]()
            .then((module) => wanted && setLoaded({ name, Screen: module.default }))
            .catch((problem) => wanted && setLoaded({ name, problem }));
        return () => {
            wanted = false;
        };
    }, [name]);
    if (loaded.name !== name) {
        return html`<main id="main"><${Waiting} /></main>`;
    }
    return loaded.Screen ? html`<${loaded.Screen} ...${rest} />` : html`<main id="main"><${Failure} problem=${loaded.problem} retry=${() => location.reload()} /></main>`;
}

/** Keeps a fault in one screen from taking the whole app down. */
class Guard extends Component {
    constructor(props) {
        super(props);
        this.state = { fault: null };
    }

    componentDidCatch(fault) {
        console.error(fault);
        this.setState({ fault });
    }

    render({ children }, { fault }) {
        return fault ? html`<main id="main"><${Failure} problem=${fault} retry=${() => location.reload()} /></main>` : children;
    }
}

/** Everything: the screen that the address names, what stands above all screens, the ways at the thumb. */
export function App() {
    const person = useShared(who);
    const here = useShared(place);
    const language = useShared(spoken);
    if (person === undefined) {
        return null;
    }
    if (person === null || person.ended) {
        return html`<${Lazy} key=${language} name="sign-in" account=${person?.account} /><${Toast} />`;
    }
    const screen = here.name === 'home' || !SCREENS[here.name]
        ? html`<${Home} key=${`home ${language}`} />`
        : html`<${Lazy} key=${here.key + language} name=${here.name} id=${here.id} query=${here.query} />`;
    return html`<a class="skip" href="#main" onClick=${skip}>${t('nav.skip')}</a>
        <${Standing} key=${`standing ${language}`} />
        <${Guard} key=${`guard ${here.key}`}>${screen}<//>
        <${Toast} />
        <${Nav} key=${`nav ${language}`} />`;
}

function skip(event) {
    event.preventDefault();
    document.querySelector('h1')?.focus();
}
