package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;

/** Twenty thousand sessions of all states, many of them ending on the same day. */
final class ManySessions {
  static final int TOTAL = 20_000;

  private ManySessions() {}

  /**
   * Three in ten are of MAROSE FORMATION; Karine declared a third of these, Hélène leads one in ten
   * of all.
   */
  static void fill(Postgres postgres) {
    SampleOrganisations.saveAll(postgres.emptied());
    People.saveAll(postgres.store());
    postgres
        .owner()
        .execute(
            """
            insert into organisation
            select gen_random_uuid(), 'COMPANY', 'Entité ' || n from generate_series(1, 100) n
            """);
    postgres
        .owner()
        .execute(
            """
            with drawn as (
              insert into forprev_number select 'PRS' || (10000 + n) from generate_series(1, 400) n
            )
            insert into person
            select gen_random_uuid(), 'PRS' || (10000 + n), 'NOM', 'Prénom', '1980-01-01',
              'nom', 'prenom', n || '@example.fr'
            from generate_series(1, 400) n
            """);
    postgres
        .owner()
        .execute(
            """
            insert into session (id, number, organisation, declarer, last_actor, changed_on,
              revision, state, dispositif, level, end_date, certificate, postal_code, town, kind,
              trainer, generated_on)
            select gen_random_uuid(), n,
              case when n %% 10 < 3 then '%1$s'::uuid
                else (array(select id from organisation order by id))[1 + n %% 102] end,
              case when n %% 10 = 0 then '%2$s'::uuid
                else (array(select id from person order by id))[1 + n %% 407] end,
              '%3$s', '2023-06-15', 1,
              (array['DRAFT', 'WITH_TRAINER', 'WITH_ENTITY', 'GENERATED'])[1 + n / 10 %% 4],
              'SST', 1, date '2023-06-15' - n %% 97, 'SST-1', '44000', 'Nantes', 'INITIAL',
              case when n %% 10 = 1 then '%3$s'::uuid
                else (array(select id from person order by id))[1 + n %% 397] end,
              case when n / 10 %% 4 = 3 then date '2023-06-15' - n %% 97 %% 20 end
            from generate_series(1, %4$d) n
            """
                .formatted(
                    SampleOrganisations.MAROSE.id(),
                    People.KARINE.id(),
                    People.HELENE.id(),
                    TOTAL));
    postgres.owner().execute("analyze");
  }
}
