import { drop, keep, recall } from '../data/kept.js';

const PAUSE = 600;
let timer = 0;

const pathOf = (action, taskId) => `draft:${action}:${taskId ?? ''}`;

/** What somebody had begun to write for that act; undefined when nothing. */
export async function draftOf(action, taskId) {
    return (await recall(pathOf(action, taskId)))?.value;
}

/** Keeps what is being written, so that a call in between loses nothing. */
export function keepDraft(action, taskId, body) {
    clearTimeout(timer);
    timer = setTimeout(() => keep(pathOf(action, taskId), body), PAUSE);
}

/** It has been sent or given up. */
export function dropDraft(action, taskId) {
    clearTimeout(timer);
    return drop(pathOf(action, taskId));
}
