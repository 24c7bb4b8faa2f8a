-- so that the application can see, without any right to change it, whether its database is up to date
grant select on flyway_schema_history to forprev_app;
