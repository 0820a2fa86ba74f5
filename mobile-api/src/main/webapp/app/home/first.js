import { ago, clock, number } from '../base/dates.js';
import { t } from '../base/words.js';

/**
 * Draws the numbers as they were last read, by hand and before the rest of the app is there: what the one who unlocks the phone
 * wants to know stands at once. The app puts its own screen in the place of this one.
 * @param {{value: Object, at: number}} known
 */
export function drawFirst({ value: { numbers }, at }) {
    const main = element('main', 'home');
    const content = element('div', 'content');
    const age = element('p', 'age');
    age.textContent = t('age.asOf', clock(at), ago(at));
    content.append(age, board(numbers));
    main.append(element('div', 'bar'), content);
    document.getElementById('app').append(main);
}

function board(numbers) {
    const section = element('section', 'board');
    const trouble = element('a', `trouble ${numbers.openOverdue > 0 ? 'bad' : 'fine'}`);
    trouble.append(text('figure', number(numbers.openOverdue)), text('says label', t('home.overdue')));
    const smaller = element('div', 'smaller');
    for (const [tone, value, key] of [['orange', numbers.dueSoon, 'home.dueSoon'], ['purple', numbers.waitingForMe, 'home.waiting'], ['blue', numbers.openInTime, 'home.inTime']]) {
        const one = element('a', `number ${tone}`);
        one.append(text('figure', number(value)), text('label', t(key)));
        smaller.append(one);
    }
    section.append(trouble, smaller);
    return section;
}

function element(name, className) {
    const made = document.createElement(name);
    made.className = className;
    return made;
}

function text(className, words) {
    const made = element('span', className);
    made.textContent = words;
    return made;
}
