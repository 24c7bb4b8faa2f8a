-- Mails that tell of an account have no session (USR-11, USR-12); some go to an address that is no
-- longer the person's own, which is forgotten as soon as they left.
alter table outbox alter number drop not null;
alter table outbox add address text;
