/** Letters without marks, so that "noi vu" finds "Nội vụ". */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
