import { useCallback, useEffect, useRef, useState } from '../base/ui.js';
import { atHand, drop, fetchKept, recall } from './kept.js';
import { NoNetwork, Problem, SignedOut } from './problem.js';

/** What happens outside that makes it worth reading again. */
const REASONS = ['online', 'dondoc-sent'];

/**
 * What the API says at that path: first as it was last read, then as it is now.
 * @param {?string} path null for nothing yet
 * @returns {{value: *, at: ?number, phase: 'reading'|'kept'|'fresh'|'offline'|'failed', problem: ?Error, reload: function(): Promise}}
 *     at: when the value was read; offline and failed may still have the value of before
 */
export function useKept(path) {
    const [state, setState] = useState(() => begun(path));
    const latest = useRef(path);
    latest.current = path;
    const reload = useCallback(async () => {
        if (path) {
            await readInto(path, (next) => latest.current === path
                && setState((old) => ({ ...(old.path === path ? old : {}), problem: null, ...next, path })));
        }
    }, [path]);
    useEffect(() => {
        reload();
        const shown = () => document.visibilityState === 'visible' && reload();
        REASONS.forEach((reason) => addEventListener(reason, reload));
        document.addEventListener('visibilitychange', shown);
        return () => {
            REASONS.forEach((reason) => removeEventListener(reason, reload));
            document.removeEventListener('visibilitychange', shown);
        };
    }, [reload]);
    return state.path === path ? { ...state, reload } : { ...begun(path), reload };
}

function begun(path) {
    const known = path ? atHand(path) : undefined;
    return known ? { path, value: known.value, at: known.at, phase: 'kept' } : { path, phase: 'reading' };
}

async function readInto(path, put) {
    if (!atHand(path)) {
        const known = await recall(path).catch(() => undefined);
        known && put({ value: known.value, at: known.at, phase: 'kept' });
    }
    try {
        put({ ...await fetchKept(path), phase: 'fresh' });
    } catch (problem) {
        if (problem instanceof Problem && problem.status === 404) {
            await drop(path);
            put({ value: undefined, problem, phase: 'failed' });
        } else if (!(problem instanceof SignedOut)) {
            put({ problem, phase: problem instanceof NoNetwork ? 'offline' : 'failed' });
        }
    }
}
