-- The published list: of an annulled certificate nothing but number and day, for ever (CER-09).
create table annulled_certificate (
  number text collate "C" primary key,
  annulled_on date not null
);
create index annulled_certificate_order on annulled_certificate (annulled_on desc, number desc);

-- Which certificate of a session it was, while there is the session: dies with it (SES-22).
create table session_annulment (
  certificate uuid primary key,
  session uuid not null references session on delete cascade,
  trainee uuid not null references trainee on delete cascade,
  number text collate "C" not null unique references annulled_certificate
);
create index session_annulment_session on session_annulment (session);
create index session_annulment_trainee on session_annulment (trainee);

-- The application deletes no certificate (CER-08): one goes with its session, or by being annulled.
create function annul_certificate() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into session_annulment (certificate, session, trainee, number)
    select certificate.id, session.id, trainee.id, certificate.number from certificate
      join session on session.id = certificate.session
      join trainee on trainee.id = certificate.trainee
      where certificate.number = new.number;
  delete from certificate where number = new.number;
  return null;
end $$;
revoke execute on function annul_certificate() from public;
create trigger annulled after insert on annulled_certificate
  for each row execute function annul_certificate();

-- The number of the certificate that one corrects; it is corrected once.
alter table certificate add replaces text unique;

-- At most one correction for each trainee; the check says what each state has.
create table correction (
  trainee uuid primary key references trainee on delete cascade,
  session uuid not null references session on delete cascade,
  certificate text not null,
  surname text not null,
  first_name text not null,
  birth_date date not null,
  asked_on date not null,
  state text not null,
  comment text,
  replacement text,
  check (case state
    when 'PENDING' then comment is null and replacement is null
    when 'DECLINED' then comment is not null and replacement is null
    when 'APPROVED' then comment is null and replacement is not null
    else false end)
);
create index correction_session on correction (session);

grant select, insert on annulled_certificate to forprev_app;
grant select on session_annulment to forprev_app;
grant select, insert, update, delete on correction to forprev_app;
