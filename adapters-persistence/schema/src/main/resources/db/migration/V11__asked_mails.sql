-- Mails asked for by who need not be known (USR-11), as typed, until it is looked into who is: a
-- forgotten number, a forgotten password with its number, an applicant's account with its identity.
create table asked_mail (
  id uuid primary key,
  email text not null,
  number text,
  surname text,
  first_name text,
  birth_date date,
  constraint asked_mail_kind check (
    num_nulls(surname, first_name, birth_date) in (0, 3) and (number is null or surname is null))
);

grant select, insert, delete on asked_mail to forprev_app;
