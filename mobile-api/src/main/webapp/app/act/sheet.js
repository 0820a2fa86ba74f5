import { html, useEffect, useMemo, useRef, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { fetchKept } from '../data/kept.js';
import { act, giveUp } from '../queue/acting.js';
import { items } from '../queue/queue.js';
import { go, to } from '../shell/router.js';
import { Sheet } from '../shell/sheet.js';
import { say } from '../shell/toast.js';
import { ACTS, pathOf } from './acts.js';
import { draftOf, dropDraft, keepDraft } from './draft.js';
import { Field } from './fields.js';
import { Problems } from './problems.js';
import { Request } from './request.js';
import { Ready } from './ready.js';

/**
 * The form of one act. It shows what the act is about, keeps what is typed, and says honestly whether it has arrived.
 * @param {{action: string, task: Object, close: function(): void, begun?: Object, onDone?: function(): void}} props
 *     begun: what the fields hold at first; task needs id, code, title, version
 */
export function ActSheet({ action, task, close, begun, onDone }) {
    const decides = action === 'approve' || action === 'refuse';
    const [asked, whole] = useAsked(decides, task);
    const form = useForm(action, task, begun);
    const notMine = decides && Boolean(whole?.allowedActions) && !whole.allowedActions.includes(action);
    const fields = ACTS[action].fields.filter((field) => !field.when || field.when(form.body));
    const submit = (event) => {
        event.preventDefault();
        form.submit(fields, { task: whole ?? task, request: asked, close, onDone });
    };
    return html`<${Sheet} title=${t(`act.${action}.do`)} close=${close}>
        <form class="act" onSubmit=${submit} noValidate>
            <p class="about"><span class="soft">${[task.code, task.leadUnit?.name].filter(Boolean).join(' · ')}</span>${task.title}</p>
            ${decides && html`<${Request} request=${asked} task=${whole} />`}
            ${notMine && asked && html`<p class="notice" role="status">${t('request.notYours')}</p>`}
            <${Problems} problem=${form.problem} missing=${form.missing} action=${action} />
            <${Fields} fields=${fields} form=${form} action=${action} task=${task} />
            <div class="sheet-foot">
                <button type="submit" class=${`button big wide ${ACTS[action].grave ? 'grave' : ''} ${ACTS[action].good ? 'good' : ''}`}
                    disabled=${form.busy || notMine || (decides && !asked)}>
                    <${Icon} name=${ACTS[action].icon} />${form.busy ? t('queue.sending') : t(`act.${action}.do`)}</button>
            </div>
        </form>
    <//>`;
}

function Fields({ fields, form, action, task }) {
    const main = fields.filter((field) => !field.extra);
    const extra = fields.filter((field) => field.extra);
    const draw = (field) => html`<${Field} key=${field.name} field=${field} action=${action} task=${task} form=${form} />
        ${field.ready && html`<${Ready} sentences=${field.ready} choose=${(words, replyBy) => form.put({ [field.name]: words, ...(replyBy ? { replyBy } : {}) })} />`}`;
    return html`${main.map(draw)}
        ${extra.length > 0 && html`<details class="more"><summary>${t('act.more')}</summary>${extra.map(draw)}</details>`}`;
}

/** The request that waits for a decision, from the task as it is now. */
function useAsked(wanted, task) {
    const [detail, setDetail] = useState(null);
    useEffect(() => {
        if (wanted) {
            task.extensionRequests ? setDetail(task) : fetchKept(`/tasks/${task.id}?include=history`).then(({ value }) => setDetail(value), () => setDetail(false));
        }
    }, []);
    return [detail && detail.extensionRequests.find((each) => each.state === 'PENDING'), detail];
}

function useForm(action, task, begun) {
    const start = useMemo(() => ({ ...ACTS[action].start?.(), ...(action === 'progress' ? { percent: task.progress ?? 0 } : {}), ...begun }), []);
    const [body, setBody] = useState(start);
    const [files, setFiles] = useState([]);
    const [state, setState] = useState({ busy: false, problem: null, missing: [] });
    const typed = useRef(false);
    useEffect(() => {
        begun || draftOf(action, task.id).then((draft) => draft && !typed.current && setBody({ ...start, ...draft }));
    }, []);
    const put = (part) => {
        typed.current = true;
        setBody((old) => {
            const next = { ...old, ...part };
            keepDraft(action, task.id, next);
            return next;
        });
    };
    const submit = async (fields, about) => {
        const missing = fields.filter((field) => field.required && isEmpty(body[field.name])).map((field) => field.name);
        setState({ busy: missing.length === 0, problem: null, missing });
        if (missing.length === 0) {
            const problem = await perform(action, said(body, fields), files, about);
            setState({ busy: false, problem, missing: [] });
        }
    };
    return { body, put, files, setFiles, submit, ...state };
}

const isEmpty = (value) => value === undefined || value === null || String(value).trim() === '';

/** What the fields say; what was left empty is left out. */
function said(body, fields) {
    const names = fields.filter((field) => field.kind !== 'files').map((field) => field.name);
    return Object.fromEntries(names.filter((name) => !isEmpty(body[name])).map((name) => [name, body[name]]));
}

/** @returns {Promise<?Object>} the problem to be shown in the form; null when the form is done with */
async function perform(action, body, files, { task, request, close, onDone }) {
    const version = ACTS[action].appends || !task.id ? null : task.version;
    const path = action === 'direct' ? '/drafts' : pathOf(action, task.id, request?.id);
    const about = task.id ? { id: task.id, code: task.code, title: task.title } : null;
    const item = await act({ action, path, body, version, task: about, files });
    if (item?.state === 'look' && item.problem.status !== 409 && item.problem.status !== 412) {
        await giveUp(item);
        return item.problem;
    }
    await dropDraft(action, task.id);
    close();
    onDone?.();
    tell(item, action);
    return null;
}

function tell(item, action) {
    if (!item || item.state === 'sent') {
        say(t('queue.said.sent', t(`act.${action}`)), 'good');
    } else if (item.state === 'look') {
        go(to('queue', item.id));
    } else {
        say(t('queue.said.waiting', t(`act.${action}`)), 'wait');
        tellLater(item, action);
    }
}

/** While the app stays open it says so when what waited has arrived. */
function tellLater(item, action) {
    const stop = items.watch((all) => {
        const now = all.find((each) => each.id === item.id);
        if (!now || now.state === 'sent' || now.state === 'look') {
            stop();
            now?.state === 'sent' && say(t('queue.said.sent', t(`act.${action}`)), 'good');
            now?.state === 'look' && say(t('standing.look', 1), 'bad');
        }
    });
}
