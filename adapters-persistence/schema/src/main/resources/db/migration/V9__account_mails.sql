-- Some mails of an account go to an address that is no longer the person's own (USR-02); it is
-- forgotten as soon as they left.
alter table outbox add address text;
