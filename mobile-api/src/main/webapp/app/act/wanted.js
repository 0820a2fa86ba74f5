import { can } from '../data/roles.js';

/** Acts that a task in a list waits for from whoever looks; at most two. What is really allowed is said when it is opened. */
export function wanted(task, { roles, unit }) {
    const flags = task.flags ?? [];
    if (flags.includes('EXTENSION_PENDING') && can.decide(roles)) {
        return ['approve', 'refuse'];
    }
    if (task.state === 'REPORTED' && can.confirm(roles)) {
        return ['confirm', 'reject'];
    }
    if (task.state === 'RETURN_REQUESTED' && can.confirm(roles) && !can.lead(roles)) {
        return ['resolve-return'];
    }
    if (can.work(roles)) {
        return task.leadUnit && task.leadUnit.code === unit?.code ? ofUnit(task, flags) : [];
    }
    return can.urge(roles) && task.timeliness === 'OPEN_OVERDUE' ? ['ask-explanation'] : [];
}

function ofUnit(task, flags) {
    if (flags.includes('EXPLANATION_DUE')) {
        return ['explain'];
    }
    if (task.state === 'ISSUED') {
        return ['accept'];
    }
    return ['RECEIVED', 'IN_PROGRESS'].includes(task.state) ? ['progress'] : [];
}
