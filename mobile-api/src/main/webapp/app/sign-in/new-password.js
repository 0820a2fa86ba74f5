import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { language, t } from '../base/words.js';
import { plain } from '../data/wire.js';
import { words } from '../shell/failure.js';

/**
 * A password that somebody else gave must be changed before one is let in.
 * @param {{name: string, old: string, done: function(string): void}} props done: with the new one
 */
export function NewPassword({ name, old, done }) {
    const [first, setFirst] = useState('');
    const [second, setSecond] = useState('');
    const [problem, setProblem] = useState(null);
    const submit = async (event) => {
        event.preventDefault();
        if (first !== second) {
            setProblem(t('password.differ'));
            return;
        }
        try {
            await plain('/me/password', { username: name, old, new: first }, { 'Accept-Language': language() });
            done(first);
        } catch (failure) {
            setProblem(failure.errors?.[0]?.message ?? words(failure));
        }
    };
    return html`<form onSubmit=${submit}>
        <p class="notice">${t('password.mustChange')}</p>
        ${problem && html`<p class="notice bad" role="alert"><${Icon} name="alert" /><span>${problem}</span></p>`}
        <input class="unseen" type="text" autocomplete="username" value=${name} readonly tabindex="-1" aria-hidden="true" />
        <div class="field"><label for="first">${t('password.new')}</label>
            <input id="first" type="password" autocomplete="new-password" required value=${first} onInput=${(event) => setFirst(event.target.value)} /></div>
        <div class="field"><label for="second">${t('password.again')}</label>
            <input id="second" type="password" autocomplete="new-password" required value=${second} onInput=${(event) => setSecond(event.target.value)} /></div>
        <button type="submit" class="button big wide">${t('password.do')}</button>
    </form>`;
}
