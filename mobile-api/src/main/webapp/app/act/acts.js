import { clock, today } from '../base/dates.js';
import { t } from '../base/words.js';
import { area, choice, date, files, line, percent, person, required, task, unit } from './field-kinds.js';

const RETURN_REASONS = ['NOT_COMPETENT', 'DUPLICATE', 'WRONG_UNIT', 'UNCLEAR', 'ALREADY_DONE'];
const RESOLUTIONS = ['REASSIGN', 'KEEP', 'WITHDRAW'];

const reason = area('reason', required);

const TODAY = 'ready.explain.today';
const TOMORROW = 'ready.explain.tomorrow';

/** A demand that can be sent as it stands: by 5 pm today while there is still time, else by 10 tomorrow. */
function demand() {
    return clock(Date.now()) < '16:00' ? { message: t(TODAY), replyBy: today() } : { message: t(TOMORROW), replyBy: today(1) };
}

/**
 * Every act that the app knows, by its name in allowedActions: which fields it has, whether it only appends (then no version
 * is needed), which sentences stand ready. Whoever may do what, and when, only the API knows. Ready sentences are keys of
 * texts; a number beside one puts replyBy so many days from today.
 */
export const ACTS = {
    'issue': { icon: 'send', fields: [] },
    'accept': { icon: 'check', fields: [area('note')] },
    'return': { icon: 'back', fields: [choice('reason', 'returnReason', RETURN_REASONS, required), area('note', required)] },
    'resolve-return': {
        icon: 'back',
        fields: [choice('decision', 'resolution', RESOLUTIONS, required), unit('leadUnit', { when: (body) => body.decision === 'REASSIGN' }), area('note', required)],
    },
    'assign-inside': { icon: 'person', fields: [person('officer', required), date('internalDueDate'), area('note')] },
    'progress': {
        icon: 'pen',
        appends: true,
        fields: [percent('percent'), area('note', required), files(), area('obstacles', { extra: true }), area('proposal', { extra: true }), date('expectedDate', { extra: true })],
    },
    'contribute': { icon: 'pen', appends: true, fields: [area('note', required), files()] },
    'report-completion': {
        icon: 'flag',
        fields: [area('note', required), files(), line('resultNotation', { extra: true }), date('resultDate', { extra: true })],
    },
    'confirm': { icon: 'check', good: true, fields: [area('note')] },
    'reject': { icon: 'back', fields: [area('reason', { required: true, ready: [['ready.reject.evidence'], ['ready.reject.part']] })] },
    'extension-requests': { icon: 'clock', fields: [date('newDueDate', required), reason] },
    'approve': { icon: 'check', good: true, fields: [date('newDueDate', { extra: true }), area('note', { extra: true })] },
    'refuse': { icon: 'cross', fields: [area('reason', { required: true, ready: [['ready.refuse.enough'], ['ready.refuse.urgent']] })] },
    'urge': {
        icon: 'bell',
        fields: [area('message', { ready: [['ready.urge.report', 1], ['ready.urge.finish', 3], ['ready.urge.meet', 1]] }), date('replyBy')],
    },
    'ask-explanation': {
        icon: 'alert',
        start: demand,
        fields: [area('message', { required: true, ready: [[TODAY, 0], [TOMORROW, 1], ['ready.explain.cause', 3], ['ready.explain.head', 1]] }), date('replyBy', required)],
    },
    'explain': { icon: 'pen', appends: true, fields: [area('note', required)] },
    'comment': { icon: 'talk', appends: true, fields: [area('text', required)] },
    'transfer': { icon: 'send', fields: [unit('leadUnit', required), reason] },
    'suspend': { icon: 'pause', fields: [reason] },
    'resume': { icon: 'send', fields: [reason] },
    'withdraw': { icon: 'cross', grave: true, fields: [reason] },
    'supersede': { icon: 'send', grave: true, fields: [task('by', required), reason] },
    'direct': { icon: 'send', fields: [area('text', required), files()] },
};

/** What is likeliest wanted, first; the first that is allowed becomes the big button. */
const LIKELY = [
    'confirm', 'approve', 'explain', 'accept', 'progress', 'ask-explanation', 'resolve-return', 'issue', 'resume', 'contribute', 'report-completion',
    'urge', 'reject', 'refuse', 'extension-requests', 'assign-inside', 'return', 'comment', 'transfer', 'suspend', 'supersede', 'withdraw',
];

/** The acts in the order of likelihood; those that this version of the app does not know are left to the portal. */
export function inOrder(allowed) {
    return LIKELY.filter((action) => allowed.includes(action) && ACTS[action]);
}

/** Where the act goes. */
export function pathOf(action, taskId, requestId) {
    return action === 'approve' || action === 'refuse' ? `/extension-requests/${requestId}/${action}` : `/tasks/${taskId}/${action}`;
}
