const has = (roles, ...wanted) => wanted.some((role) => roles.includes(role));

/** What the app offers to whom, from the roles in the token; what is really allowed the API says each time. */
export const can = {
    readAll: (roles) => has(roles, 'LEADER', 'OFFICE_HEAD', 'OFFICE_OFFICER', 'AUDITOR', 'SYSTEM'),
    readTasks: (roles) => !(roles.length === 1 && roles[0] === 'ADMINISTRATOR'),
    direct: (roles) => has(roles, 'LEADER'),
    urge: (roles) => has(roles, 'LEADER', 'OFFICE_HEAD', 'OFFICE_OFFICER'),
    decide: (roles) => has(roles, 'LEADER', 'OFFICE_HEAD'),
    confirm: (roles) => has(roles, 'LEADER', 'OFFICE_HEAD', 'OFFICE_OFFICER'),
    work: (roles) => has(roles, 'UNIT_HEAD', 'UNIT_OFFICER'),
    lead: (roles) => has(roles, 'LEADER'),
};
