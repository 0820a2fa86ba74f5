import { html, useEffect, useRef, useState } from '../base/ui.js';
import { deviceName } from '../base/device.js';
import { Icon } from '../base/icons.js';
import { LANGUAGES, language, t } from '../base/words.js';
import { NoNetwork, Problem } from '../data/problem.js';
import { signIn } from '../data/session.js';
import { words } from '../shell/failure.js';
import { choose } from '../shell/language.js';
import { NewPassword } from './new-password.js';

/**
 * Signing in. The address that was asked for stays, so that a link leads where it was to lead.
 * @param {{account: ?string}} props whose sign-in has ended, if any
 */
export default function SignIn({ account }) {
    const [name, setName] = useState(account ?? '');
    const [password, setPassword] = useState('');
    const [state, setState] = useState({ busy: false, problem: null, change: false });
    const heading = useRef(null);
    useEffect(() => {
        document.title = `${t('signIn.title')} – ${t('app.name')}`;
        heading.current?.focus({ preventScroll: true });
    }, []);
    const enter = async (word) => {
        setState({ busy: true, problem: null, change: false });
        try {
            await signIn(name.trim(), word, deviceName(), language());
        } catch (problem) {
            setState({ busy: false, problem, change: problem instanceof Problem && problem.code === 'password-change-required' });
        }
    };
    const submit = (event) => {
        event.preventDefault();
        enter(password);
    };
    return html`<main id="main" class="gate">
        <img class="mark-picture" src="icons/icon.svg" alt="" width="72" height="72" />
        <h1 ref=${heading} tabindex="-1">${t('app.name')}</h1>
        <p class="soft">${t('signIn.purpose')}</p>
        ${account && !state.problem && html`<p class="notice">${t('signIn.ended')}</p>`}
        ${state.change ? html`<${NewPassword} name=${name.trim()} old=${password} done=${enter} />`
        : html`<form onSubmit=${submit}>
            ${state.problem && html`<p class="notice bad" role="alert"><${Icon} name="alert" /><span>${state.problem instanceof NoNetwork ? t('signIn.offline') : words(state.problem)}</span></p>`}
            <div class="field"><label for="name">${t('signIn.name')}</label>
                <input id="name" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value=${name} onInput=${(event) => setName(event.target.value)} /></div>
            <div class="field"><label for="password">${t('signIn.password')}</label>
                <input id="password" type="password" autocomplete="current-password" required value=${password} onInput=${(event) => setPassword(event.target.value)} /></div>
            <button type="submit" class="button big wide" disabled=${state.busy}>${state.busy ? t('signIn.busy') : t('signIn.do')}</button>
        </form>`}
        <div class="chips" role="group" aria-label=${t('settings.language')}>${LANGUAGES.map((each) => html`<button key=${each} type="button" class="chip" lang=${each} aria-pressed=${language() === each} onClick=${() => choose(each)}>${t(`language.${each}`)}</button>`)}</div>
    </main>`;
}
