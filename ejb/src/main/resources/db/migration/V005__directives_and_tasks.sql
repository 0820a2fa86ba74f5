-- Types of documents, those of the State and those of the Party; further ones come with imported data.
create table document_type (
    abbreviation varchar(60) primary key,
    name varchar(120) not null,
    name_en varchar(120),
    family varchar(10) not null,
    sort_order integer not null
);

-- Fields of work (lĩnh vực).
create table field (
    code varchar(30) primary key,
    name varchar(120) not null,
    name_en varchar(120) not null,
    sort_order integer not null
);

-- NĐ 30/2020/NĐ-CP, Phụ lục III; CV is the spoken abbreviation of a type that has none.
insert into document_type (abbreviation, name, name_en, family, sort_order) values
    ('NQ', 'Nghị quyết', 'Resolution', 'STATE', 10),
    ('QĐ', 'Quyết định', 'Decision', 'STATE', 20),
    ('CT', 'Chỉ thị', 'Directive', 'STATE', 30),
    ('QC', 'Quy chế', 'Statute', 'STATE', 40),
    ('QyĐ', 'Quy định', 'Regulation', 'STATE', 50),
    ('TC', 'Thông cáo', 'Communiqué', 'STATE', 60),
    ('TB', 'Thông báo', 'Notice', 'STATE', 70),
    ('HD', 'Hướng dẫn', 'Guideline', 'STATE', 80),
    ('CTr', 'Chương trình', 'Programme', 'STATE', 90),
    ('KH', 'Kế hoạch', 'Plan', 'STATE', 100),
    ('PA', 'Phương án', 'Scheme', 'STATE', 110),
    ('ĐA', 'Đề án', 'Project proposal', 'STATE', 120),
    ('DA', 'Dự án', 'Project', 'STATE', 130),
    ('BC', 'Báo cáo', 'Report', 'STATE', 140),
    ('BB', 'Biên bản', 'Minutes', 'STATE', 150),
    ('TTr', 'Tờ trình', 'Submission', 'STATE', 160),
    ('HĐ', 'Hợp đồng', 'Contract', 'STATE', 170),
    ('CV', 'Công văn', 'Official letter', 'STATE', 180),
    ('CĐ', 'Công điện', 'Official telegram', 'STATE', 190),
    ('BGN', 'Bản ghi nhớ', 'Memorandum', 'STATE', 200),
    ('BTT', 'Bản thỏa thuận', 'Agreement', 'STATE', 210),
    ('GUQ', 'Giấy ủy quyền', 'Authorisation', 'STATE', 220),
    ('GM', 'Giấy mời', 'Invitation', 'STATE', 230),
    ('GGT', 'Giấy giới thiệu', 'Letter of introduction', 'STATE', 240),
    ('GNP', 'Giấy nghỉ phép', 'Leave permit', 'STATE', 250),
    ('PG', 'Phiếu gửi', 'Dispatch slip', 'STATE', 260),
    ('PC', 'Phiếu chuyển', 'Transfer slip', 'STATE', 270),
    ('PB', 'Phiếu báo', 'Notice slip', 'STATE', 280),
    ('TCg', 'Thư công', 'Official correspondence', 'STATE', 290),
    ('KL', 'Kết luận', 'Conclusion (Party)', 'PARTY', 300),
    ('NQ/Đ', 'Nghị quyết của Đảng', 'Resolution (Party)', 'PARTY', 310),
    ('CT/Đ', 'Chỉ thị của Đảng', 'Directive (Party)', 'PARTY', 320),
    ('CV/Đ', 'Công văn của Đảng', 'Official letter (Party)', 'PARTY', 330),
    ('TB/Đ', 'Thông báo của Đảng', 'Notice (Party)', 'PARTY', 340),
    ('YK', 'Ý kiến chỉ đạo', 'Directive opinion', 'OTHER', 350);

insert into field (code, name, name_en, sort_order) values
    ('TONG_HOP', 'Tổng hợp', 'General affairs', 10),
    ('NOI_CHINH', 'Nội chính', 'Internal affairs', 20),
    ('KINH_TE', 'Kinh tế - Tổng hợp', 'Economy', 30),
    ('DAU_TU', 'Đầu tư - Xây dựng', 'Investment and construction', 40),
    ('TAI_CHINH', 'Tài chính - Ngân sách', 'Finance and budget', 50),
    ('NONG_NGHIEP', 'Nông nghiệp - Nông thôn', 'Agriculture and rural affairs', 60),
    ('TAI_NGUYEN', 'Tài nguyên - Môi trường', 'Natural resources and environment', 70),
    ('CONG_THUONG', 'Công nghiệp - Thương mại', 'Industry and trade', 80),
    ('GIAO_THONG', 'Giao thông - Đô thị', 'Transport and urban affairs', 90),
    ('KHOA_GIAO', 'Khoa học - Giáo dục', 'Science and education', 100),
    ('Y_TE', 'Y tế - Dân số', 'Health and population', 110),
    ('VAN_XA', 'Văn hóa - Xã hội', 'Culture and social affairs', 120),
    ('LAO_DONG', 'Lao động - Chính sách xã hội', 'Labour and social policy', 130),
    ('DU_LICH', 'Du lịch', 'Tourism', 140),
    ('CCHC', 'Cải cách hành chính - Chuyển đổi số', 'Administrative reform and digital transformation', 150),
    ('DAN_TOC', 'Dân tộc - Miền núi', 'Ethnic and mountain affairs', 160),
    ('QUOC_PHONG', 'Quốc phòng - An ninh', 'Defence and security', 170),
    ('TIEP_DAN', 'Tiếp công dân - Khiếu nại, tố cáo', 'Citizens'' complaints', 180),
    ('DOI_NGOAI', 'Đối ngoại', 'External relations', 190),
    ('KHAC', 'Lĩnh vực khác', 'Other', 200);

create table directive (
    id uuid primary key,
    type varchar(60) not null,
    number varchar(11),
    notation varchar(80),
    issued date not null,
    issuer varchar(300) not null,
    signer varchar(100),
    signer_position varchar(150),
    title text not null,
    body text,
    field varchar(30),
    urgency varchar(20) not null,
    restricted boolean not null,
    recipients text,
    draft boolean not null,
    search_text text not null,
    entered_by uuid not null,
    entered_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    source varchar(60),
    source_id varchar(120),
    version bigint not null,
    constraint directive_source unique (source, source_id)
);
create index directive_by_issued on directive (issued, id);
create index directive_by_notation on directive (notation, issued);

create table directive_event (
    id uuid primary key,
    directive_id uuid not null references directive (id),
    seq integer not null,
    at timestamp(6) with time zone not null,
    by_account uuid not null,
    type varchar(30) not null,
    changes text not null,
    constraint directive_event_once unique (directive_id, seq)
);

create sequence task_number_seq start with 1 increment by 50;

create table task (
    id uuid primary key,
    code varchar(20) not null,
    directive_id uuid not null references directive (id),
    parent_id uuid references task (id),
    series_id uuid,
    is_parent boolean not null,
    title text not null,
    content text,
    deliverable text,
    kind varchar(20) not null,
    recurrence varchar(20),
    priority varchar(10) not null,
    lead_unit uuid references unit (id),
    coordinating_units uuid array not null,
    leader uuid,
    officer uuid,
    assignee uuid,
    report_to text,
    state varchar(20) not null,
    state_before varchar(20),
    open boolean not null,
    percent integer not null,
    original_due_date date,
    due_date date,
    due_order date not null,
    deadline_words text,
    deadline_derivation text,
    internal_due_date date,
    issued_at timestamp(6) with time zone,
    accepted_at timestamp(6) with time zone,
    reported_at timestamp(6) with time zone,
    reported_by uuid,
    result_notation varchar(120),
    result_date date,
    confirmed_at timestamp(6) with time zone,
    last_report_at timestamp(6) with time zone,
    return_reason varchar(20),
    rejected boolean not null,
    extension_pending boolean not null,
    extensions integer not null,
    extension_requests integer not null,
    urgings integer not null,
    explanation_due date,
    superseded_by uuid,
    standing varchar(10) not null,
    standing_since timestamp(6) with time zone not null,
    done_on date,
    history_seq integer not null,
    history_hash varchar(64) not null,
    search_text text not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    source varchar(60),
    source_id varchar(120),
    version bigint not null,
    constraint task_code_once unique (code),
    constraint task_source unique (source, source_id),
    constraint task_series unique (series_id, original_due_date),
    constraint task_percent check (percent between 0 and 100),
    constraint task_lead check (is_parent = (lead_unit is null)),
    constraint task_done check (standing <> 'DONE' or done_on is not null)
);
create index task_by_lead on task (lead_unit, open, due_order, id);
create index task_by_due on task (open, due_order, id);
create index task_by_directive on task (directive_id, id);
create index task_by_parent on task (parent_id);
create index task_by_state on task (state, due_order, id);
create index task_by_updated on task (updated_at, id);
create index task_by_created on task (created_at, id);
create index task_by_officer on task (officer, open, due_order);
create index task_by_leader on task (leader, open, due_order);
create index task_by_assignee on task (assignee, open, due_order);
create index task_by_standing on task (standing, lead_unit, due_date, done_on);

-- How a task counted in earlier times; the present lies in the task itself.
create table past_standing (
    id uuid primary key,
    task_id uuid not null references task (id),
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone not null,
    standing varchar(10) not null,
    lead_unit uuid,
    leader uuid,
    officer uuid,
    original_due_date date,
    due_date date,
    done_on date
);
create index past_standing_by_time on past_standing (to_at, from_at);
create index past_standing_by_task on past_standing (task_id, from_at);

-- The history of tasks: only ever added to, chained by hash within each task.
create table task_event (
    id uuid primary key,
    task_id uuid not null references task (id),
    seq integer not null,
    at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    by_account uuid not null,
    by_unit uuid,
    type varchar(30) not null,
    note text,
    details text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint task_event_once unique (task_id, seq)
);
create index task_event_by_time on task_event (recorded_at, id);

create table extension_request (
    id uuid primary key,
    task_id uuid not null references task (id),
    new_due_date date not null,
    reason text not null,
    state varchar(10) not null,
    requested_at timestamp(6) with time zone not null,
    requested_by uuid not null,
    decided_at timestamp(6) with time zone,
    decided_by uuid,
    granted_due_date date,
    note text
);
create index extension_request_by_task on extension_request (task_id, requested_at);

create table urging (
    id uuid primary key,
    task_id uuid not null references task (id),
    kind varchar(12) not null,
    level integer not null,
    at timestamp(6) with time zone not null,
    by_account uuid not null,
    message text,
    reply_by date,
    answered_at timestamp(6) with time zone,
    answer text
);
create index urging_by_task on urging (task_id, at);
