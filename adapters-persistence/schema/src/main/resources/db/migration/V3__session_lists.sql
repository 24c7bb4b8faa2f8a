-- The caisse on which an entity depends; none for an entity whose postal code leads to none.
alter table organisation add caisse text;

-- One index for each sort of the lists, of an entity and of all; codes and keys compare by bytes.
create index session_organisation_number on session (organisation, number);
create index session_organisation_changed_on on session (organisation, changed_on, id);
create index session_organisation_dispositif on session (organisation, dispositif collate "C", level, id);
create index session_end_date on session (end_date, id);
create index session_changed_on on session (changed_on, id);
-- The same bytes under another name: a page of an entity, of which few sessions seem to remain, must not be sought here.
create index session_dispositif on session (dispositif collate "POSIX", level, id);

-- The counts read nothing else.
create index session_count on session (organisation, state, generated_on);
