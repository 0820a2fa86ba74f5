/** Makers of the fields that acts are made of; see acts.js. Names are those of the API. */
export const area = (name, more = {}) => ({ name, kind: 'area', ...more });
export const line = (name, more = {}) => ({ name, kind: 'line', ...more });
export const date = (name, more = {}) => ({ name, kind: 'date', ...more });
export const percent = (name) => ({ name, kind: 'percent', required: true });
export const choice = (name, group, words, more = {}) => ({ name, kind: 'choice', group, words, ...more });
export const person = (name, more = {}) => ({ name, kind: 'person', ...more });
export const unit = (name, more = {}) => ({ name, kind: 'unit', ...more });
export const task = (name, more = {}) => ({ name, kind: 'task', ...more });
export const files = () => ({ name: 'attachments', kind: 'files' });
export const required = { required: true };
