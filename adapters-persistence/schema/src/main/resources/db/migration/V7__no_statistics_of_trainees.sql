-- What the server learns of a column, it keeps in its own tables: nothing of trainees (SES-22).
alter table trainee
  alter surname set statistics 0,
  alter first_name set statistics 0,
  alter birth_date set statistics 0,
  alter email set statistics 0;
alter table certificate
  alter surname set statistics 0,
  alter first_name set statistics 0,
  alter birth_date set statistics 0;
alter table correction
  alter surname set statistics 0,
  alter first_name set statistics 0,
  alter birth_date set statistics 0,
  alter comment set statistics 0;
alter table session alter comment set statistics 0;
