-- Every Forprev number ever given, kept when its person goes: never given again (USR-01).
create table forprev_number (
  number text primary key check (number ~ '^[A-Z]{3}[0-9]{5}$')
);
insert into forprev_number select forprev_number from person;
alter table person add foreign key (forprev_number) references forprev_number;

-- Certificates of employees die with their session; those of trainers have a person and outlive it.
alter table certificate
  add dispositif text,
  add level smallint check (level between 1 and 3),
  add person uuid references person,
  add dies_with uuid references session on delete cascade;
update certificate set dispositif = session.dispositif, level = session.level, dies_with = session.id
  from session where session.id = certificate.session;
alter table certificate
  alter dispositif set not null,
  alter level set not null,
  drop constraint certificate_session_fkey,
  drop constraint certificate_trainee_fkey,
  add constraint certificate_lifetime check (case
    when level = 1 then person is null and dies_with is not null and dies_with = session
    else person is not null and dies_with is null end);
create index certificate_dies_with on certificate (dies_with) where dies_with is not null;
create index certificate_person on certificate (person) where person is not null;

-- Where a trainer's certification comes from: it goes with its certificate, when it has one.
alter table trainer_certification
  add id uuid not null primary key default gen_random_uuid(),
  add code text,
  add origin text not null default 'RECORDED',
  add certificate uuid unique references certificate on delete cascade,
  add reason text;
update trainer_certification held set
  reason = 'Enregistrée avant que l''origine des certifications soit conservée',
  code = coalesce(
    (select line.code from catalogue_certificate line
      where line.dispositif = held.dispositif and line.level = held.level order by line.position limit 1),
    held.dispositif || '-' || held.level);
alter table trainer_certification
  alter code set not null,
  alter origin drop default,
  add constraint trainer_certification_origin check (case origin
    when 'ISSUED' then certificate is not null and reason is null
    when 'RECORDED' then certificate is null and reason is not null
    else false end);

grant select, insert on forprev_number to forprev_app;
