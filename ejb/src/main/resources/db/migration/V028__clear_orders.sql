-- What lacks of the five points that make an order clear ("5 rõ"): 1 who, 2 what, 4 until when, 8 which result, 16 who answers
-- for it. The same rule as task.Clarity, which keeps it from now on. The index also finds what was given in a period.
alter table task add column unclear smallint default 0 not null;

update task set unclear =
    case when length(search_text) - length(replace(search_text, ' ', '')) < 6
        or not regexp_like(search_text, ' (bao cao|tham muu|de xuat|tong hop|lap|trinh (ubnd|hdnd|chu tich)|ban hanh|xay dung|hoan thanh|hoan thien|to chuc|trien khai|ra soat|kiem tra|thanh tra|giam sat|xu ly|giai quyet|tra loi|huong dan|tham dinh|phe duyet|chuan bi|bo tri|cung cap|cap nhat|cong khai|cong bo|danh gia|thong ke|khac phuc|giai ngan|ban giao|thu hoi|mua sam|dao tao|tap huan|tuyen truyen|nghiem thu|quyet toan|kiem ke|khoi cong|sua doi|bo sung|gop y|so ket|tong ket|tiep nhan|phan cong|thuc hien|phoi hop|chu tri|lam viec|theo doi|don doc|nghien cuu|soan thao|ky ket|van hanh|nang cap|sap xep)')
        then 2 else 0 end
    + case when due_date is null then 4 else 0 end
    + case when deliverable is null then 8 else 0 end
    + case when leader is null and officer is null then 16 else 0 end;

create index task_by_given on task (given_at, unclear);

-- What was entered in a period, by whom.
create index directive_by_entered on directive (entered_at, id);
