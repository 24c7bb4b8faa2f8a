-- When an account began, and the number that its own leads to once it is merged (USR-09). Of those
-- stored before, nothing older is known.
alter table person
  add column created_at timestamptz not null default now(),
  add column merged_into text references forprev_number check (merged_into <> forprev_number);
create index person_merged_into on person (merged_into) where merged_into is not null;
create index person_email on person (lower(email));

-- An applicant's role holds in his entity, once there is one (USR-06).
alter table person_profile
  drop constraint person_profile_check,
  add constraint person_profile_scope check (case
    when role in ('MANAGER', 'DELEGATE') then organisation is not null and caisse is null
    when role = 'APPLICANT' then caisse is null
    when role = 'INSTRUCTOR' then organisation is null and caisse is not null
    else organisation is null and caisse is null end);
create index person_profile_caisse on person_profile (caisse) where caisse is not null;
create index person_profile_national on person_profile (role) where role in ('COMMISSION', 'INRS', 'SUPPORT');

-- What people have confirmed and chosen (USR-03).
create table account_settings (
  person uuid primary key references person on delete cascade,
  data_checked boolean not null,
  alerts boolean,
  notifications boolean,
  targeted_messages boolean,
  caisse text,
  constraint account_settings_emails check (num_nulls(alerts, notifications, targeted_messages) in (0, 3))
);

-- What people sign in with: never a password, only its slow hash. Of the recovery codes of a second
-- factor, those that have not served.
create table credential (
  person uuid primary key references person on delete cascade,
  password_hash text not null check (password_hash like '$%'),
  second_factor_secret text check (second_factor_secret ~ '^[A-Z2-7]+$'),
  last_step bigint,
  recovery_hashes text[],
  constraint credential_second_factor check (num_nulls(second_factor_secret, last_step, recovery_hashes) in (0, 3))
);

-- Who is signed in, with which of his profiles, on which device.
create table sign_in (
  id uuid primary key,
  hash text not null unique,
  person uuid not null references person on delete cascade,
  role text,
  organisation uuid references organisation,
  caisse text,
  complete boolean not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  device text not null check (char_length(device) <= 200),
  constraint sign_in_scope check (case
    when role in ('MANAGER', 'DELEGATE') then organisation is not null and caisse is null
    when role = 'APPLICANT' then caisse is null
    when role = 'INSTRUCTOR' then organisation is null and caisse is not null
    when role is null or role in ('TRAINER', 'COMMISSION', 'INRS', 'SUPPORT') then organisation is null and caisse is null
    else false end)
);
create index sign_in_person on sign_in (person, seen_at desc);
create index sign_in_seen_at on sign_in (seen_at);

-- Failures in a row, by a hash of what is counted: an account, an address, a typed e-mail.
create table failed_attempt (
  key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
  count integer not null check (count > 0),
  last_at timestamptz not null
);
create index failed_attempt_last_at on failed_attempt (last_at);

-- Links that serve once, within seven days (USR-11). Whose address is not confirmed is no person yet.
create table one_time_link (
  id uuid primary key,
  purpose text not null check (purpose in ('FIRST_SIGN_IN', 'FORGOTTEN_PASSWORD', 'EMAIL_CONFIRMATION')),
  person uuid not null,
  issued_on date not null,
  used_on date check (used_on between issued_on and issued_on + 7)
);
create index one_time_link_person on one_time_link (person);
create index one_time_link_issued_on on one_time_link (issued_on);

create table link_secret (
  hash text primary key,
  link uuid not null references one_time_link on delete cascade
);
create index link_secret_link on link_secret (link);

-- Applicants who wait for their address to be confirmed.
create table registration (
  person uuid primary key,
  surname text not null,
  first_name text not null,
  birth_date date not null,
  email text not null
);

-- A mail of an account tells of no session.
alter table outbox alter number drop not null;

grant select, insert, update, delete on
  account_settings, credential, sign_in, failed_attempt, one_time_link, link_secret,
  registration to forprev_app;
