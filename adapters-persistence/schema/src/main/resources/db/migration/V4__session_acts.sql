-- A trainee of a session that certifies trainers may be given with his Forprev number (SES-10).
alter table trainee add forprev_number text;
