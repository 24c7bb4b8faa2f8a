-- Entities by their SIRET (ENT-02), and what they say of themselves (ENT-01): all of it or, until an
-- administrative validation has given it, nothing. Those stored before have no SIRET yet.
alter table organisation
  add column siret text unique check (siret ~ '^[0-9]{14}$'),
  add column street text,
  add column address_complement_1 text,
  add column address_complement_2 text,
  add column postal_code text check (postal_code ~ '^[0-9]{5}$'),
  add column town text,
  add column signatory_surname text,
  add column signatory_first_name text,
  add column signatory_function text,
  add constraint organisation_administrative_data check (
    num_nulls(street, postal_code, town, signatory_surname, signatory_first_name, signatory_function) in (0, 6)
    and (street is not null or num_nonnulls(address_complement_1, address_complement_2) = 0)
    and (address_complement_1 is not null or address_complement_2 is null));

-- The first day on which a site is closed (ENT-03). Of those whose closing is not decided, none has
-- the name of another.
alter table training_site add column closed_on date;
create unique index training_site_name on training_site (organisation, name) where closed_on is null;

-- Sessions that refer to a site, to be counted before it is deleted.
create index session_site on session (site) where site is not null;

-- An habilitation ends for good in one way at most: withdrawn, or resigned by the entity (HAB-14).
alter table habilitation
  add column resigned_from date,
  add constraint habilitation_termination check (withdrawn_from is null or resigned_from is null);
