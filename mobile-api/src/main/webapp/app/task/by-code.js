import { html, useEffect, useState } from '../base/ui.js';
import { t } from '../base/words.js';
import { byCode } from '../act/pickers.js';
import { Empty, Failure, Waiting } from '../shell/failure.js';
import { go, to } from '../shell/router.js';
import { Screen } from '../shell/screen.js';

/** A short link names a task by its code. One that is unknown and one that is not for these eyes look the same. */
export default function ByCode({ id }) {
    const [state, setState] = useState({ phase: 'reading' });
    const look = () => byCode(id.toUpperCase()).then(
        (task) => (task ? go(to('task', task.id), { replace: true }) : setState({ phase: 'none' })),
        (problem) => setState({ phase: 'failed', problem }));
    useEffect(() => {
        look();
    }, [id]);
    return html`<${Screen} title=${id}>
        ${state.phase === 'reading' && html`<${Waiting} />`}
        ${state.phase === 'none' && html`<${Empty} icon="search" text=${t('task.unknown')} />`}
        ${state.phase === 'failed' && html`<${Failure} problem=${state.problem} retry=${look} />`}
    <//>`;
}
