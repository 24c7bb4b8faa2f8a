-- The key of a person while he stands for himself: nothing refers to who was merged into another
-- (USR-09). Whoever would is refused by his reference, runs again, and sees the survivor.
alter table person
  add column standing uuid unique generated always as (case when merged_into is null then id end) stored;
alter table person_profile
  drop constraint person_profile_person_fkey,
  add constraint person_profile_person_fkey foreign key (person) references person (standing) on delete cascade;
alter table trainer_certification
  drop constraint trainer_certification_person_fkey,
  add constraint trainer_certification_person_fkey foreign key (person) references person (standing) on delete cascade;
alter table session
  drop constraint session_declarer_fkey,
  drop constraint session_last_actor_fkey,
  drop constraint session_trainer_fkey,
  add constraint session_declarer_fkey foreign key (declarer) references person (standing),
  add constraint session_last_actor_fkey foreign key (last_actor) references person (standing),
  add constraint session_trainer_fkey foreign key (trainer) references person (standing);
alter table certificate
  drop constraint certificate_person_fkey,
  add constraint certificate_person_fkey foreign key (person) references person (standing);
alter table api_token
  drop constraint api_token_person_fkey,
  add constraint api_token_person_fkey foreign key (person) references person (standing) on delete cascade;
alter table account_settings
  drop constraint account_settings_person_fkey,
  add constraint account_settings_person_fkey foreign key (person) references person (standing) on delete cascade;
alter table credential
  drop constraint credential_person_fkey,
  add constraint credential_person_fkey foreign key (person) references person (standing) on delete cascade;
alter table sign_in
  drop constraint sign_in_person_fkey,
  add constraint sign_in_person_fkey foreign key (person) references person (standing) on delete cascade;

-- The application changes no certificate (CER-08): being merged passes those of a person on, as they are.
create function pass_certificates() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update certificate set person = survivor.id from person as survivor
    where survivor.forprev_number = new.merged_into and certificate.person = new.id;
  return null;
end $$;
revoke execute on function pass_certificates() from public;
-- After the row: before it, every change of a person would lock out those who refer to him. Its name comes before those of
-- the foreign keys, which then find nothing left behind.
create trigger "Merged" after update of merged_into on person
  for each row when (new.merged_into is not null and new.merged_into is distinct from old.merged_into)
  execute function pass_certificates();

-- People as support looks for them (USR-02), and trainees who were given with a number.
create index person_name on person (surname_key, first_name_key);
create index trainee_forprev_number on trainee (forprev_number) where forprev_number is not null;
create index outbox_recipient on outbox (recipient) where settled_at is null;
