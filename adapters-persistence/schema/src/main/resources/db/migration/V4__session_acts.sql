-- A trainee of a session that certifies trainers may be given with his Forprev number (SES-10).
alter table trainee add forprev_number text;

-- What an audit entry says more, in a word of the product's own.
alter table audit_entry add note text;

-- A mail may tell that its session is gone: then only the number remains.
alter table outbox add number bigint;
update outbox set number = coalesce((select session.number from session where session.id = outbox.subject), 0);
alter table outbox alter number set not null;

-- The entity was told that a session which it does not finish will be deleted (SES-20).
create table deletion_notice (
  session uuid not null references session on delete cascade,
  end_date date not null,
  recorded_on date not null,
  primary key (session, end_date)
);
create index session_unfinished on session (end_date, id) where state <> 'GENERATED';

-- What remains of a generated session: anonymous counts (SES-22).
create table session_outcome (
  id uuid primary key,
  organisation uuid not null references organisation,
  caisse text,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  kind text not null check (kind in ('INITIAL', 'REFRESHER')),
  month date not null check (extract(day from month) = 1), -- of the end date
  passed integer not null check (passed >= 0),
  failed integer not null check (failed >= 0)
);

grant select, insert on deletion_notice, session_outcome to forprev_app;
