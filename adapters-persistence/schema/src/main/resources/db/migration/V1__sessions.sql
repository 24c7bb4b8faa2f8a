-- Extensions live apart, so that their functions are not taken for ours.
create schema ext;
grant usage on schema ext to forprev_app;
create extension btree_gist schema ext;

-- The catalogue: seeded from the bundled files at the first start, kept by INRS afterwards.
create table catalogue_dispositif (
  position integer primary key,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  short_label text not null,
  label text not null,
  trainer_level smallint not null check (trainer_level between 1 and 3),
  requires_platform boolean not null,
  minimum_trainees integer check (minimum_trainees > 0),
  maximum_trainees integer check (maximum_trainees >= minimum_trainees),
  initial_months integer not null check (initial_months > 0),
  renewal_months integer not null check (renewal_months > 0),
  closed_on date,
  from_day date,
  source text not null,
  unique nulls not distinct (dispositif, level, from_day)
);

create table catalogue_certificate (
  position integer primary key,
  code text not null,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  label text not null,
  initial_validity text not null check (initial_validity ~ '^(|none|[1-9][0-9]{0,2})$'),
  refresher_validity text not null check (refresher_validity ~ '^(|none|[1-9][0-9]{0,2})$'),
  list_label text not null,
  from_day date,
  source text not null,
  unique nulls not distinct (code, from_day)
);

create table organisation (
  id uuid primary key,
  type text not null check (type in ('TRAINING_BODY', 'COMPANY', 'LOCAL_AUTHORITY')),
  name text not null
);

create table training_site (
  id uuid primary key,
  organisation uuid not null references organisation,
  name text not null,
  address text not null,
  postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
  town text not null,
  dispositifs text[] not null
);
create index training_site_organisation on training_site (organisation);

create table person (
  id uuid primary key,
  forprev_number text not null unique,
  surname text not null,
  first_name text not null,
  birth_date date not null,
  surname_key text not null, -- the spelling that two writings of one name share
  first_name_key text not null,
  email text not null
);
create index person_identity on person (birth_date, surname_key, first_name_key);

create table person_profile (
  person uuid not null references person on delete cascade,
  role text not null check (role in ('APPLICANT', 'MANAGER', 'DELEGATE', 'TRAINER', 'INSTRUCTOR', 'COMMISSION', 'INRS', 'SUPPORT')),
  organisation uuid references organisation,
  caisse text,
  unique nulls not distinct (person, role, organisation, caisse),
  check (case
    when role in ('MANAGER', 'DELEGATE') then organisation is not null and caisse is null
    when role = 'INSTRUCTOR' then organisation is null and caisse is not null
    else organisation is null and caisse is null end)
);
create index person_profile_organisation on person_profile (organisation, role) where organisation is not null;

create table trainer_certification (
  person uuid not null references person on delete cascade,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  start_day date not null,
  end_day date check (end_day >= start_day)
);
create index trainer_certification_person on trainer_certification (person);

create table habilitation (
  id uuid primary key,
  number text not null unique,
  organisation uuid not null references organisation,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  withdrawn_from date,
  withdrawal_reason text,
  check ((withdrawn_from is null) = (withdrawal_reason is null))
);
create index habilitation_organisation on habilitation (organisation);

create table habilitation_term (
  habilitation uuid not null references habilitation on delete cascade,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  primary key (habilitation, first_day),
  exclude using gist (habilitation with =, daterange(first_day, last_day, '[]') with &&)
);

create table habilitation_suspension (
  habilitation uuid not null references habilitation on delete cascade,
  position integer not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  reason text not null,
  primary key (habilitation, position)
);

create sequence session_number;

-- One row whatever the state; the check says what each state has.
create table session (
  id uuid primary key,
  number bigint not null unique,
  organisation uuid not null references organisation,
  declarer uuid not null references person,
  last_actor uuid not null references person,
  changed_on date not null,
  revision bigint not null check (revision > 0),
  state text not null,
  dispositif text not null,
  level smallint not null check (level between 1 and 3),
  end_date date not null,
  certificate text,
  site uuid references training_site,
  postal_code text,
  town text,
  kind text check (kind in ('INITIAL', 'REFRESHER')),
  trainer uuid references person,
  comment text,
  generated_on date,
  check ((postal_code is null) = (town is null) and (site is null or town is null)),
  check (case state
    when 'DRAFT' then generated_on is null
    when 'WITH_TRAINER' then certificate is not null and (site is not null or town is not null) and kind is not null and trainer is not null and comment is null and generated_on is null
    when 'WITH_ENTITY' then certificate is not null and (site is not null or town is not null) and kind is not null and trainer is not null and comment is null and generated_on is null
    when 'GENERATED' then certificate is not null and (site is not null or town is not null) and kind is not null and trainer is not null and comment is null and generated_on is not null
    else false end)
);
create index session_organisation on session (organisation, end_date desc, id desc);
create index session_declarer on session (declarer, end_date desc, id desc);
create index session_trainer on session (trainer, end_date desc, id desc) where state <> 'DRAFT';
create index session_generated on session (generated_on, id) where state = 'GENERATED';

create table trainee (
  id uuid primary key,
  session uuid not null references session on delete cascade,
  position integer not null,
  surname text,
  first_name text,
  birth_date date,
  email text,
  result text check (result in ('PASSED', 'FAILED')),
  unique (session, position) deferrable initially deferred
);

create sequence certificate_number;

-- What was issued, frozen: the application cannot update it.
create table certificate (
  id uuid primary key,
  session uuid not null references session on delete cascade,
  trainee uuid not null unique references trainee on delete cascade,
  number text not null unique,
  code text not null,
  label text not null,
  surname text not null,
  first_name text not null,
  birth_date date not null,
  start_day date not null,
  end_day date check (end_day > start_day),
  kind text not null check (kind in ('INITIAL', 'REFRESHER')),
  organisation text not null,
  habilitation text not null,
  trainer text not null,
  town text not null,
  generated_on date not null
);
create index certificate_session on certificate (session);

create table api_token (
  hash text primary key,
  person uuid not null references person on delete cascade,
  role text not null,
  organisation uuid references organisation,
  caisse text,
  last_day date not null
);
create index api_token_person on api_token (person);

-- Accepted acts, append only; they name no trainee.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  person uuid,
  role text,
  act text not null,
  subject uuid not null,
  content_hash bytea not null
);
create index audit_entry_subject on audit_entry (subject);

-- Entries not yet in the chain, so that sealing costs what is pending, not the whole trail.
create table audit_pending (
  entry uuid primary key references audit_entry
);

-- The chain over committed entries.
create table audit_seal (
  position bigint primary key,
  entry uuid not null unique,
  content_hash bytea not null,
  chain_hash bytea not null
);

-- Mails to leave, without their text.
create table outbox (
  id uuid primary key,
  kind text not null,
  recipient uuid not null,
  subject uuid not null,
  due_key text not null unique,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default 'epoch',
  settled_at timestamptz
);
create index outbox_due on outbox (next_attempt_at) where settled_at is null;

-- Jobs.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

grant select, insert, update, delete on
  catalogue_dispositif, catalogue_certificate, organisation, training_site, person, person_profile,
  trainer_certification, habilitation, habilitation_term, habilitation_suspension, session, trainee,
  api_token, outbox, scheduled_tasks to forprev_app;
grant select, insert, delete on audit_pending to forprev_app;
grant select, insert on certificate, audit_entry, audit_seal to forprev_app;
grant usage on session_number, certificate_number to forprev_app;
