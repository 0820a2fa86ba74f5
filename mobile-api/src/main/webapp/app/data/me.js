import { shared } from '../base/shared.js';
import { useShared } from '../base/use-shared.js';
import { fetchKept, recall } from './kept.js';
import { who } from './session.js';

/** What the API says of whoever is signed in; null while it is not known. */
const known = shared(null);

async function learn(person) {
    known.set(null);
    if (!person || person.ended) {
        return;
    }
    const put = (answer) => answer && who.get()?.account === person.account && known.set(answer.value);
    put(await recall('/me'));
    await fetchKept('/me').then(put, () => {});
}

/** Learns it at each sign-in. */
export function followMe() {
    let account = null;
    const look = (person) => {
        const now = person && !person.ended ? person.account : null;
        if (now !== account) {
            account = now;
            learn(person);
        }
    };
    who.watch(look);
    look(who.get());
}

/**
 * Who is looking: the roles from the token, the rest as far as it is known.
 * @returns {{account: string, roles: string[], name?: string, position?: string, unit?: {code: string, name: string}, unread?: number}}
 */
export function useMe() {
    const person = useShared(who);
    const me = useShared(known);
    return { ...me, account: person?.account, roles: person?.roles ?? [] };
}
